package voltaic.ui.workbench.settings;

import com.formdev.flatlaf.FlatClientProperties;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.JTextField;
import javax.swing.SpinnerNumberModel;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import net.miginfocom.swing.MigLayout;
import voltaic.ui.api.Dialogs;
import voltaic.ui.api.Settings;
import voltaic.ui.workbench.commands.Commands;
import voltaic.ui.workbench.dialogs.Buttons;
import voltaic.ui.workbench.theme.FlatTheme;
import voltaic.ui.workbench.theme.ThemeChoice;

/** All settings on one page with a search field. Every change holds at once. */
public final class SettingsDialog {
    private static final String WORKSPACE = "workspace.folder";
    private static final String KEYS = "Keys";

    private final JDialog dialog;
    private final JTextField search = new JTextField();
    private final JPanel form = new JPanel(new MigLayout("insets 0, gap 12 8, hidemode 3", "[right][grow, 380::]"));
    private final List<Row> rows = new ArrayList<>();
    private final KeysPanel keys;

    /** One setting: it is found by its words. */
    private record Row(String words, List<JComponent> components, JComponent focus) {}

    /** The settings of a window. */
    public SettingsDialog(
            JFrame owner, Settings settings, FlatTheme theme, Dialogs dialogs, Path workspace, Commands commands) {
        dialog = new JDialog(owner, "Settings", true);
        dialog.setName("settings-dialog");
        keys = new KeysPanel(dialog, commands);
        search.setName("settings-search");
        search.getAccessibleContext().setAccessibleName("Search settings");
        search.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, "Search settings and keys");
        search.putClientProperty(FlatClientProperties.TEXT_FIELD_SHOW_CLEAR_BUTTON, true);
        search.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent e) {
                filter();
            }

            @Override
            public void removeUpdate(DocumentEvent e) {
                filter();
            }

            @Override
            public void changedUpdate(DocumentEvent e) {
                filter();
            }
        });
        theme(theme);
        textSize(theme);
        workspace(settings, dialogs, workspace);
        JPanel content = new JPanel(new MigLayout("insets 16, wrap 1", "[grow, fill, 620::]", "[]14[]14[]6[grow]14[]"));
        content.add(search);
        content.add(form);
        JLabel heading = new JLabel(KEYS);
        heading.putClientProperty(FlatClientProperties.STYLE_CLASS, "h4");
        content.add(heading);
        content.add(keys, "grow");
        JButton close = Buttons.button("Close", dialog::dispose);
        content.add(close, "right, growx 0");
        Buttons.finish(dialog, content, close);
    }

    /** What can be set, for Quick Access. */
    public static List<String> topics() {
        return List.of("Theme", "Text size", "Workspace folder", KEYS);
    }

    /** Shows the dialog; a topic has the keyboard, if there is one of that name. */
    public void show(String topic) {
        if (topic.equals(KEYS)) {
            keys.focus();
        } else {
            rows.stream()
                    .filter(row -> !topic.isEmpty() && row.words().startsWith(topic))
                    .findFirst()
                    .ifPresent(row -> row.focus().requestFocusInWindow());
        }
        dialog.setVisible(true);
    }

    private void theme(FlatTheme theme) {
        JComboBox<ThemeChoice> box = new JComboBox<>(ThemeChoice.values());
        box.setSelectedItem(theme.choice());
        box.addActionListener(e -> {
            if (box.getSelectedItem() instanceof ThemeChoice choice) {
                theme.choose(choice);
            }
        });
        add("Theme", "light dark system colours appearance", box, "As the system follows the desktop's own setting.");
    }

    private void textSize(FlatTheme theme) {
        JSpinner spinner = new JSpinner(new SpinnerNumberModel(theme.textSize(), -3, 12, 1));
        spinner.addChangeListener(e -> theme.textSize(((Number) spinner.getValue()).intValue()));
        add("Text size", "font larger smaller", spinner, "Points more, or less, than the text of the desktop.");
    }

    private void workspace(Settings settings, Dialogs dialogs, Path now) {
        JTextField folder = new JTextField(settings.get(WORKSPACE, now.toString()), 28);
        folder.setEditable(false);
        JButton change = Buttons.button("Choose…", () -> dialogs.folder("Workspace", Path.of(folder.getText()))
                .ifPresent(chosen -> {
                    settings.put(WORKSPACE, chosen.toString());
                    folder.setText(chosen.toString());
                }));
        JPanel both = new JPanel(new MigLayout("insets 0, gap 6", "[grow, fill][]"));
        both.add(folder);
        both.add(change);
        add("Workspace folder", "directory files results", both, "Another folder is used from the next start on.");
    }

    private void add(String label, String words, JComponent field, String hint) {
        JLabel name = new JLabel(label);
        name.setLabelFor(field);
        field.setName("setting:" + label.toLowerCase(Locale.ROOT).replace(' ', '-'));
        field.getAccessibleContext().setAccessibleName(label);
        JLabel help = new JLabel(hint);
        help.setEnabled(false);
        help.putClientProperty(FlatClientProperties.STYLE_CLASS, "small");
        form.add(name);
        form.add(field, field instanceof JPanel ? "growx, wrap, gapbottom 0" : "wrap, wmin 140");
        form.add(help, "skip 1, wrap, gaptop -6");
        rows.add(new Row(label + " " + words + " " + hint, List.of(name, field, help), field));
    }

    private void filter() {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        for (Row row : rows) {
            boolean matches = row.words().toLowerCase(Locale.ROOT).contains(wanted);
            row.components().forEach(component -> component.setVisible(matches));
        }
        keys.filter(wanted);
        form.revalidate();
    }
}
