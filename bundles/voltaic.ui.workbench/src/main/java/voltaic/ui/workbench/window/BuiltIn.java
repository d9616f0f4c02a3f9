package voltaic.ui.workbench.window;

import java.util.Optional;
import voltaic.ui.api.Command;
import voltaic.ui.api.WizardProvider;
import voltaic.ui.workbench.contributions.Catalog;

/** The commands of the window's own. */
final class BuiltIn {
    private BuiltIn() {}

    static void add(Shell shell, Catalog<WizardProvider> wizards) {
        shell.commands().add(new FileCommands(shell, wizards));
        shell.commands().add(new EditCommands(shell));
        shell.commands().add(new ViewCommands(shell));
        shell.commands().add(new WindowCommands(shell));
        shell.commands().add(new TabCommands(shell));
        shell.commands().add(new HelpCommands(shell));
        Changes changes = new Changes();
        changes.add(shell.commands()::refresh);
        wizards.onChange(come -> changes.fire(), gone -> changes.fire());
        shell.views().onChange(changes::fire);
        shell.services().settings().onChange("workspace.recent", changes::fire);
        new Finder(shell).start();
        shell.commands().onChange(() -> shell.quickAccess()
                .key(shell.commands()
                        .find(WindowCommands.QUICK_ACCESS)
                        .flatMap(shell.commands()::key)
                        .map(voltaic.ui.workbench.commands.Keys::words)
                        .orElse("")));
    }

    /** A command that the active part does, if it can. */
    static Command forPart(Shell shell, String id, String label, String summary, String menu) {
        return Command.when(id, label, summary, menu, () -> shell.desk().ask(host -> host.handler(id)));
    }

    /** A command that can be done while something holds. */
    static Command when(
            String id,
            String label,
            String summary,
            String menu,
            java.util.function.BooleanSupplier can,
            Runnable action) {
        return Command.when(
                id, label, summary, menu, () -> can.getAsBoolean() ? Optional.of(action) : Optional.empty());
    }
}
