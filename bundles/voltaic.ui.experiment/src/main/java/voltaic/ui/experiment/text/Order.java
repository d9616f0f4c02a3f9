package voltaic.ui.experiment.text;

import java.util.List;
import java.util.Optional;
import voltaic.json.SourceText;
import voltaic.json.SourceValue;

/** Puts a new member of an experiment where people expect it. */
final class Order {
    private static final List<String> KEYS = List.of(
            "$schema",
            "format",
            "title",
            "ensembles",
            "arrangement",
            "channels",
            "hamiltonian",
            "stages",
            "time",
            "solver",
            "observables",
            "exports");

    private Order() {}

    static SourceText insert(SourceText source, String parent, String key, String json) {
        SourceValue object = source.find(parent).orElseThrow();
        int rank = KEYS.indexOf(key);
        Optional<SourceValue> next = object.children().stream()
                .filter(child -> KEYS.indexOf(child.key()) > rank)
                .findFirst();
        if (next.isEmpty() || object.children().indexOf(next.get()) == 0) {
            return source.set(parent + "/" + key, json);
        }
        SourceValue before = object.children().get(object.children().indexOf(next.get()) - 1);
        // What stands between the two members stands between each of them and the new one.
        String gap = source.text().substring(before.end(), next.get().keyStart());
        String member = SourceText.json(key) + ": " + json;
        String text = source.text();
        return SourceText.of(text.substring(0, before.end()) + gap + member + text.substring(before.end()));
    }
}
