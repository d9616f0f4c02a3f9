package voltaic.ui.workbench.window;

import java.util.ArrayList;
import java.util.List;
import voltaic.ui.api.Command;
import voltaic.ui.api.CommandProvider;
import voltaic.ui.api.ViewProvider;
import voltaic.ui.workbench.contributions.Contribution;
import voltaic.ui.workbench.theme.FlatTheme;

/** The menu View: every view, and the size of texts. */
final class ViewCommands implements CommandProvider {
    /** How the ids of the commands that show a view begin. */
    static final String SHOW = "view.show-";

    private final Shell shell;

    ViewCommands(Shell shell) {
        this.shell = shell;
    }

    @Override
    public List<Command> commands() {
        List<Command> commands = new ArrayList<>();
        int number = 110;
        for (Contribution<ViewProvider> view : shell.views().list()) {
            commands.add(Command.of(
                            SHOW + view.id(),
                            view.label(),
                            view.summary(),
                            "View/110 Show view/" + number++,
                            () -> shell.views().show(view.id()))
                    .withIcon(view.icon()));
        }
        FlatTheme theme = shell.services().theme();
        commands.add(
                size("view.larger-text", "Larger text", "Make all texts larger", 810, "ctrl alt EQUALS", theme, 1));
        commands.add(
                size("view.smaller-text", "Smaller text", "Make all texts smaller", 820, "ctrl alt MINUS", theme, -1));
        commands.add(Command.of(
                        "view.normal-text",
                        "Normal text size",
                        "Give texts the size that the system has",
                        "View/830",
                        () -> theme.textSize(0))
                .withKey("ctrl alt 0"));
        return commands;
    }

    private static Command size(
            String id, String label, String summary, int order, String key, FlatTheme theme, int by) {
        return Command.of(id, label, summary, "View/" + order, () -> theme.textSize(theme.textSize() + by))
                .withKey(key);
    }
}
