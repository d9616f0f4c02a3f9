package voltaic.ui.experiment.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import voltaic.core.parameters.ParameterType;
import voltaic.json.SourceValue;
import voltaic.ui.experiment.form.ChoiceField.Choice;
import voltaic.ui.experiment.text.ModelEdits;

/** The ensembles, one a line. */
final class EnsemblesSection extends Section {
    private static final List<Choice> STATES = List.of(
            new Choice("excited", "All excited", ""),
            new Choice("ground", "Ground state", ""),
            new Choice(
                    "excitations", "Dicke state", "One of the states of the ladder, by its number of excitations k."),
            new Choice("populations", "Mixture", "Probabilities of the Dicke states, p_0 … p_N."));

    EnsemblesSection() {
        super("Ensembles", "/ensembles");
    }

    @Override
    String summary(FormContext context) {
        return String.join(", ", context.ensembles());
    }

    @Override
    String shape(FormContext context) {
        StringBuilder shape = new StringBuilder(context.view().get().toString());
        for (int i = 0; i < context.size("/ensembles"); i++) {
            shape.append(' ')
                    .append(state(context, "/ensembles/" + i + "/initial").orElse("-"));
        }
        return shape.toString();
    }

    @Override
    Optional<Adder> adder() {
        return Optional.of(new Adder("Add ensemble", "model.add-battery"));
    }

    @Override
    void fill(Rows rows) {
        FormContext context = rows.context();
        JPanel table = new JPanel(new MigLayout(
                "insets 0, fillx, hidemode 3, gapy 4",
                "[60:110:150]10[70:110:150]10[110:140:170]10[60:130:220,grow]6[]",
                ""));
        table.setOpaque(false);
        int size = context.size("/ensembles");
        if (size > 0) {
            head(table, "Name", "What the rest of the file calls it; a letter, then letters, digits and _.");
            head(table, "Spins N", "How many spins-1/2 it has.");
            head(table, "Initial state", "Every ensemble starts in its symmetric subspace.");
            table.add(new JLabel(""), "wrap, spanx 2");
        } else {
            table.add(
                    new Hint("An experiment has at least one ensemble. Add the charger first, then its batteries."),
                    "spanx, growx");
        }
        for (int i = 0; i < size; i++) {
            row(rows.inner(table), i);
        }
        rows.wide(table, "");
        rows.message(context.experiment("/ensembles"), table, "newline, spanx, growx, wmin 0");
    }

    private static void head(JPanel table, String text, String help) {
        JLabel label = new JLabel(text);
        label.setEnabled(false);
        label.setToolTipText(help);
        table.add(label);
    }

    private void row(Rows rows, int index) {
        FormContext context = rows.context();
        String pointer = "/ensembles/" + index;
        NameField name = new NameField(context, index);
        Binding spins = context.experiment(pointer + "/spins");
        LineField number = new LineField("Spins", spins, ParameterType.INTEGER, "100", List.of());
        Binding initial = context.experiment(pointer + "/initial");
        ChoiceField state = new ChoiceField(
                initial.place(),
                STATES,
                () -> state(context, pointer + "/initial"),
                "Choose…",
                chosen ->
                        initial.set(starting(chosen, context.find(pointer + "/spins")), "choice of the initial state"));
        JPanel table = rows.panel();
        put(rows, table, name, context.experiment(pointer + "/name"), "Name of ensemble " + (index + 1), "newline");
        put(rows, table, number, spins, "Spins of ensemble " + (index + 1), "");
        put(rows, table, state, initial, "Initial state of ensemble " + (index + 1), "");
        detail(rows, pointer, table);
        JButton remove = new JButton(context.icons().icon("trash-2"));
        remove.putClientProperty("JButton.buttonType", "borderless");
        remove.setName(context.view().get().place(context.text().source(), pointer) + "/remove");
        remove.setToolTipText("Remove this ensemble and every mention of it");
        remove.getAccessibleContext().setAccessibleName("Remove ensemble " + (index + 1));
        remove.addActionListener(e -> {
            ModelEdits model = context.model();
            model.remove(pointer);
            context.commit("removal of an ensemble", "", model.source());
        });
        table.add(remove);
        for (String key : List.of("/name", "/spins", "/initial")) {
            rows.message(
                    context.experiment(pointer + key),
                    key.equals("/name") ? name : key.equals("/spins") ? number : state,
                    "newline, spanx 5, growx, wmin 0");
        }
        rows.message(context.experiment(pointer), table, "newline, spanx 5, growx, wmin 0");
    }

    private static void put(
            Rows rows, JPanel table, JComponent field, Binding binding, String name, String constraints) {
        field.putClientProperty(Rows.PLACE, (Supplier<String>) binding::place);
        field.getAccessibleContext().setAccessibleName(name);
        table.add(field, "growx" + (constraints.isEmpty() ? "" : ", " + constraints));
        rows.fields().add((Field) field);
    }

    private void detail(Rows rows, String pointer, JPanel table) {
        FormContext context = rows.context();
        String kind = state(context, pointer + "/initial").orElse("");
        if (kind.equals("excitations") || kind.equals("populations")) {
            boolean dicke = kind.equals("excitations");
            Binding binding = context.experiment(pointer + "/initial/" + kind);
            LineField field = new LineField(
                    dicke ? "Excitations" : "Populations",
                    binding,
                    dicke ? ParameterType.INTEGER : ParameterType.NUMBERS,
                    dicke ? "k" : "p_0, p_1 …",
                    List.of());
            field.setToolTipText(dicke ? "k, from 0 to N." : "p_0 … p_N, separated by commas; their sum is 1.");
            put(rows, table, field, binding, dicke ? "Excitations k" : "Populations", "");
        } else {
            table.add(new JLabel(""));
        }
    }

    private static Optional<String> state(FormContext context, String pointer) {
        return context.find(pointer)
                .flatMap(value ->
                        value.isObject() ? value.children().stream().findFirst().map(SourceValue::key) : value.text());
    }

    private static String starting(String state, Optional<SourceValue> spins) {
        long n = spins.map(SourceValue::scalar)
                .filter(Number.class::isInstance)
                .map(value -> ((Number) value).longValue())
                .orElse(1L);
        return switch (state) {
            case "excitations" -> "{\"excitations\": " + n / 2 + "}";
            // Half ground state, half excited: a start that is valid for every N that one would type.
            case "populations" ->
                n > 200
                        ? "{\"populations\": []}"
                        : "{\"populations\": [0.5, " + "0, ".repeat((int) Math.max(0, n - 1)) + "0.5]}";
            default -> "\"" + state + "\"";
        };
    }
}
