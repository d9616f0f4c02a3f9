package voltaic.ui.workbench.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import voltaic.ui.api.Command;
import voltaic.ui.api.CommandProvider;
import voltaic.ui.workbench.docking.Stack;
import voltaic.ui.workbench.parts.PartHost;
import voltaic.ui.workbench.perspectives.Perspective;
import voltaic.ui.workbench.theme.FlatTheme;
import voltaic.ui.workbench.theme.ThemeChoice;

/** The menu Window. */
final class WindowCommands implements CommandProvider {
    static final String QUICK_ACCESS = "window.quick-access";

    private final Shell shell;

    WindowCommands(Shell shell) {
        this.shell = shell;
    }

    @Override
    public List<Command> commands() {
        List<Command> commands = new ArrayList<>();
        commands.add(Command.of(
                        QUICK_ACCESS,
                        "Quick Access",
                        "Find commands, views, files, settings and help",
                        "Window/110",
                        shell.quickAccess()::open)
                .withKey("ctrl 3")
                .withIcon("search"));
        perspectives(commands);
        parts(commands);
        themes(commands);
        commands.add(Command.of(
                        "window.settings",
                        "Settings…",
                        "Theme, text size, workspace and keys",
                        "Window/510",
                        () -> Dialogue.settings(shell, ""))
                .withKey("ctrl COMMA")
                .withIcon("settings"));
        commands.add(Command.of(
                        "window.keys",
                        "Keys…",
                        "Which key does what, and change it",
                        "Window/520",
                        () -> Dialogue.settings(shell, "Keys"))
                .withKey("ctrl shift L")
                .withIcon("keyboard"));
        commands.add(Command.of(
                        "window.plug-ins",
                        "Plug-ins…",
                        "What is installed, how it fares and why; remove, disable and enable plug-ins",
                        "Window/530",
                        () -> Dialogue.plugins(shell))
                .withIcon("puzzle"));
        commands.add(BuiltIn.when(
                        "window.install-plug-in",
                        "Install plug-in…",
                        "Copy a jar into your plug-in folder and use it at once",
                        "Window/540",
                        () -> shell.services().plugins().folder().isPresent(),
                        () -> Dialogue.installPlugin(shell))
                .withIcon("download"));
        return commands;
    }

    private void perspectives(List<Command> commands) {
        int number = 110;
        Desk desk = shell.desk();
        for (Perspective perspective : Perspective.values()) {
            commands.add(Command.of(
                            "window.perspective-" + perspective.id(),
                            perspective.label(),
                            perspective.summary(),
                            "Window/210 Perspective/" + number,
                            () -> desk.perspective(perspective))
                    .withKey("ctrl alt " + (number / 10 - 10))
                    .withIcon(perspective.icon())
                    .selectedWhen(() -> desk.perspective() == perspective));
            number += 10;
        }
        commands.add(Command.of(
                "window.reset-perspective",
                "Reset perspective",
                "Put all views of the perspective where they were at first",
                "Window/220",
                desk::resetPerspective));
    }

    private void parts(List<Command> commands) {
        commands.add(
                step("window.next-part", "Next part", "Go to the next stack of tabs", 310, "ctrl F6", () -> stack(1)));
        commands.add(step(
                "window.previous-part",
                "Previous part",
                "Go to the previous stack of tabs",
                320,
                "ctrl shift F6",
                () -> stack(-1)));
        commands.add(step(
                "window.next-tab", "Next tab", "Go to the next tab of the stack", 330, "ctrl PAGE_DOWN", () -> tab(1)));
        commands.add(step(
                "window.previous-tab",
                "Previous tab",
                "Go to the previous tab of the stack",
                340,
                "ctrl PAGE_UP",
                () -> tab(-1)));
        Desk desk = shell.desk();
        commands.add(BuiltIn.when(
                        "window.maximise",
                        "Maximise part",
                        "Let the active part fill the window, or give it back its size",
                        "Window/350",
                        () -> desk.active().isPresent(),
                        () -> desk.active().ifPresent(host -> {
                            desk.dock().maximise(host.id());
                            host.focus();
                        }))
                .withKey("ctrl M")
                .withIcon("maximize-2")
                .selectedWhen(desk.dock()::isMaximised));
    }

    private Command step(String id, String label, String summary, int order, String key, Runnable action) {
        return BuiltIn.when(
                        id,
                        label,
                        summary,
                        "Window/" + order,
                        () -> !shell.desk().layout().open().isEmpty(),
                        action)
                .withKey(key);
    }

    private void themes(List<Command> commands) {
        FlatTheme theme = shell.services().theme();
        int number = 110;
        for (ThemeChoice choice : ThemeChoice.values()) {
            commands.add(Command.of(
                            "window.theme-" + choice.id(),
                            choice.label(),
                            "Theme: " + choice.label().toLowerCase(java.util.Locale.ROOT),
                            "Window/410 Theme/" + number,
                            () -> theme.choose(choice))
                    .withIcon(choice == ThemeChoice.LIGHT ? "sun" : choice == ThemeChoice.DARK ? "moon" : "monitor")
                    .selectedWhen(() -> theme.choice() == choice));
            number += 10;
        }
    }

    private void stack(int step) {
        Desk desk = shell.desk();
        List<Stack> stacks = desk.layout().stacks().stream()
                .filter(stack -> !stack.open().isEmpty())
                .toList();
        Optional<Stack> active = active();
        int index = active.map(stacks::indexOf).orElse(-1);
        stacks.get(Math.floorMod(index + step, stacks.size())).front().ifPresent(desk::activate);
    }

    private void tab(int step) {
        active().ifPresent(stack -> {
            List<String> open = stack.open();
            int index = stack.front().map(open::indexOf).orElse(0);
            shell.desk().activate(open.get(Math.floorMod(index + step, open.size())));
        });
    }

    private Optional<Stack> active() {
        return shell.desk().active().map(PartHost::id).flatMap(shell.desk().layout()::stackOf);
    }
}
