package voltaic.ui.experiment.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import voltaic.core.parameters.ParameterDeclaration;

/** Rows of a form: a label, a field, its unit, and below it what is wrong with it. */
final class Rows {
    /** The key of a component's place in the document, a supplier of it. */
    static final String PLACE = "voltaic.place";

    private final JPanel panel;
    private final Messages messages;
    private final FormContext context;
    private final List<Field> fields;

    Rows(JPanel panel, FormContext context, Messages messages, List<Field> fields) {
        this.panel = panel;
        this.context = context;
        this.messages = messages;
        this.fields = fields;
    }

    static JPanel grid() {
        JPanel panel = new JPanel(
                new MigLayout("insets 0, gapy 6, hidemode 3, fillx", "[120!,left]12[240:260:360][40::,grow]", ""));
        panel.setOpaque(false);
        return panel;
    }

    FormContext context() {
        return context;
    }

    Messages messages() {
        return messages;
    }

    JPanel panel() {
        return panel;
    }

    List<Field> fields() {
        return fields;
    }

    /** Rows in a panel of their own, that belong together. */
    Rows inner(JPanel into) {
        return new Rows(into, context, messages, fields);
    }

    /** A row for a parameter. */
    void row(ParameterDeclaration parameter, Binding binding, JComponent field, JComponent... outlined) {
        String symbol = parameter.symbol().isEmpty() ? "" : "  " + parameter.symbol();
        String help = parameter.doc() + " It is " + parameter.allowed() + ".";
        row(parameter.label() + symbol, help, binding, field, parameter.unit(), outlined);
    }

    void row(String label, String help, Binding binding, JComponent field, String unit, JComponent... outlined) {
        boolean overridden = context.view().get().isStudy() && binding.place().startsWith("/variants/");
        JLabel caption = new JLabel(overridden ? label + " •" : label);
        String tip = overridden ? help + " The variant sets it." : help;
        caption.setToolTipText(tip);
        caption.setLabelFor(field);
        field.setToolTipText(tip);
        field.getAccessibleContext().setAccessibleName(label);
        field.getAccessibleContext().setAccessibleDescription(help);
        boolean line = field instanceof FieldMark;
        panel.add(caption, line ? "newline, aligny baseline" : "newline, aligny top, gaptop 3");
        panel.add(field, line ? "growx" : "growx, spanx 2");
        if (line) {
            JLabel after = new JLabel(unit);
            after.setEnabled(false);
            panel.add(after, "gapleft 2");
        }
        field.putClientProperty(PLACE, (Supplier<String>) binding::place);
        message(binding, outlined.length > 0 ? outlined[0] : field, "newline, skip 1, spanx 2, growx, wmin 0");
        if (field instanceof Field own) {
            fields.add(own);
        }
    }

    /** Where is said what is wrong with a place as a whole. */
    void message(Binding binding, JComponent field, String constraints) {
        MessageLabel message = new MessageLabel(field);
        messages.add(binding::place, message);
        panel.add(message, constraints);
    }

    /** Something over the whole width. */
    void wide(JComponent component, String more) {
        panel.add(component, "newline, spanx, growx, wmin 0" + (more.isEmpty() ? "" : ", " + more));
    }

    static List<Field> noFields() {
        return new ArrayList<>();
    }
}
