package voltaic.ui.workbench.window;

import java.awt.KeyboardFocusManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.swing.text.JTextComponent;
import voltaic.ui.api.Command;
import voltaic.ui.api.CommandProvider;

/** The menu Edit: what the active part handles, and for clipboard and selection, any text field that has the keyboard. */
final class EditCommands implements CommandProvider {
    private final Shell shell;

    EditCommands(Shell shell) {
        this.shell = shell;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                part("edit.undo", "Undo", "Take back the last change", 110, "ctrl Z", "undo-2")
                        .onToolBar(),
                part("edit.redo", "Redo", "Make the change again that was taken back", 120, "ctrl Y", "redo-2")
                        .onToolBar(),
                text(
                        "edit.cut",
                        "Cut",
                        "Move the selection to the clipboard",
                        210,
                        "ctrl X",
                        "scissors",
                        EditCommands::canCut,
                        JTextComponent::cut),
                text(
                        "edit.copy",
                        "Copy",
                        "Copy the selection to the clipboard",
                        220,
                        "ctrl C",
                        "copy",
                        EditCommands::hasSelection,
                        JTextComponent::copy),
                text(
                        "edit.paste",
                        "Paste",
                        "Insert the content of the clipboard",
                        230,
                        "ctrl V",
                        "clipboard-paste",
                        field -> field.isEditable() && field.isEnabled(),
                        JTextComponent::paste),
                part("edit.delete", "Delete", "Delete the selection", 240, "", "trash-2"),
                text(
                        "edit.select-all",
                        "Select all",
                        "Select everything in the active part",
                        310,
                        "ctrl A",
                        "",
                        field -> field.getDocument().getLength() > 0,
                        JTextComponent::selectAll),
                part("edit.find", "Find…", "Search in the active part", 410, "ctrl F", "search"));
    }

    private Command part(String id, String label, String summary, int order, String key, String icon) {
        return BuiltIn.forPart(shell, id, label, summary, "Edit/" + order)
                .withKey(key)
                .withIcon(icon);
    }

    private Command text(
            String id,
            String label,
            String summary,
            int order,
            String key,
            String icon,
            Predicate<JTextComponent> can,
            Consumer<JTextComponent> action) {
        return Command.when(id, label, summary, "Edit/" + order, () -> field().<Optional<Runnable>>map(
                                field -> can.test(field) ? Optional.of(() -> action.accept(field)) : Optional.empty())
                        .orElseGet(() -> shell.desk().ask(host -> host.handler(id))))
                .withKey(key)
                .withIcon(icon);
    }

    /** The text field that has, or had before a menu opened, the keyboard. */
    private Optional<JTextComponent> field() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getPermanentFocusOwner()
                        instanceof JTextComponent text
                ? Optional.of(text)
                : Optional.empty();
    }

    private static boolean hasSelection(JTextComponent field) {
        return field.getSelectionStart() != field.getSelectionEnd();
    }

    private static boolean canCut(JTextComponent field) {
        return hasSelection(field) && field.isEditable();
    }
}
