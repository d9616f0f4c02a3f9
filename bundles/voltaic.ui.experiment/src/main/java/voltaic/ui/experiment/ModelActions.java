package voltaic.ui.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import voltaic.core.PluginKind;
import voltaic.ui.experiment.picture.Picture;
import voltaic.ui.experiment.text.EditedText;
import voltaic.ui.experiment.text.ExperimentEdit;
import voltaic.ui.experiment.text.ModelEdits;
import voltaic.ui.experiment.text.Variants;

/** The commands that change the model, in the words of the text. */
final class ModelActions {
    private final Services services;
    private final EditedText text;
    private final Supplier<Variants> view;
    private final Supplier<Optional<String>> selected;
    private final Consumer<String> select;

    /** @param select selects what stands at a pointer */
    ModelActions(
            Services services,
            EditedText text,
            Supplier<Variants> view,
            Supplier<Optional<String>> selected,
            Consumer<String> select) {
        this.services = services;
        this.text = text;
        this.view = view;
        this.selected = selected;
        this.select = select;
    }

    private ModelEdits edits() {
        return new ModelEdits(text.source(), view.get(), services.registry());
    }

    private ExperimentEdit experiment() {
        return new ExperimentEdit(text.source(), view.get());
    }

    private boolean canEdit() {
        return text.source().mistakes().isEmpty()
                && experiment().find("").filter(root -> root.isObject()).isPresent();
    }

    /** What a command would do now. */
    Optional<Runnable> handler(String command) {
        if (!command.startsWith("model.") || !canEdit()) {
            return Optional.empty();
        }
        boolean hasEnsembles = !experiment().ensembles().isEmpty();
        return switch (command) {
            case "model.add-battery" -> Optional.of(this::addBattery);
            case "model.add-channel" -> when(hasEnsembles, () -> addTerm(PluginKind.CHANNEL));
            case "model.add-hamiltonian" -> when(hasEnsembles, () -> addTerm(PluginKind.HAMILTONIAN));
            case "model.add-stage" -> Optional.of(this::addStage);
            case "model.connect" ->
                selectedEnsemble().filter(name -> !partners(name).isEmpty()).map(name -> () -> askPartner(name));
            case "model.remove" -> selected.get().filter(this::isRemovable).map(pointer -> () -> remove(pointer));
            default -> Optional.empty();
        };
    }

    private static Optional<Runnable> when(boolean can, Runnable action) {
        return can ? Optional.of(action) : Optional.empty();
    }

    private boolean isRemovable(String pointer) {
        return pointer.matches("/(ensembles|channels|hamiltonian|stages)/[0-9]+|/arrangement")
                && experiment().find(pointer).isPresent();
    }

    private Optional<String> selectedEnsemble() {
        return selected.get()
                .filter(pointer -> pointer.matches("/ensembles/[0-9]+"))
                .map(pointer -> experiment().text(pointer + "/name"))
                .filter(name -> !name.isEmpty());
    }

    private void commit(String label, ModelEdits edits) {
        text.replace(label, "", this, edits.source().text());
    }

    private void addBattery() {
        ModelEdits edits = edits();
        String pointer = edits.addBattery();
        commit("adding an ensemble", edits);
        select.accept(pointer);
    }

    private void addStage() {
        ExperimentEdit edit = experiment();
        int size = edit.items("/stages").size();
        edit.append("/stages", "{\"off\": []}");
        text.replace("adding a stage", "", this, edit.source().text());
        select.accept("/stages/" + size);
    }

    private void addTerm(PluginKind kind) {
        List<ListDialog.Choice> choices = services.registry().list(kind).stream()
                .map(plugin -> new ListDialog.Choice(plugin.id(), plugin.label(), plugin.summary()))
                .toList();
        String thing = kind == PluginKind.CHANNEL ? "channel" : "Hamiltonian term";
        ListDialog.choose(services.workbench().window(), "Add " + thing, "Which " + thing + "?", choices)
                .ifPresent(type -> addTerm(kind, type));
    }

    /** Adds a term on the selected ensemble; without one, on the first. */
    void addTerm(PluginKind kind, String type) {
        String on = selectedEnsemble().orElse(experiment().ensembles().get(0));
        ModelEdits edits = edits();
        String pointer = edits.addTerm(kind, type, List.of(on));
        commit("adding a " + kind.word(), edits);
        select.accept(pointer);
    }

    private void remove(String pointer) {
        ModelEdits edits = edits();
        edits.remove(pointer);
        commit("removal", edits);
        select.accept("");
    }

    /** A line was drawn: ensembles come to share a reservoir, or an ensemble joins a term. */
    void connect(String from, Picture.Item to) {
        if (!canEdit()) {
            return;
        }
        if (to instanceof Picture.Spins other) {
            share(from, other.name());
        } else {
            join(from, to.pointer());
        }
    }

    private void share(String from, String to) {
        ModelEdits edits = edits();
        String pointer = edits.share(List.of(from, to));
        commit("connecting " + from + " and " + to, edits);
        select.accept(pointer);
    }

    private void join(String ensemble, String term) {
        ModelEdits edits = edits();
        if (edits.join(ensemble, term)) {
            commit("connecting " + ensemble, edits);
            select.accept(term);
        } else {
            services.workbench().status("Ensemble " + ensemble + " takes part in it already");
        }
    }

    /** What an ensemble can be connected with. */
    private List<ListDialog.Choice> partners(String ensemble) {
        List<ListDialog.Choice> choices = new ArrayList<>();
        ExperimentEdit edit = experiment();
        edit.ensembles().stream()
                .filter(other -> !other.equals(ensemble))
                .forEach(other -> choices.add(new ListDialog.Choice(
                        "ensemble " + other,
                        "Ensemble " + other,
                        "A new reservoir that " + ensemble + " and " + other + " share.")));
        for (String list : List.of("/channels", "/hamiltonian")) {
            for (int i = 0; i < edit.items(list).size(); i++) {
                String term = list + "/" + i;
                if (!edit.weights(term).containsKey(ensemble)) {
                    String name =
                            edit.text(term + "/name").isEmpty() ? edit.text(term + "/type") : edit.text(term + "/name");
                    choices.add(new ListDialog.Choice(term, name, ensemble + " takes part in this term too."));
                }
            }
        }
        return choices;
    }

    private void askPartner(String ensemble) {
        ListDialog.choose(
                        services.workbench().window(),
                        "Connect " + ensemble,
                        "Connect " + ensemble + " with",
                        partners(ensemble))
                .ifPresent(partner -> {
                    if (partner.startsWith("ensemble ")) {
                        share(ensemble, partner.substring("ensemble ".length()));
                    } else {
                        join(ensemble, partner);
                    }
                });
    }
}
