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
                Command.of(
                                "help.welcome",
                                "Welcome",
                                "Examples that open and run in one click",
                                "Help/110",
                                () -> shell.views().show("welcome"))
                        .withIcon("house"),
                Command.of("help.contents", "Help", "The guide and the reference", "Help/120", () -> shell.views()
                                .show("help"))
                        .withKey("F1")
                        .withIcon("book-open"),
                Command.of(
                                "help.about",
                                "About Voltaic",
                                "Version, licence and where it is installed",
                                "Help/910",
                                () -> Dialogue.about(shell))
                        .withIcon("info"));
    }
}
