package voltaic.ui.workbench.settings;

import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import voltaic.ui.api.Command;
import voltaic.ui.workbench.commands.Commands;
import voltaic.ui.workbench.dialogs.Buttons;

/** Shows and changes the keys of commands. */
final class KeysPanel extends JPanel {
    private final JDialog owner;
    private final transient Commands commands;
    private final KeysModel model;
    private final JTable table;
    private final JButton change = Buttons.button("Change key…", this::change);
    private final JButton remove = Buttons.button("Remove key", () -> selected().ifPresent(this::remove));
    private final JButton restore =
            Buttons.button("Restore default", () -> selected().ifPresent(this::restore));

    KeysPanel(JDialog owner, Commands commands) {
        super(new MigLayout("insets 0, wrap 1", "[grow, fill]", "[grow, fill, 180:240:]8[]"));
        this.owner = owner;
        this.commands = commands;
        this.model = new KeysModel(commands);
        table = new JTable(model);
        table.setName("keys-table");
        table.getAccessibleContext().setAccessibleName("Keys");
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.getColumnModel().getColumn(0).setPreferredWidth(240);
        table.setFillsViewportHeight(true);
        table.getSelectionModel().addListSelectionListener(e -> enableButtons());
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                if (e.getClickCount() == 2) {
                    change();
                }
            }
        });
        table.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                .put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), "none");
        table.registerKeyboardAction(
                e -> change(), KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), JComponent.WHEN_FOCUSED);
        add(new JScrollPane(table));
        JPanel buttons = new JPanel(new MigLayout("insets 0, gap 8"));
        buttons.add(change);
        buttons.add(remove);
        buttons.add(restore);
        add(buttons);
        enableButtons();
    }

    void filter(String words) {
        model.filter(words);
    }

    void focus() {
        table.requestFocusInWindow();
        if (model.getRowCount() > 0) {
            table.setRowSelectionInterval(0, 0);
        }
    }

    private Optional<Command> selected() {
        int row = table.getSelectedRow();
        return row < 0 ? Optional.empty() : Optional.of(model.command(row));
    }

    private void enableButtons() {
        Optional<Command> selected = selected();
        change.setEnabled(selected.isPresent());
        remove.setEnabled(selected.flatMap(commands.bindings()::key).isPresent());
        restore.setEnabled(selected.filter(commands.bindings()::isChanged).isPresent());
    }

    private void change() {
        selected()
                .ifPresent(
                        command -> new KeyDialog(owner, command, commands).ask().ifPresent(key -> {
                            commands.bindings().bind(command, key, commands.list());
                            done(command);
                        }));
    }

    private void remove(Command command) {
        commands.bindings().unbind(command);
        done(command);
    }

    private void restore(Command command) {
        commands.bindings().restore(command);
        done(command);
    }

    private void done(Command command) {
        commands.refresh();
        model.refresh();
        int row = model.row(command);
        if (row >= 0) {
            table.setRowSelectionInterval(row, row);
        }
        enableButtons();
    }
}
