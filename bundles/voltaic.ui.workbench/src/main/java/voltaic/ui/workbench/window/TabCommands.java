package voltaic.ui.workbench.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import voltaic.ui.api.Command;
import voltaic.ui.api.CommandProvider;
import voltaic.ui.workbench.docking.Layout;
import voltaic.ui.workbench.docking.Side;
import voltaic.ui.workbench.docking.Stack;
import voltaic.ui.workbench.parts.EditorHost;
import voltaic.ui.workbench.parts.PartHost;

/** What is done with tabs: by a menu of theirs and by dragging them, and of the active part by commands. */
final class TabCommands implements CommandProvider {
    private final Shell shell;
    private final Desk desk;

    TabCommands(Shell shell) {
        this.shell = shell;
        this.desk = shell.desk();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                command("file.close-others", "Close others", "Close all editors but this one", "File/320"),
                command("window.split-right", "Split to the right", "Put the tab beside its stack", "Window/360"),
                command("window.split-down", "Split downwards", "Put the tab below its stack", "Window/370"),
                command(
                        "window.move-tab",
                        "Move to next stack",
                        "Put the tab into the next stack of tabs",
                        "Window/380"));
    }

    private Command command(String id, String label, String summary, String menu) {
        return Command.when(
                id, label, summary, menu, () -> desk.active().map(PartHost::id).flatMap(part -> handler(id, part)));
    }

    /** What a command does with a part; nothing if it cannot be done. */
    Optional<Runnable> handler(String command, String part) {
        return switch (command) {
            case "file.close-others" ->
                when(!others(part).isEmpty(), () -> shell.saving().close(others(part)));
            case "window.split-right" -> when(canSplit(part), () -> split(part, Side.RIGHT));
            case "window.split-down" -> when(canSplit(part), () -> split(part, Side.BOTTOM));
            case "window.move-tab" ->
                next(part).map(stack -> () -> {
                    desk.layout(desk.layout().move(part, stack.key(), Optional.empty()));
                    desk.activate(part);
                });
            default -> throw new IllegalArgumentException(command);
        };
    }

    private static Optional<Runnable> when(boolean can, Runnable action) {
        return can ? Optional.of(action) : Optional.empty();
    }

    private List<EditorHost> others(String part) {
        return Layout.isEditor(part)
                ? desk.editors().stream()
                        .filter(host -> !host.id().equals(part))
                        .toList()
                : List.of();
    }

    private boolean canSplit(String part) {
        return desk.layout()
                .stackOf(part)
                .filter(stack -> stack.open().size() > 1)
                .isPresent();
    }

    private void split(String part, Side side) {
        int stack = desk.layout().stackOf(part).orElseThrow().key();
        desk.layout(desk.layout().moveBeside(part, stack, side));
        desk.activate(part);
    }

    /** The stack after that of a part, of those that can be seen. */
    private Optional<Stack> next(String part) {
        List<Stack> stacks = new ArrayList<>(desk.layout().stacks());
        stacks.removeIf(stack -> stack.open().isEmpty() && !stack.isMain());
        int index = desk.layout().stackOf(part).map(stacks::indexOf).orElse(-1);
        return index < 0 || stacks.size() < 2 ? Optional.empty() : Optional.of(stacks.get((index + 1) % stacks.size()));
    }
}
