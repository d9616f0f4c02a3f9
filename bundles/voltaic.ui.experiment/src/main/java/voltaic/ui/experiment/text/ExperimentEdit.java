package voltaic.ui.experiment.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import voltaic.json.SourceText;
import voltaic.json.SourceValue;

/** A change of one experiment of a document, of several edits by pointer. Pointers lead into the experiment. */
public final class ExperimentEdit {
    private final Variants view;
    private SourceText source;

    public ExperimentEdit(SourceText source, Variants view) {
        this.source = source;
        this.view = view;
    }

    /** The text as it is now. */
    public SourceText source() {
        return source;
    }

    public Optional<SourceValue> find(String pointer) {
        return view.find(source, pointer);
    }

    /** The text that stands at a place; empty if there is none. */
    public String text(String pointer) {
        return find(pointer).flatMap(SourceValue::text).orElse("");
    }

    /** The entries of a list; none if there is no list. */
    public List<SourceValue> items(String pointer) {
        return find(pointer)
                .filter(SourceValue::isList)
                .map(SourceValue::children)
                .orElse(List.of());
    }

    /** Sets a value; the object around it must be there. */
    public ExperimentEdit set(String pointer, String json) {
        source = source.set(view.place(source, pointer), json);
        return this;
    }

    /** Removes a value if it is there. */
    public ExperimentEdit remove(String pointer) {
        source = source.remove(view.place(source, pointer));
        return this;
    }

    /** Appends to a list, which is made if it is not there. */
    public ExperimentEdit append(String pointer, String json) {
        if (find(pointer).isEmpty()) {
            insertOrdered(pointer, "[" + json + "]");
            return this;
        }
        source = source.insert(view.place(source, pointer) + "/-", json);
        return this;
    }

    /** Gives a member another key. */
    public ExperimentEdit rename(String pointer, String key) {
        source = source.rename(view.place(source, pointer), key);
        return this;
    }

    /** Sets a member of the experiment, in the order in which experiments are written. */
    public ExperimentEdit insertOrdered(String pointer, String json) {
        String key = pointer.substring(1);
        if (find(pointer).isPresent()) {
            return set(pointer, json);
        }
        source = Order.insert(source, view.place(source, ""), key, json);
        return this;
    }

    /** The names of the ensembles. */
    public List<String> ensembles() {
        return items("/ensembles").stream()
                .map(item -> item.child("name").flatMap(SourceValue::text).orElse(""))
                .toList();
    }

    /** The names of all terms that have one, channels first. */
    public List<String> terms() {
        return Stream.of("/channels", "/hamiltonian")
                .flatMap(list -> items(list).stream())
                .map(item -> item.child("name")
                        .or(() -> item.child("type"))
                        .flatMap(SourceValue::text)
                        .orElse(""))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The weights of a term by the names of the ensembles. */
    public Map<String, Double> weights(String pointer) {
        Map<String, Double> weights = new LinkedHashMap<>();
        find(pointer + "/on").ifPresent(on -> on.children().forEach(child -> {
            if (on.isObject()) {
                weights.put(child.key(), child.scalar() instanceof Number n ? n.doubleValue() : 1.0);
            } else {
                child.text().ifPresent(name -> weights.put(name, 1.0));
            }
        }));
        return weights;
    }
}
