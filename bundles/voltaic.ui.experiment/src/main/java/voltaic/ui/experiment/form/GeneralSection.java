package voltaic.ui.experiment.form;

import java.util.List;
import voltaic.core.parameters.ParameterType;
import voltaic.json.SourceValue;
import voltaic.ui.experiment.text.Variants;

/** The title; in a study, its own and that of the experiment. */
final class GeneralSection extends Section {
    GeneralSection() {
        super("General", "/title");
    }

    @Override
    String summary(FormContext context) {
        return context.view().get().isStudy()
                ? context.document("/title").get().flatMap(SourceValue::text).orElse("")
                : context.text("/title");
    }

    @Override
    String shape(FormContext context) {
        return context.view().get().toString();
    }

    @Override
    void fill(Rows rows) {
        FormContext context = rows.context();
        if (context.view().get().isStudy()) {
            line(rows, "Title of the study", "Shown above the figure.", context.document("/title"));
            line(
                    rows,
                    "Description",
                    "Free words for who reads the file, such as a citation.",
                    context.document("/description"));
            int variants = Variants.names(context.text().source()).size();
            rows.wide(
                    new Hint(
                            "A study of " + (variants == 1 ? "1 variant" : variants + " variants")
                                    + " of one experiment. The form shows the one chosen above; what the variant sets itself is marked •."),
                    "");
        }
        line(rows, "Title", "Shown above plots and tables.", context.experiment("/title"));
    }

    private static void line(Rows rows, String label, String help, Binding binding) {
        rows.row(label, help, binding, new LineField(label, binding, ParameterType.TEXT, "", List.of()), "");
    }
}
