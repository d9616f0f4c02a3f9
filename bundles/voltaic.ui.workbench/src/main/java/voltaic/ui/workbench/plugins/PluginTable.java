package voltaic.ui.workbench.plugins;

import com.formdev.flatlaf.FlatClientProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import javax.swing.UIManager;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import net.miginfocom.swing.MigLayout;
import voltaic.ui.api.Icons;

/** The plug-ins in a list that can be filtered, and what is to be said of the selected one. */
final class PluginTable extends JPanel {
    private final JTextField filter = new JTextField();
    private final DefaultListModel<PluginRow> model = new DefaultListModel<>();
    private final JList<PluginRow> list = new JList<>(model) {
        /** What is too long is cut in its row, and stands in full below. */
        @Override
        public boolean getScrollableTracksViewportWidth() {
            return true;
        }
    };
    private final JTextArea details = new JTextArea(6, 40);
    private final transient Runnable selected;
    private transient List<PluginRow> rows = List.of();

    /** @param selected called when another one is selected */
    PluginTable(Icons icons, Runnable selected) {
        super(new MigLayout("insets 0, wrap 1", "[grow, fill]", "[]10[grow, fill]10[]"));
        this.selected = selected;
        filter.setName("plugins-filter");
        filter.getAccessibleContext().setAccessibleName("Filter");
        filter.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, "Filter");
        filter.putClientProperty(FlatClientProperties.TEXT_FIELD_SHOW_CLEAR_BUTTON, true);
        filter.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent e) {
                fill();
            }

            @Override
            public void removeUpdate(DocumentEvent e) {
                fill();
            }

            @Override
            public void changedUpdate(DocumentEvent e) {
                fill();
            }
        });
        list.setName("plugins-list");
        list.getAccessibleContext().setAccessibleName("Plug-ins");
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new PluginRenderer(icons));
        list.setVisibleRowCount(6);
        list.addListSelectionListener(e -> select());
        details.setName("plugins-details");
        details.getAccessibleContext().setAccessibleName("About the plug-in");
        details.setEditable(false);
        details.setLineWrap(true);
        details.setWrapStyleWord(true);
        details.setFont(UIManager.getFont("Label.font"));
        add(filter);
        add(new JScrollPane(list));
        add(new JScrollPane(details));
    }

    Optional<PluginRow> selected() {
        return Optional.ofNullable(list.getSelectedValue());
    }

    /** Shows these; what was selected stays so, as far as it is still there. */
    void show(List<PluginRow> now) {
        rows = List.copyOf(now);
        fill();
    }

    private void fill() {
        Optional<PluginRow> before = selected();
        String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        List<PluginRow> shown = new ArrayList<>();
        for (PluginRow row : rows) {
            if ((row.name() + " " + row.summary() + " " + row.state())
                    .toLowerCase(Locale.ROOT)
                    .contains(wanted)) {
                shown.add(row);
            }
        }
        model.clear();
        model.addAll(shown);
        if (shown.isEmpty()) {
            select();
        } else {
            int index = before.map(row -> index(shown, row)).orElse(0);
            list.setSelectedIndex(index);
            list.ensureIndexIsVisible(index);
        }
    }

    private static int index(List<PluginRow> shown, PluginRow before) {
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).name().equals(before.name())) {
                return i;
            }
        }
        return 0;
    }

    private void select() {
        details.setText(
                selected().map(PluginTable::words).orElse(rows.isEmpty() ? "" : "No plug-in matches the filter."));
        details.setCaretPosition(0);
        selected.run();
    }

    private static String words(PluginRow row) {
        List<String> lines = new ArrayList<>();
        lines.add(row.reason());
        lines.add(row.summary());
        lines.add(row.origin());
        lines.add(row.file().map(file -> "File " + file).orElse(""));
        lines.removeIf(String::isEmpty);
        return String.join("\n", lines);
    }
}
