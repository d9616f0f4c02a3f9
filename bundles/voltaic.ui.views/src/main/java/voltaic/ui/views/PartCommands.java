package voltaic.ui.views;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;
import voltaic.ui.api.Command;
import voltaic.ui.api.Icons;
import voltaic.ui.api.Workbench;

/** Commands that the active part handles, and the context menus made from them. */
public final class PartCommands {
    private PartCommands() {}

    /** A command that does what the active part says. */
    public static Command handled(Workbench workbench, String id, String label, String summary, String menu) {
        return Command.when(
                id, label, summary, menu, () -> workbench.activePart().flatMap(part -> part.handler(id)));
    }

    /** A command that shows a view and then does something there. */
    public static Command inView(
            Workbench workbench, String view, String id, String label, String summary, String menu) {
        return Command.of(id, label, summary, menu, () -> {
            workbench.show(view);
            workbench.activePart().flatMap(part -> part.handler(id)).ifPresent(Runnable::run);
        });
    }

    /**
     * A menu of commands in their order, with a line between hundreds; those that can do nothing now are disabled.
     *
     * @param handlers what the part under the mouse does, which need not be active yet
     */
    public static JPopupMenu popup(List<Command> commands, Function<String, Optional<Runnable>> handlers, Icons icons) {
        JPopupMenu menu = new JPopupMenu();
        Optional<String> last = Optional.empty();
        for (Command command : commands) {
            Optional<String> group = Optional.of(group(command));
            if (last.isPresent() && !last.equals(group)) {
                menu.addSeparator();
            }
            last = group;
            menu.add(item(command, handlers, icons));
        }
        return menu;
    }

    private static String group(Command command) {
        String place = command.menu();
        return place.substring(0, Math.max(0, place.length() - 2));
    }

    private static JMenuItem item(Command command, Function<String, Optional<Runnable>> handlers, Icons icons) {
        JMenuItem item = new JMenuItem(command.label());
        item.setName("context." + command.id());
        item.setToolTipText(command.summary());
        if (!command.icon().isEmpty()) {
            item.setIcon(icons.icon(command.icon()));
        }
        if (!command.key().isEmpty()) {
            item.setAccelerator(KeyStroke.getKeyStroke(command.key()));
        }
        Optional<Runnable> action =
                handlers.apply(command.id()).or(() -> command.handler().get());
        item.setEnabled(action.isPresent());
        action.ifPresent(run -> item.addActionListener(event -> run.run()));
        return item;
    }
}
