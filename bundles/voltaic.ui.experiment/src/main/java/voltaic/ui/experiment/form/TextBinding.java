package voltaic.ui.experiment.form;

import java.util.Optional;
import java.util.function.Supplier;
import voltaic.json.SourceText;
import voltaic.json.SourceValue;

/** A value at a place of the text. One that was removed and comes back at once comes back where it was. */
final class TextBinding implements Binding {
    private final FormContext context;
    private final Supplier<String> place;
    private String withValue = "";
    private String without = "";

    TextBinding(FormContext context, Supplier<String> place) {
        this.context = context;
        this.place = place;
    }

    @Override
    public String place() {
        return place.get();
    }

    @Override
    public Optional<SourceValue> get() {
        return context.text().source().find(place());
    }

    @Override
    public void set(String json, String label) {
        SourceText source = context.text().source();
        SourceText from = source.text().equals(without) ? SourceText.of(withValue) : source;
        if (from.nearest(place()).pointer().isEmpty() && place().lastIndexOf('/') > 0) {
            return;
        }
        context.commit(label, place(), from.set(place(), json));
    }

    @Override
    public void remove(String label) {
        SourceText source = context.text().source();
        SourceText after = source.remove(place());
        if (!after.text().equals(source.text())) {
            withValue = source.text();
            without = after.text();
            context.commit(label, place(), after);
        }
    }
}
