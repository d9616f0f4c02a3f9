package voltaic.ui.workbench.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.SwingUtilities;
import voltaic.ui.api.Command;
import voltaic.ui.workbench.commands.Commands;
import voltaic.ui.workbench.commands.Keys;
import voltaic.ui.workbench.parts.EditorHost;
import voltaic.ui.workbench.quickaccess.Proposal;
import voltaic.ui.workbench.settings.SettingsDialog;

/** What Quick Access searches. Files and pages of help are looked up in the background. */
final class Finder {
    private static final int MOST_FILES = 5000;

    private final Shell shell;
    private List<Path> files = List.of();
    private List<Path> examples = List.of();
    private List<Proposal> pages = List.of();
    private boolean isStale = true;

    Finder(Shell shell) {
        this.shell = shell;
    }

    void start() {
        shell.quickAccess().source(this::proposals);
        shell.services().workspace().onChange(() -> isStale = true);
    }

    private List<Proposal> proposals() {
        if (isStale) {
            isStale = false;
            Thread search = new Thread(this::search, "voltaic-quick-access");
            search.setDaemon(true);
            search.start();
        }
        List<Proposal> all = new ArrayList<>();
        for (EditorHost host : shell.desk().editors()) {
            all.add(file("Open", host.path(), host.iconName()));
        }
        commands(all);
        SettingsDialog.topics()
                .forEach(topic -> all.add(new Proposal(
                        "setting:" + topic,
                        "Settings",
                        topic,
                        "",
                        "",
                        "settings",
                        Optional.of(() -> Dialogue.settings(shell, topic)))));
        files.stream()
                .filter(path -> shell.editors().find(path).isEmpty())
                .forEach(path -> all.add(file("File", path, "file")));
        examples.forEach(path -> all.add(file("Example", path, "flask-conical")));
        all.addAll(pages);
        return all;
    }

    private void commands(List<Proposal> all) {
        Commands commands = shell.commands();
        for (Command command : commands.list()) {
            boolean view = command.id().startsWith(ViewCommands.SHOW);
            all.add(new Proposal(
                    command.id(),
                    view ? "View" : "Command",
                    command.label(),
                    view ? command.summary() : menu(command),
                    Keys.words(commands.key(command).orElse(null)),
                    command.icon().isEmpty() ? "command" : command.icon(),
                    commands.action(command)));
        }
    }

    private static String menu(Command command) {
        return command.menu()
                .replaceAll("/?\\d+$", "")
                .replaceAll("/\\d+ ", "/")
                .replace("/", " ▸ ");
    }

    private Proposal file(String kind, Path path, String icon) {
        Path root = shell.services().workspace().root();
        Path parent = path.getParent();
        String folder = parent == null
                ? ""
                : parent.startsWith(root) ? root.relativize(parent).toString() : parent.toString();
        return new Proposal(
                "file:" + path,
                kind,
                String.valueOf(path.getFileName()),
                folder,
                "",
                icon,
                Optional.of(() -> shell.editors().open(path)));
    }

    private void search() {
        List<Path> found = new ArrayList<>();
        list(shell.services().workspace().root(), found);
        List<Path> shipped = new ArrayList<>();
        shell.services().workspace().examples().ifPresent(folder -> list(folder, shipped));
        List<Proposal> help =
                shell.services().workspace().documentation().map(this::help).orElse(List.of());
        SwingUtilities.invokeLater(() -> {
            files = found;
            examples = shipped.stream()
                    .filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            pages = help;
            shell.quickAccess().refresh();
        });
    }

    private void list(Path root, List<Path> found) {
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return String.valueOf(folder.getFileName()).startsWith(".")
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    found.add(file);
                    return found.size() < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            shell.services().faults().report("The files in " + root + " cannot be listed.", e);
        }
    }

    private List<Proposal> help(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .map(path -> page(path))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            shell.services().faults().report("The pages of help cannot be listed.", e);
            return List.of();
        }
    }

    private Proposal page(Path path) {
        String name = String.valueOf(path.getFileName());
        String title = name;
        try (Stream<String> lines = Files.lines(path)) {
            title = lines.filter(line -> line.startsWith("# "))
                    .findFirst()
                    .map(line -> line.substring(2))
                    .orElse(name);
        } catch (IOException | UncheckedIOException e) {
            shell.services().faults().report(path + " cannot be read.", e);
        }
        return new Proposal(
                "help:" + name, "Help", title, name, "", "book-open", Optional.of(() -> Dialogue.help(shell, name)));
    }
}
