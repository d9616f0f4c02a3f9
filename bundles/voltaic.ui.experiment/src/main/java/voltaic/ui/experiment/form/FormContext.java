package voltaic.ui.experiment.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import voltaic.core.PluginKind;
import voltaic.core.PluginRegistry;
import voltaic.json.SourceText;
import voltaic.json.SourceValue;
import voltaic.model.study.Sweep;
import voltaic.ui.api.Icons;
import voltaic.ui.experiment.text.EditedText;
import voltaic.ui.experiment.text.ExperimentEdit;
import voltaic.ui.experiment.text.ModelEdits;
import voltaic.ui.experiment.text.Variants;

/**
 * What forms work with.
 *
 * @param text the text that they show and change
 * @param view which experiment of it
 * @param sweep the study over axes that the text is, as it was checked last; absent if it is none
 * @param source shows a place of the document in the source
 * @param execute does what a command of that id does
 */
public record FormContext(
        EditedText text,
        Supplier<Variants> view,
        Supplier<Optional<Sweep>> sweep,
        PluginRegistry registry,
        Icons icons,
        Consumer<String> source,
        Consumer<String> execute) {

    ExperimentEdit edit() {
        return new ExperimentEdit(text.source(), view.get());
    }

    ModelEdits model() {
        return new ModelEdits(text.source(), view.get(), registry);
    }

    Optional<SourceValue> find(String pointer) {
        return view.get().find(text.source(), pointer);
    }

    /** The text of a value; empty if it is none. */
    String text(String pointer) {
        return find(pointer).flatMap(SourceValue::text).orElse("");
    }

    /** Which plugins there are, so that forms can tell when that changes. */
    int plugins() {
        return Arrays.stream(PluginKind.values()).map(registry::list).toList().hashCode();
    }

    int size(String pointer) {
        return find(pointer).map(value -> value.children().size()).orElse(0);
    }

    List<String> ensembles() {
        return edit().ensembles();
    }

    /** Makes what an edit has made of the text the text. */
    void commit(String label, String merge, SourceText after) {
        text.replace(label, merge, this, after.text());
    }

    /** A value of the experiment. */
    Binding experiment(String pointer) {
        return new TextBinding(this, () -> view.get().place(text.source(), pointer));
    }

    /** A value of the document, beside the experiment. */
    Binding document(String pointer) {
        return new TextBinding(this, () -> pointer);
    }
}
