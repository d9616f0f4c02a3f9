package voltaic.ui.workbench.commands;

import java.awt.event.ActionEvent;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.Action;
import voltaic.ui.api.Command;

/** A command as Swing knows it. */
final class CommandAction extends AbstractAction {
    private final Command command;
    private final transient Commands commands;

    CommandAction(Command command, Commands commands) {
        super(command.label());
        this.command = command;
        this.commands = commands;
        putValue(ACTION_COMMAND_KEY, command.id());
        String key = Keys.words(commands.key(command).orElse(null));
        String what = command.summary().isEmpty() ? command.label() : command.summary();
        putValue(SHORT_DESCRIPTION, key.isEmpty() ? what : what + "  (" + key + ")");
    }

    Command command() {
        return command;
    }

    void refresh() {
        Optional<Runnable> action = commands.action(command);
        setEnabled(action.isPresent());
        if (command.selected().isPresent()) {
            putValue(Action.SELECTED_KEY, commands.isOn(command));
        }
    }

    @Override
    public void actionPerformed(ActionEvent e) {
        commands.execute(command.id());
    }
}
