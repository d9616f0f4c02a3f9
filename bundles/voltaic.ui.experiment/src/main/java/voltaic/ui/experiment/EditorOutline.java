package voltaic.ui.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import voltaic.json.SourceText;
import voltaic.json.SourceValue;
import voltaic.ui.api.OutlineItem;
import voltaic.ui.experiment.text.ExperimentEdit;
import voltaic.ui.experiment.text.Variants;

/** The parts of an experiment as a tree. */
final class EditorOutline {
    private final ExperimentEdit experiment;
    private final SourceText source;
    private final Variants view;
    private final Optional<String> selected;
    private final Consumer<String> select;

    EditorOutline(SourceText source, Variants view, Optional<String> selected, Consumer<String> select) {
        this.source = source;
        this.experiment = new ExperimentEdit(source, view);
        this.view = view;
        this.selected = selected;
        this.select = select;
    }

    List<OutlineItem> items(IntConsumer chooseVariant) {
        List<OutlineItem> items = new ArrayList<>();
        if (view.isStudy()) {
            items.add(variants(chooseVariant));
        }
        items.add(list("Ensembles", "atom", "/ensembles", "name"));
        single(items, "Arrangement", "link", "/arrangement");
        items.add(list("Channels", "heater", "/channels", "name"));
        if (experiment.find("/hamiltonian").isPresent()) {
            items.add(list("Hamiltonian", "waves", "/hamiltonian", "name"));
        }
        if (experiment.find("/stages").isPresent()) {
            items.add(list("Stages", "clock", "/stages", "until"));
        }
        single(items, "Time", "clock", "/time");
        single(items, "Solver", "activity", "/solver");
        items.add(list("Observables", "chart-line", "/observables", "type"));
        items.add(list("Exports", "share", "/exports", "type"));
        return items;
    }

    private OutlineItem variants(IntConsumer choose) {
        List<OutlineItem> children = new ArrayList<>();
        List<String> names = Variants.names(source);
        for (int i = 0; i < names.size(); i++) {
            int variant = i;
            children.add(new OutlineItem(
                    names.get(i),
                    "layers",
                    selected.isEmpty() && view.variant() == i,
                    () -> choose.accept(variant),
                    List.of()));
        }
        return new OutlineItem(
                "Variants", "layers", selected.isEmpty() && view.variant() < 0, () -> choose.accept(-1), children);
    }

    private void single(List<OutlineItem> items, String label, String icon, String pointer) {
        if (experiment.find(pointer).isPresent()) {
            String type = experiment.text(pointer + "/type");
            items.add(item(type.isEmpty() ? label : label + " · " + type, icon, pointer, List.of()));
        }
    }

    private OutlineItem list(String label, String icon, String pointer, String key) {
        List<OutlineItem> children = new ArrayList<>();
        List<SourceValue> entries = experiment.items(pointer);
        for (int i = 0; i < entries.size(); i++) {
            SourceValue entry = entries.get(i);
            String name = entry.text()
                    .or(() -> entry.child(key).map(value -> value.text().orElse(value.literal())))
                    .or(() -> entry.child("type").flatMap(SourceValue::text))
                    .orElse("number " + (i + 1));
            children.add(item(name, icon, pointer + "/" + i, List.of()));
        }
        return item(label, icon, pointer, children);
    }

    private OutlineItem item(String label, String icon, String pointer, List<OutlineItem> children) {
        boolean isSelected = selected.filter(pointer::equals).isPresent();
        return new OutlineItem(label, icon, isSelected, () -> select.accept(pointer), children);
    }
}
