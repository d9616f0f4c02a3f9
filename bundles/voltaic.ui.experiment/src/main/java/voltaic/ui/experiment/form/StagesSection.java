package voltaic.ui.experiment.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import net.miginfocom.swing.MigLayout;
import voltaic.core.Diagnostic;
import voltaic.core.parameters.ParameterType;
import voltaic.json.SourceText;
import voltaic.json.SourceValue;
import voltaic.ui.experiment.text.ModelEdits;

/** Switching in time: which terms are off, or have another rate, until when. */
final class StagesSection extends Section {
    StagesSection() {
        super("Stages", "/stages");
    }

    @Override
    String summary(FormContext context) {
        int size = context.size("/stages");
        return size == 0 ? "Every term is always on" : size == 1 ? "1 stage" : size + " stages";
    }

    @Override
    String shape(FormContext context) {
        return context.view().get().toString() + context.size("/stages") + names(context);
    }

    @Override
    Optional<Adder> adder() {
        return Optional.of(new Adder("Add stage", "model.add-stage"));
    }

    /** The terms by name, and the reservoirs of the arrangement that stages mention. */
    private static List<String> names(FormContext context) {
        Set<String> names = new LinkedHashSet<>(context.edit().terms());
        for (int i = 0; i < context.size("/stages"); i++) {
            names.addAll(texts(context, "/stages/" + i + "/off"));
            context.find("/stages/" + i + "/rates")
                    .ifPresent(rates -> rates.children().forEach(rate -> names.add(rate.key())));
        }
        if (context.find("/arrangement").isPresent()) {
            int reservoirs = Math.max(1, context.size("/arrangement/batteries"));
            for (int i = 1; i <= Math.min(reservoirs, 40); i++) {
                names.add("reservoir-" + i);
            }
        }
        return List.copyOf(names);
    }

    private static List<String> texts(FormContext context, String pointer) {
        return context.find(pointer).map(SourceValue::children).orElse(List.of()).stream()
                .flatMap(value -> value.text().stream())
                .toList();
    }

    @Override
    void fill(Rows rows) {
        FormContext context = rows.context();
        int size = context.size("/stages");
        if (size == 0) {
            rows.wide(
                    new Hint(
                            "Every term is always on. Add a stage to switch terms off, or to change their rates, for some time."),
                    "");
        }
        for (int i = 0; i < size; i++) {
            if (i > 0) {
                rows.wide(new JSeparator(), "gaptop 6, gapbottom 6");
            }
            stage(rows, "/stages/" + i, i);
        }
    }

    private static void stage(Rows outer, String pointer, int index) {
        FormContext context = outer.context();
        JPanel box = new JPanel(new MigLayout("insets 0, fillx", "[grow]4[]", ""));
        box.setOpaque(false);
        JPanel panel = Rows.grid();
        Rows rows = outer.inner(panel);
        line(
                rows,
                pointer + "/until",
                "Until",
                "end of the run",
                "The end of stage " + (index + 1) + "; only the last may leave it out.",
                "1/γ↓");
        Binding off = context.experiment(pointer + "/off");
        rows.row(
                "Switched off",
                "The terms that are off in this stage.",
                off,
                new NamesField(off.place(), names(context), () -> texts(context, pointer + "/off"), (name, ticked) -> {
                    List<String> now = new ArrayList<>(texts(context, pointer + "/off"));
                    now.remove(name);
                    if (ticked) {
                        now.add(name);
                    }
                    context.commit(
                            "change of a stage",
                            "",
                            now.isEmpty()
                                    ? context.edit().remove(pointer + "/off").source()
                                    : context.edit()
                                            .set(pointer + "/off", SourceText.json(now))
                                            .source());
                }),
                "");
        context.find(pointer + "/rates").ifPresent(rates -> rates.children()
                .forEach(rate -> line(
                        rows,
                        pointer + "/rates/" + Diagnostic.pointerWord(rate.key()),
                        "Rate of " + rate.key(),
                        "as given",
                        "Its rate in this stage.",
                        "γ↓")));
        rows.message(context.experiment(pointer), panel, "newline, skip 1, spanx 2, growx, wmin 0");
        box.add(panel, "growx, wmin 0");
        JButton remove = new JButton(context.icons().icon("trash-2"));
        remove.putClientProperty("JButton.buttonType", "borderless");
        remove.setToolTipText("Remove this stage");
        remove.getAccessibleContext().setAccessibleName("Remove stage " + (index + 1));
        remove.addActionListener(e -> {
            ModelEdits model = context.model();
            model.remove(pointer);
            context.commit("removal of a stage", "", model.source());
        });
        box.add(remove, "aligny top");
        outer.wide(box, "");
    }

    private static void line(Rows rows, String pointer, String label, String absent, String help, String unit) {
        Binding binding = rows.context().experiment(pointer);
        rows.row(label, help, binding, new LineField(label, binding, ParameterType.NUMBER, absent, List.of()), unit);
    }
}
