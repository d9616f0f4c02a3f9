package voltaic.ui.experiment.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import voltaic.core.Diagnostic;
import voltaic.core.PluginKind;
import voltaic.core.PluginRegistry;
import voltaic.core.parameters.ParameterDeclaration;
import voltaic.json.SourceText;
import voltaic.json.SourceValue;

/** What can be done to the model as a whole: each keeps the references between its parts right. */
public final class ModelEdits {
    private static final String BATTERIES = "/arrangement/batteries";
    private static final String CHARGER = "/arrangement/charger";

    private final ExperimentEdit edit;
    private final PluginRegistry registry;

    public ModelEdits(SourceText source, Variants view, PluginRegistry registry) {
        this.edit = new ExperimentEdit(source, view);
        this.registry = registry;
    }

    /** The text as it is now. */
    public SourceText source() {
        return edit.source();
    }

    /** Adds an ensemble like the last one, in its ground state, and charges it as the others are. Returns its pointer. */
    public String addBattery() {
        List<SourceValue> ensembles = edit.items("/ensembles");
        List<String> names = edit.ensembles();
        String name = unused(names);
        Object spins = ensembles.size() < 2
                ? 100L
                : ensembles
                        .get(ensembles.size() - 1)
                        .child("spins")
                        .map(SourceValue::scalar)
                        .filter(Number.class::isInstance)
                        .orElse(100L);
        edit.append("/ensembles", json("name", name, "spins", spins, "initial", "ground"));
        if (edit.find(BATTERIES).filter(SourceValue::isList).isPresent()) {
            edit.append(BATTERIES, SourceText.json(name));
        } else if (edit.find("/arrangement").isEmpty() && !names.isEmpty()) {
            share(List.of(names.get(0), name));
        }
        return "/ensembles/" + ensembles.size();
    }

    private static String unused(List<String> names) {
        if (names.isEmpty()) {
            return "C";
        }
        int number = 1;
        while (names.contains("B" + number)) {
            number++;
        }
        return "B" + number;
    }

    /** Adds a term of that type on these ensembles; returns its pointer. */
    public String addTerm(PluginKind kind, String type, List<String> on) {
        Map<String, Object> term = new LinkedHashMap<>();
        term.put("type", type);
        term.put("on", on);
        new Starter(registry, edit.ensembles()).plugin(kind, type).forEach(term::putIfAbsent);
        String list = kind == PluginKind.CHANNEL ? "/channels" : "/hamiltonian";
        int size = edit.items(list).size();
        edit.append(list, SourceText.json(term));
        return list + "/" + size;
    }

    /** Adds a reservoir that ensembles share: of the same kind as those of the arrangement. Returns its pointer. */
    public String share(List<String> ensembles) {
        Optional<SourceValue> like = edit.find("/arrangement/reservoir").filter(SourceValue::isObject);
        String type = like.flatMap(reservoir -> reservoir.child("type"))
                .flatMap(SourceValue::text)
                .orElse("collective-decay");
        String pointer = addTerm(PluginKind.CHANNEL, type, ensembles);
        like.ifPresent(reservoir -> reservoir.children().stream()
                .filter(setting -> !setting.key().equals("type"))
                .forEach(setting -> edit.set(pointer + "/" + word(setting.key()), SourceText.json(setting.value()))));
        return pointer;
    }

    /** Lets an ensemble take part in a term, or become a battery of the arrangement. Whether anything changed. */
    public boolean join(String ensemble, String term) {
        if (term.equals("/arrangement")) {
            boolean known = edit.text(CHARGER).equals(ensemble)
                    || edit.items(BATTERIES).stream()
                            .anyMatch(
                                    item -> item.text().filter(ensemble::equals).isPresent());
            if (known || edit.find(BATTERIES).filter(SourceValue::isList).isEmpty()) {
                return false;
            }
            edit.append(BATTERIES, SourceText.json(ensemble));
            return true;
        }
        if (edit.weights(term).containsKey(ensemble)) {
            return false;
        }
        boolean weighted = edit.find(term + "/on").filter(SourceValue::isObject).isPresent();
        if (weighted) {
            edit.set(term + "/on/" + word(ensemble), "1.0");
        } else {
            edit.append(term + "/on", SourceText.json(ensemble));
        }
        return true;
    }

    /** Removes an ensemble with every mention of it, and the terms that act on it alone; or a term. */
    public void remove(String pointer) {
        if (pointer.startsWith("/ensembles/")) {
            String name = edit.text(pointer + "/name");
            edit.remove(pointer);
            forget(name);
        } else {
            edit.remove(pointer);
        }
        for (String list : List.of("/channels", "/hamiltonian", "/stages")) {
            if (edit.find(list).isPresent() && edit.items(list).isEmpty()) {
                edit.remove(list);
            }
        }
    }

    private void forget(String ensemble) {
        removeFrom(BATTERIES, ensemble);
        if (edit.text(CHARGER).equals(ensemble) || isEmptyList(BATTERIES)) {
            edit.remove("/arrangement");
        }
        for (String list : List.of("/channels", "/hamiltonian")) {
            for (int i = edit.items(list).size() - 1; i >= 0; i--) {
                String term = list + "/" + i;
                if (edit.weights(term).containsKey(ensemble)) {
                    leave(ensemble, term);
                }
            }
        }
    }

    /** Takes an ensemble out of a term; a term without ensembles goes. */
    private void leave(String ensemble, String term) {
        if (edit.weights(term).size() == 1) {
            edit.remove(term);
        } else if (edit.find(term + "/on").filter(SourceValue::isObject).isPresent()) {
            edit.remove(term + "/on/" + word(ensemble));
        } else {
            removeFrom(term + "/on", ensemble);
        }
    }

    private boolean isEmptyList(String pointer) {
        return edit.find(pointer).filter(SourceValue::isList).isPresent()
                && edit.items(pointer).isEmpty();
    }

    private void removeFrom(String list, String name) {
        List<SourceValue> items = edit.items(list);
        for (int i = items.size() - 1; i >= 0; i--) {
            if (items.get(i).text().filter(name::equals).isPresent()) {
                edit.remove(list + "/" + i);
            }
        }
    }

    /** Gives an ensemble another name, wherever it is mentioned. */
    public void renameEnsemble(int index, String name) {
        String old = edit.text("/ensembles/" + index + "/name");
        boolean clash = edit.ensembles().contains(name);
        edit.set("/ensembles/" + index + "/name", SourceText.json(name));
        if (old.isEmpty() || name.isEmpty() || clash) {
            return;
        }
        if (edit.text(CHARGER).equals(old)) {
            edit.set(CHARGER, SourceText.json(name));
        }
        renameIn(BATTERIES, old, name);
        for (String list : List.of("/channels", "/hamiltonian")) {
            for (int i = 0; i < edit.items(list).size(); i++) {
                String on = list + "/" + i + "/on";
                if (edit.find(on).filter(SourceValue::isObject).isPresent()) {
                    if (edit.find(on + "/" + word(old)).isPresent()) {
                        edit.rename(on + "/" + word(old), name);
                    }
                } else {
                    renameIn(on, old, name);
                }
            }
        }
    }

    private void renameIn(String list, String old, String name) {
        List<SourceValue> items = edit.items(list);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).text().filter(old::equals).isPresent()) {
                edit.set(list + "/" + i, SourceText.json(name));
            }
        }
    }

    /** Sets whether and how strongly an ensemble takes part in a term; 0 takes it out. */
    public void setWeight(String term, String ensemble, double weight) {
        Map<String, Double> weights = new LinkedHashMap<>(edit.weights(term));
        weights.put(ensemble, weight);
        if (weight == 0) {
            weights.remove(ensemble);
        }
        boolean plain = weights.values().stream().allMatch(value -> value == 1.0);
        edit.set(term + "/on", SourceText.json(plain ? new ArrayList<>(weights.keySet()) : weights));
    }

    /** Chooses another plugin: settings that it has too stay, the others go, those that it requires are added. */
    public void choose(String pointer, PluginKind kind, String type) {
        Map<String, Object> starter = new Starter(registry, edit.ensembles()).plugin(kind, type);
        Optional<SourceValue> there = edit.find(pointer).filter(SourceValue::isObject);
        if (there.isEmpty()) {
            edit.insertOrdered(pointer, SourceText.json(starter));
            return;
        }
        List<String> known = Starter.parameters(registry, kind, type)
                .map(set -> set.declarations().stream()
                        .map(ParameterDeclaration::name)
                        .toList())
                .orElse(List.of());
        boolean isTerm = pointer.startsWith("/channels/") || pointer.startsWith("/hamiltonian/");
        for (SourceValue setting : there.get().children()) {
            String key = setting.key();
            boolean stays = key.equals("type")
                    || known.contains(key)
                    || (isTerm && List.of("name", "on").contains(key));
            if (!stays) {
                edit.remove(pointer + "/" + word(key));
            }
        }
        edit.set(pointer + "/type", SourceText.json(type));
        starter.forEach((key, value) -> {
            boolean alternative = isAlternativeGiven(pointer, kind, type, key);
            if (edit.find(pointer + "/" + word(key)).isEmpty() && !alternative) {
                edit.set(pointer + "/" + word(key), SourceText.json(value));
            }
        });
    }

    private boolean isAlternativeGiven(String pointer, PluginKind kind, String type, String key) {
        return Starter.parameters(registry, kind, type)
                .filter(set -> set.exactlyOneOf().contains(key))
                .filter(set -> set.exactlyOneOf().stream().anyMatch(other -> edit.find(pointer + "/" + word(other))
                        .isPresent()))
                .isPresent();
    }

    private static String word(String key) {
        return Diagnostic.pointerWord(key);
    }

    private static String json(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return SourceText.json(map);
    }
}
