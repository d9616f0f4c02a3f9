package voltaic.ui.views.explorer;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import voltaic.ui.api.Dialogs;
import voltaic.ui.api.Editor;
import voltaic.ui.api.Jobs;
import voltaic.ui.api.Workbench;
import voltaic.ui.api.Workspace;
import voltaic.ui.views.Background;

/** What the user does to files: asks, closes editors that are in the way, does it in the background, says what failed. */
final class FileActions {
    private final Workbench workbench;
    private final Workspace workspace;
    private final Dialogs dialogs;
    private final Jobs jobs;
    private final Background background;
    private final FileManager manager;

    FileActions(
            Workbench workbench,
            Workspace workspace,
            Dialogs dialogs,
            Jobs jobs,
            Background background,
            FileManager manager) {
        this.workbench = workbench;
        this.workspace = workspace;
        this.dialogs = dialogs;
        this.jobs = jobs;
        this.background = background;
        this.manager = manager;
    }

    /** Asks for a new name, and renames. */
    void rename(Path path, Consumer<Path> done) {
        Path folder = folderOf(path);
        String ending = FileOperations.ending(path);
        askName("Rename", "New name of “" + FileOperations.stem(path) + "”:", FileOperations.stem(path), ending, folder)
                .ifPresent(target -> move(path, target, done));
    }

    /** Asks for a name, and makes a folder of it. */
    void newFolder(Path parent, Consumer<Path> done) {
        askName("New folder", "Name of the new folder:", "", "", parent)
                .ifPresent(folder -> background.run(
                        () -> Files.createDirectories(folder), done, e -> failed("The folder could not be made", e)));
    }

    private Optional<Path> askName(String title, String question, String initial, String ending, Path folder) {
        Optional<String> answer = dialogs.text(title, question, initial);
        while (answer.isPresent()) {
            String name = answer.get().strip();
            if (name.equals(initial)) {
                return Optional.empty();
            }
            String full = name.endsWith(ending) ? name : name + ending;
            Optional<String> wrong = FileOperations.wrongName(name.isEmpty() ? "" : full, folder);
            if (wrong.isEmpty()) {
                return Optional.of(folder.resolve(full));
            }
            dialogs.error(title, wrong.get());
            answer = dialogs.text(title, question, name);
        }
        return Optional.empty();
    }

    /** Moves into a folder of the workspace. */
    void moveInto(List<Path> paths, Path folder, Consumer<Path> done) {
        for (Path path : FileOperations.outermost(paths)) {
            if (folder.startsWith(path)) {
                dialogs.error("Move", "“" + path.getFileName() + "” cannot be moved into itself.");
            } else if (!folder.equals(path.getParent())) {
                move(path, folder.resolve(String.valueOf(path.getFileName())), done);
            }
        }
    }

    private void move(Path source, Path target, Consumer<Path> done) {
        Optional<List<Path>> closed = closeEditors(source);
        if (closed.isEmpty()) {
            return;
        }
        background.run(
                () -> {
                    FileOperations.move(source, target);
                    return target;
                },
                moved -> {
                    closed.get()
                            .forEach(open -> workbench.open(
                                    target.resolve(source.relativize(open).toString())));
                    done.accept(moved);
                },
                e -> failed("“" + source.getFileName() + "” could not be moved", e));
    }

    /** Copies files that come from outside, or from elsewhere in the workspace, into a folder. */
    void copyInto(List<Path> paths, Path folder, Consumer<Path> done) {
        List<Path> sources = FileOperations.outermost(paths).stream()
                .filter(path -> !folder.startsWith(path) || Files.isRegularFile(path))
                .toList();
        if (sources.isEmpty()) {
            return;
        }
        String what =
                sources.size() == 1 ? "Copy " + sources.get(0).getFileName() : "Copy " + sources.size() + " files";
        jobs.start(what, Optional.empty(), monitor -> {
            List<Path> copies = new ArrayList<>();
            for (int index = 0; index < sources.size(); index++) {
                Path source = sources.get(index);
                double fraction = (double) index / sources.size();
                Path target = free(folder.resolve(String.valueOf(source.getFileName())));
                FileOperations.copy(source, target, file -> report(monitor, fraction, file));
                copies.add(target);
            }
            SwingUtilities.invokeLater(() -> copies.forEach(done));
        });
    }

    /** Makes a copy beside each file. */
    void duplicate(List<Path> paths, Consumer<Path> done) {
        FileOperations.outermost(paths).forEach(path -> copyInto(List.of(path), folderOf(path), done));
    }

    private Path free(Path target) {
        return Files.exists(target)
                ? workspace.unused(folderOf(target), FileOperations.stem(target), FileOperations.ending(target))
                : target;
    }

    /** Asks, then moves to the trash, or deletes where there is none. */
    void delete(List<Path> paths) {
        List<Path> doomed = FileOperations.outermost(paths);
        boolean toTrash = manager.hasTrash();
        String what =
                doomed.size() == 1 ? "“" + doomed.get(0).getFileName() + "”" : doomed.size() + " files and folders";
        String question = toTrash
                ? "Move " + what + " to the trash?"
                : "Delete " + what + "? There is no trash on this system, so this cannot be undone.";
        if (dialogs.choose("Delete", question, List.of(toTrash ? "Move to trash" : "Delete", "Cancel")) != 0) {
            return;
        }
        for (Path path : doomed) {
            if (closeEditors(path).isEmpty()) {
                return;
            }
        }
        jobs.start("Delete " + what.replaceAll("[“”]", ""), Optional.empty(), monitor -> {
            List<Path> kept = new ArrayList<>();
            for (Path path : doomed) {
                if (!toTrash) {
                    FileOperations.delete(path, file -> report(monitor, -1, file));
                } else if (!manager.trash(path)) {
                    kept.add(path);
                }
            }
            if (!kept.isEmpty()) {
                SwingUtilities.invokeLater(() -> deleteForGood(kept));
            }
        });
    }

    private void deleteForGood(List<Path> paths) {
        String question = "The trash did not take “" + paths.get(0).getFileName() + "”"
                + (paths.size() == 1 ? "" : " and " + (paths.size() - 1) + " more")
                + ". Delete for good? This cannot be undone.";
        if (dialogs.choose("Delete", question, List.of("Delete", "Cancel")) == 0) {
            jobs.start("Delete", Optional.empty(), monitor -> {
                for (Path path : paths) {
                    FileOperations.delete(path, file -> report(monitor, -1, file));
                }
            });
        }
    }

    private static void report(Jobs.Monitor monitor, double fraction, Path file) {
        if (!monitor.report(fraction, String.valueOf(file.getFileName()))) {
            throw new CancellationException();
        }
    }

    void showInFileManager(Path path) {
        background.run(
                () -> {
                    manager.show(path);
                    return path;
                },
                shown -> {},
                e -> dialogs.error("Show in file manager", e.getMessage() + " The file is " + path));
    }

    /** Closes the editors of a file, or of all in a folder; returns what they showed, or nothing if the user keeps one. */
    private Optional<List<Path>> closeEditors(Path path) {
        List<Path> open = workbench.editors().stream()
                .map(Editor::path)
                .filter(edited -> edited.startsWith(path))
                .distinct()
                .toList();
        for (Path edited : open) {
            if (!workbench.close(edited)) {
                return Optional.empty();
            }
        }
        return Optional.of(open);
    }

    private void failed(String what, Exception e) {
        String why = e instanceof FileAlreadyExistsException
                ? "there is already a file of that name"
                : e instanceof IOException && e.getMessage() != null ? e.getMessage() : String.valueOf(e);
        dialogs.error("Project explorer", what + ": " + why + ".");
    }

    private static Path folderOf(Path path) {
        Path parent = path.getParent();
        return parent == null ? path : parent;
    }
}
