package voltaic.ui.workbench.window;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import voltaic.ui.workbench.dialogs.Buttons;
import voltaic.ui.workbench.parts.EditorHost;

/** Asks which of several files to save. */
final class SaveDialog {
    private final JDialog dialog;
    private final Map<EditorHost, JCheckBox> boxes = new LinkedHashMap<>();
    private Optional<List<EditorHost>> answer = Optional.empty();

    SaveDialog(JFrame owner, List<EditorHost> dirty) {
        dialog = new JDialog(owner, "Unsaved changes", true);
        dialog.setName("save-dialog");
        JPanel list = new JPanel(new MigLayout("insets 6 8 6 8, wrap 1, gapy 4", "[grow]"));
        for (EditorHost host : dirty) {
            JCheckBox box = new JCheckBox(host.label(), true);
            box.setToolTipText(host.path().toString());
            boxes.put(host, box);
            list.add(box);
        }
        JPanel content = new JPanel(new MigLayout("insets 16, wrap 1", "[grow, 360::]", "[]10[grow]14[]"));
        content.add(new JLabel("These files have unsaved changes. Which should be saved?"));
        content.add(new JScrollPane(list), "grow, hmin 90, hmax 320");
        JButton save = Buttons.button("Save selected", () -> close(Optional.of(selected())));
        JPanel buttons = new JPanel(new MigLayout("insets 0", "[]push[]8[]"));
        buttons.add(Buttons.button("Don't save", () -> close(Optional.of(List.of()))));
        buttons.add(Buttons.button("Cancel", () -> close(Optional.empty())));
        buttons.add(save);
        content.add(buttons, "growx");
        Buttons.finish(dialog, content, save);
    }

    private List<EditorHost> selected() {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void close(Optional<List<EditorHost>> result) {
        answer = result;
        dialog.dispose();
    }

    /** What to save; nothing if the user wants to stay. */
    Optional<List<EditorHost>> ask() {
        dialog.setVisible(true);
        return answer;
    }
}
