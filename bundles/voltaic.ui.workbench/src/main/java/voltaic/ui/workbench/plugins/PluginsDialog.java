package voltaic.ui.workbench.plugins;

import com.formdev.flatlaf.FlatClientProperties;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.filechooser.FileNameExtensionFilter;
import net.miginfocom.swing.MigLayout;
import voltaic.ui.api.Icons;
import voltaic.ui.workbench.dialogs.Buttons;

/** What is installed, how it fares and why, and what can be done about it. */
public final class PluginsDialog {
    private static final String NO_MEANS =
            "This installation cannot change its plug-ins here: put jars into the plug-in folder.";

    /** What is done in the background. */
    private interface Work {
        void run() throws IOException;
    }

    private final JDialog dialog;
    private final PluginList plugins;
    private final JTextField filter = new JTextField();
    private final DefaultListModel<PluginRow> model = new DefaultListModel<>();
    private final JList<PluginRow> list = new JList<>(model);
    private final JTextArea details = new JTextArea(4, 40);
    private final JButton install = Buttons.button("Install from file…", this::install);
    private final JButton remove = Buttons.button("Remove", () -> with((actions, row) -> actions.remove(row)));
    private final JButton enable = Buttons.button("Disable", this::toggle);
    private List<PluginRow> rows = List.of();

    /** The dialog over a window. */
    public PluginsDialog(JFrame owner, Icons icons, PluginList plugins) {
        this.plugins = plugins;
        dialog = new JDialog(owner, "Plug-ins", true);
        dialog.setName("plugins-dialog");
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
        list.setVisibleRowCount(8);
        list.addListSelectionListener(e -> select());
        details.setName("plugins-details");
        details.setEditable(false);
        details.setLineWrap(true);
        details.setWrapStyleWord(true);
        details.setFont(UIManager.getFont("Label.font"));
        JPanel content =
                new JPanel(new MigLayout("insets 16, wrap 1", "[grow, fill, 640::]", "[]10[grow, fill]10[]12[]"));
        content.add(filter);
        content.add(new JScrollPane(list));
        content.add(new JScrollPane(details));
        JPanel buttons = new JPanel(new MigLayout("insets 0, gap 8", "[][][]push[]"));
        buttons.add(install);
        buttons.add(enable);
        buttons.add(remove);
        JButton close = Buttons.button("Close", dialog::dispose);
        buttons.add(close);
        content.add(buttons);
        content.add(
                new JLabel("Plug-ins are programs and run with all your rights. Install those that you trust."),
                "gaptop 2");
        Buttons.finish(dialog, content, close);
        dialog.setSize(760, 600);
        dialog.setLocationRelativeTo(owner);
        read();
        select();
    }

    /** Shows it until it is closed. */
    public void show() {
        dialog.setVisible(true);
    }

    private void read() {
        inBackground(() -> {
            List<PluginRow> read = plugins.rows();
            SwingUtilities.invokeLater(() -> {
                rows = read;
                fill();
            });
        });
    }

    private void fill() {
        PluginRow before = list.getSelectedValue();
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
        int index = before == null ? 0 : Math.max(0, shown.indexOf(before));
        if (!shown.isEmpty()) {
            list.setSelectedIndex(index);
        }
    }

    private void select() {
        PluginRow row = list.getSelectedValue();
        if (row == null) {
            details.setText("");
        } else {
            String file = row.file().map(path -> "\n" + path).orElse("");
            String reason = row.reason().isEmpty() ? "" : row.reason() + "\n";
            details.setText(reason + row.summary() + file);
            details.setCaretPosition(0);
            enable.setText(row.isWell() ? "Disable" : "Enable");
        }
        boolean means = plugins.actions().isPresent();
        boolean own = row != null && row.file().isPresent();
        String why = means ? (own ? null : "This comes with the program.") : NO_MEANS;
        enable(install, means, means ? "Copy a jar into the plug-in folder and start it" : NO_MEANS);
        enable(remove, means && own, why);
        enable(enable, means && own, why);
    }

    private static void enable(JButton button, boolean enabled, @org.jspecify.annotations.Nullable String why) {
        button.setEnabled(enabled);
        button.setToolTipText(why);
    }

    private void install() {
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle("Install plug-in");
        chooser.setFileFilter(new FileNameExtensionFilter("Plug-ins (*.jar)", "jar"));
        Optional<PluginActions> actions = plugins.actions();
        if (actions.isPresent() && chooser.showOpenDialog(dialog) == JFileChooser.APPROVE_OPTION) {
            Path jar = chooser.getSelectedFile().toPath();
            change(() -> actions.get().install(jar));
        }
    }

    private void toggle() {
        with((actions, row) -> actions.enable(row, !row.isWell()));
    }

    /** What is done with the selected plug-in. */
    private interface RowWork {
        void run(PluginActions actions, PluginRow row) throws IOException;
    }

    private void with(RowWork work) {
        PluginRow row = list.getSelectedValue();
        Optional<PluginActions> actions = plugins.actions();
        if (row != null && actions.isPresent()) {
            change(() -> work.run(actions.get(), row));
        }
    }

    private void change(Work work) {
        inBackground(() -> {
            try {
                work.run();
                read();
            } catch (IOException e) {
                SwingUtilities.invokeLater(() -> details.setText(String.valueOf(e.getMessage())));
            }
        });
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "voltaic-plug-ins");
        thread.setDaemon(true);
        thread.start();
    }
}
