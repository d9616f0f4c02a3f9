package voltaic.ui.experiment.form;

import voltaic.core.InstalledPlugin;
import voltaic.core.PluginKind;

/** A single plugin: the arrangement, the solver. */
final class PluginSection extends Section {
    private final PluginKind kind;
    private final String absent;

    /** @param absent what is shown where there is none; empty if there must be one */
    PluginSection(String title, String pointer, PluginKind kind, String absent) {
        super(title, pointer);
        this.kind = kind;
        this.absent = absent;
    }

    @Override
    String summary(FormContext context) {
        String id = context.text(pointer() + "/type");
        return context.registry()
                .find(kind, id)
                .map(InstalledPlugin::label)
                .orElse(id.isEmpty() ? absent : id + " (missing)");
    }

    @Override
    String shape(FormContext context) {
        return context.view().get()
                + PluginRows.shape(context, pointer())
                + (kind == PluginKind.ARRANGEMENT ? context.ensembles() : "");
    }

    @Override
    void fill(Rows rows) {
        PluginRows plugin = new PluginRows(rows, kind, pointer());
        plugin.chooser("Type", absent);
        rows.message(rows.context().experiment(pointer()), rows.panel(), "newline, skip 1, spanx 2, growx, wmin 0");
        plugin.parameters();
    }
}
