package voltaic.ui.workbench.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import voltaic.ui.api.Command;
import voltaic.ui.api.CommandProvider;
import voltaic.ui.api.WizardProvider;
import voltaic.ui.workbench.contributions.Catalog;
import voltaic.ui.workbench.contributions.Contribution;
import voltaic.ui.workbench.parts.EditorHost;
import voltaic.ui.workbench.wizards.WizardDialog;

/** The menu File. */
final class FileCommands implements CommandProvider {
    private final Shell shell;
    private final Catalog<WizardProvider> wizards;

    FileCommands(Shell shell, Catalog<WizardProvider> wizards) {
        this.shell = shell;
        this.wizards = wizards;
    }

    @Override
    public List<Command> commands() {
        List<Command> commands = new ArrayList<>();
        int number = 110;
        for (Contribution<WizardProvider> wizard : wizards.list()) {
            Command command = Command.of(
                            "file.new-" + wizard.id(),
                            wizard.label() + "…",
                            wizard.summary(),
                            "File/110 New/" + number,
                            () -> start(wizard))
                    .withIcon(wizard.icon());
            commands.add(
                    number == 110
                            ? command.withKey("ctrl N").withIcon("file-plus").onToolBar()
                            : command);
            number += 5;
        }
        commands.add(Command.of("file.open", "Open…", "Open a file in its editor", "File/120", this::open)
                .withKey("ctrl O")
                .withIcon("folder-open"));
        recent(commands);
        Saving saving = shell.saving();
        commands.add(
                whenEditor("file.save", "Save", "Save the changes of the active editor", "File/210", true, saving::save)
                        .withKey("ctrl S")
                        .withIcon("save")
                        .onToolBar());
        commands.add(
                whenEditor("file.save-as", "Save as…", "Save under another name", "File/220", false, saving::saveAs)
                        .withKey("ctrl shift S"));
        commands.add(BuiltIn.when(
                        "file.save-all",
                        "Save all",
                        "Save the changes of all editors",
                        "File/230",
                        () -> !saving.dirty().isEmpty(),
                        saving::saveAll)
                .withKey("ctrl alt shift S"));
        commands.add(BuiltIn.when(
                        "file.close",
                        "Close",
                        "Close the active part",
                        "File/310",
                        () -> shell.desk().active().isPresent(),
                        () -> shell.desk().active().ifPresent(host -> shell.close(host.id())))
                .withKey("ctrl W"));
        commands.add(BuiltIn.when(
                        "file.close-all",
                        "Close all editors",
                        "Close all editors, after asking about unsaved changes",
                        "File/330",
                        () -> !shell.desk().editors().isEmpty(),
                        () -> saving.close(shell.desk().editors()))
                .withKey("ctrl shift W"));
        commands.add(Command.of("file.exit", "Exit", "Close the workbench", "File/910", shell::exit)
                .withKey("ctrl Q"));
        return commands;
    }

    private void recent(List<Command> commands) {
        int number = 110;
        for (Path path : shell.services().workspace().recent()) {
            commands.add(Command.of(
                    "file.recent-" + number,
                    String.valueOf(path.getFileName()),
                    path.toString(),
                    "File/130 Open recent/" + number++,
                    () -> shell.editors().open(path)));
        }
    }

    private Command whenEditor(
            String id,
            String label,
            String summary,
            String menu,
            boolean onlyDirty,
            java.util.function.Consumer<EditorHost> action) {
        return Command.when(id, label, summary, menu, () -> shell.desk()
                .activeEditor()
                .filter(host -> host.editor().isPresent() && (!onlyDirty || host.isDirty()))
                .map(host -> () -> action.accept(host)));
    }

    private void open() {
        Path folder = folder();
        shell.services().dialogs().openFile("Open", folder, List.of()).ifPresent(file -> shell.editors()
                .open(file));
    }

    /** Where the active editor's file is, or the workspace. */
    private Path folder() {
        Path root = shell.services().workspace().root();
        return shell.desk()
                .activeEditor()
                .map(host -> host.path().getParent())
                .filter(parent -> parent.startsWith(root) && !parent.startsWith(root.resolve("results")))
                .orElse(root);
    }

    private void start(Contribution<WizardProvider> wizard) {
        try {
            Optional<Path> made = new WizardDialog(
                            shell.frame(),
                            wizard.label(),
                            shell.services().icons().icon(wizard.icon(), 28),
                            wizard.provider().get().create(folder()),
                            shell.services().faults())
                    .ask();
            made.ifPresent(file -> shell.editors().open(file));
        } catch (RuntimeException | LinkageError | AssertionError e) {
            shell.services().faults().report(wizard.label() + " could not be started.", e);
        }
    }
}
