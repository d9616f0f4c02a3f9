package voltaic.ui.workbench.window;

import java.util.List;
import voltaic.ui.api.Command;
import voltaic.ui.api.CommandProvider;

/** The menu Help. */
final class HelpCommands implements CommandProvider {
    private final Shell shell;

    HelpCommands(Shell shell) {
        this.shell = shell;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                view("help.welcome", "Welcome", "Examples that open and run in one click", 110, "welcome")
                        .withIcon("house"),
                view("help.contents", "Help", "The guide and the reference", 120, "help")
                        .withIcon("book-open"),
                Command.of(
                                "help.about",
                                "About Voltaic",
                                "Version, licence and workspace",
                                "Help/910",
                                () -> Dialogue.about(shell))
                        .withIcon("info"));
    }

    private Command view(String id, String label, String summary, int order, String view) {
        return BuiltIn.when(
                id, label, summary, "Help/" + order, () -> shell.views().isThere(view), () -> shell.views()
                        .show(view));
    }
}
