package voltaic.ui.experiment.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import voltaic.core.InstalledPlugin;
import voltaic.core.PluginKind;
import voltaic.core.parameters.ParameterSet;
import voltaic.json.SourceText;
import voltaic.json.SourceValue;
import voltaic.ui.experiment.text.ExperimentEdit;
import voltaic.ui.experiment.text.Starter;

/** Which of all plugins of a kind are used: observables, exports. */
final class PluginListSection extends Section {
    private final PluginKind kind;
    private final String none;

    /** @param none what happens if none is chosen */
    PluginListSection(String title, String pointer, PluginKind kind, String none) {
        super(title, pointer);
        this.kind = kind;
        this.none = none;
    }

    private List<String> used(FormContext context) {
        return context.find(pointer()).map(SourceValue::children).orElse(List.of()).stream()
                .map(PluginListSection::id)
                .toList();
    }

    private static String id(SourceValue item) {
        return item.text()
                .or(() -> item.child("type").flatMap(SourceValue::text))
                .orElse("");
    }

    @Override
    String summary(FormContext context) {
        List<String> used = used(context);
        return used.isEmpty() ? none : String.join(", ", used);
    }

    @Override
    String shape(FormContext context) {
        return context.view().get()
                + used(context).toString()
                + context.ensembles()
                + context.find(pointer()).map(SourceValue::children).orElse(List.of()).stream()
                        .map(SourceValue::kind)
                        .toList()
                + context.registry().list(kind).size();
    }

    @Override
    void fill(Rows rows) {
        FormContext context = rows.context();
        List<String> used = used(context);
        if (used.isEmpty()) {
            rows.wide(new Hint(none + "."), "");
        }
        List<String> ids = new ArrayList<>(
                context.registry().list(kind).stream().map(InstalledPlugin::id).toList());
        used.stream().filter(id -> !ids.contains(id)).forEach(ids::add);
        JPanel list = new JPanel(new MigLayout("insets 0, fillx, hidemode 3, gapy 2", "[180::]10[grow]", ""));
        list.setOpaque(false);
        for (String id : ids) {
            entry(rows, list, id, used.indexOf(id));
        }
        rows.wide(list, "");
        rows.message(context.experiment(pointer()), list, "newline, spanx, growx, wmin 0");
    }

    private void entry(Rows rows, JPanel list, String id, int index) {
        FormContext context = rows.context();
        Optional<InstalledPlugin> plugin = context.registry().find(kind, id);
        JCheckBox box = new JCheckBox(plugin.map(InstalledPlugin::label).orElse(id + " (missing)"), index >= 0);
        box.setName(pointer() + "/" + id);
        box.setOpaque(false);
        box.addActionListener(e -> toggle(context, id, box.isSelected()));
        String summary = plugin.map(InstalledPlugin::summary)
                .orElse("There is no " + kind.word() + " '" + id + "' among the installed plug-ins; it is kept.");
        box.setToolTipText(summary);
        list.add(box, "newline, aligny top");
        list.add(new Hint(summary), "growx, wmin 0, gaptop 3");
        if (index < 0) {
            return;
        }
        String item = pointer() + "/" + index;
        Rows inner = rows.inner(list);
        inner.message(context.experiment(item), box, "newline, skip 1, growx, wmin 0");
        Optional<ParameterSet> parameters = Starter.parameters(context.registry(), kind, id);
        if (parameters.filter(set -> !set.declarations().isEmpty()).isPresent()) {
            settings(rows, list, item, id);
        }
    }

    /** The parameters of one that is used; one that stands there by its id alone becomes an object when one is given. */
    private void settings(Rows rows, JPanel list, String item, String id) {
        FormContext context = rows.context();
        JPanel panel = Rows.grid();
        boolean isObject = context.find(item).filter(SourceValue::isObject).isPresent();
        if (isObject) {
            new PluginRows(rows.inner(panel), kind, item).parameters();
        } else {
            JButton more = new JButton("Settings…");
            more.setName(item + "/settings");
            more.addActionListener(e -> context.commit(
                    "settings of " + id,
                    "",
                    context.edit()
                            .set(item, "{\"type\": " + SourceText.json(id) + "}")
                            .source()));
            panel.add(more, "gapleft 0");
        }
        list.add(panel, "newline, gapleft 24, spanx, growx, wmin 0, gapbottom 6");
    }

    private void toggle(FormContext context, String id, boolean use) {
        ExperimentEdit edit = context.edit();
        if (use) {
            Object starter = new Starter(context.registry(), context.ensembles()).plugin(kind, id);
            boolean bare = kind == PluginKind.OBSERVABLE && starter.toString().equals("{type=" + id + "}");
            edit.append(pointer(), SourceText.json(bare ? id : starter));
        } else {
            int index = used(context).indexOf(id);
            edit.remove(index >= 0 && context.size(pointer()) == 1 ? pointer() : pointer() + "/" + index);
        }
        context.commit((use ? "choice of " : "removal of ") + id, "", edit.source());
    }
}
