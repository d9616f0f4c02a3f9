package voltaic.ui.experiment.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import net.miginfocom.swing.MigLayout;
import voltaic.core.PluginKind;
import voltaic.core.parameters.ParameterType;
import voltaic.ui.experiment.text.ModelEdits;

/** Channels or Hamiltonian terms. */
final class TermsSection extends Section {
    private final PluginKind kind;
    private final String empty;

    TermsSection(PluginKind kind) {
        super(
                kind == PluginKind.CHANNEL ? "Channels" : "Hamiltonian",
                kind == PluginKind.CHANNEL ? "/channels" : "/hamiltonian");
        this.kind = kind;
        this.empty = kind == PluginKind.CHANNEL
                ? "No channels beside the reservoirs of the arrangement. Add one to pump or to lose energy."
                : "No Hamiltonian terms. Add one to drive the ensembles coherently or to detune them.";
    }

    @Override
    String summary(FormContext context) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < context.size(pointer()); i++) {
            String name = context.text(pointer() + "/" + i + "/name");
            names.add(name.isEmpty() ? context.text(pointer() + "/" + i + "/type") : name);
        }
        return names.isEmpty() ? "None" : String.join(", ", names);
    }

    @Override
    String shape(FormContext context) {
        StringBuilder shape = new StringBuilder(context.view().get().toString()).append(context.ensembles());
        for (int i = 0; i < context.size(pointer()); i++) {
            shape.append(' ').append(PluginRows.shape(context, pointer() + "/" + i));
        }
        return shape.toString();
    }

    @Override
    Optional<Adder> adder() {
        return Optional.of(
                kind == PluginKind.CHANNEL
                        ? new Adder("Add channel…", "model.add-channel")
                        : new Adder("Add term…", "model.add-hamiltonian"));
    }

    @Override
    void fill(Rows rows) {
        FormContext context = rows.context();
        int size = context.size(pointer());
        if (size == 0) {
            rows.wide(new Hint(empty), "");
        }
        for (int i = 0; i < size; i++) {
            if (i > 0) {
                rows.wide(new JSeparator(), "gaptop 6, gapbottom 6");
            }
            term(rows, pointer() + "/" + i);
        }
        rows.message(context.experiment(pointer()), rows.panel(), "newline, spanx, growx, wmin 0");
    }

    private void term(Rows outer, String pointer) {
        FormContext context = outer.context();
        JPanel box = new JPanel(new MigLayout("insets 0, fillx", "[grow]4[]", ""));
        box.setOpaque(false);
        JPanel panel = Rows.grid();
        Rows rows = outer.inner(panel);
        PluginRows plugin = new PluginRows(rows, kind, pointer);
        plugin.chooser("Type", "");
        Binding name = context.experiment(pointer + "/name");
        LineField field = new LineField("Name", name, ParameterType.TEXT, context.text(pointer + "/type"), List.of());
        rows.row("Name", "What stages call it; unique. By default the type.", name, field, "");
        Binding on = context.experiment(pointer + "/on");
        rows.row(
                "Acts on",
                "The ensembles that the term acts on, with their weights.",
                on,
                new WeightsField(context, pointer),
                "");
        plugin.parameters();
        rows.message(context.experiment(pointer), panel, "newline, skip 1, spanx 2, growx, wmin 0");
        box.add(panel, "growx, wmin 0");
        JButton remove = new JButton(context.icons().icon("trash-2"));
        remove.putClientProperty("JButton.buttonType", "borderless");
        remove.setName(context.view().get().place(context.text().source(), pointer) + "/remove");
        remove.setToolTipText("Remove this " + kind.word());
        remove.getAccessibleContext().setAccessibleName("Remove this " + kind.word());
        remove.addActionListener(e -> {
            ModelEdits model = context.model();
            model.remove(pointer);
            context.commit("removal of a " + kind.word(), "", model.source());
        });
        box.add(remove, "aligny top");
        outer.wide(box, "");
    }
}
