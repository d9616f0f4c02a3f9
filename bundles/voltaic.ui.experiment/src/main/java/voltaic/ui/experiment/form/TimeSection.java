package voltaic.ui.experiment.form;

import java.util.List;
import java.util.Optional;
import voltaic.core.parameters.ParameterType;
import voltaic.json.SourceValue;
import voltaic.ui.experiment.form.ChoiceField.Choice;

/** When to sample. */
final class TimeSection extends Section {
    private static final List<Choice> FORMS =
            List.of(new Choice("uniform", "Equidistant", ""), new Choice("at", "Listed times", ""));

    TimeSection() {
        super("Time", "/time");
    }

    @Override
    String summary(FormContext context) {
        if (isListed(context)) {
            return context.size("/time/at") + " listed times";
        }
        String end = literal(context, "/time/end");
        String samples = literal(context, "/time/samples");
        return end.isEmpty() ? "" : "0 to " + end + ", " + samples + " samples";
    }

    private static String literal(FormContext context, String pointer) {
        return context.find(pointer).map(SourceValue::literal).orElse("");
    }

    private static boolean isListed(FormContext context) {
        return context.find("/time/at").isPresent();
    }

    @Override
    String shape(FormContext context) {
        return context.view().get().toString()
                + isListed(context)
                + context.find("/time").isPresent();
    }

    @Override
    void fill(Rows rows) {
        FormContext context = rows.context();
        Binding time = context.experiment("/time");
        ChoiceField form = new ChoiceField(
                time.place(),
                FORMS,
                () -> Optional.of(isListed(context) ? "at" : "uniform"),
                "",
                chosen -> context.commit(
                        "choice of the times",
                        "",
                        context.edit()
                                .insertOrdered(
                                        "/time",
                                        chosen.equals("at") ? "{\"at\": [0, 1]}" : "{\"end\": 1.0, \"samples\": 201}")
                                .source()));
        rows.row("Samples at", "When to sample.", time, form, "");
        if (isListed(context)) {
            line(rows, "/time/at", "Times", ParameterType.NUMBERS, "Ascending, separated by commas.", "1/γ↓");
        } else if (time.get().isPresent()) {
            line(rows, "/time/end", "End", ParameterType.NUMBER, "The last sample; the first is at 0.", "1/γ↓");
            line(rows, "/time/samples", "Samples", ParameterType.INTEGER, "How many times, both ends included.", "");
        }
    }

    private static void line(Rows rows, String pointer, String label, ParameterType type, String help, String unit) {
        Binding binding = rows.context().experiment(pointer);
        rows.row(label, help, binding, new LineField(label, binding, type, "", List.of()), unit);
    }
}
