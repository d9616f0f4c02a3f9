package voltaic.ui.workbench.window;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JFrame;
import voltaic.json.Reasons;
import voltaic.ui.api.Dialogs;
import voltaic.ui.api.Editor;
import voltaic.ui.workbench.parts.EditorHost;
import voltaic.ui.workbench.parts.Faults;

/** Saves editors, and asks before anything unsaved is lost. */
final class Saving {
    private final Desk desk;
    private final Editors editors;
    private final Dialogs dialogs;
    private final Faults faults;
    private final JFrame frame;

    Saving(Desk desk, Editors editors, Dialogs dialogs, Faults faults, JFrame frame) {
        this.desk = desk;
        this.editors = editors;
        this.dialogs = dialogs;
        this.faults = faults;
        this.frame = frame;
    }

    List<EditorHost> dirty() {
        return desk.editors().stream().filter(EditorHost::isDirty).toList();
    }

    /** Saves an editor; returns whether it is saved. */
    boolean save(EditorHost host) {
        return host.editor().map(editor -> save(host, editor, editor.path())).orElse(false);
    }

    private boolean save(EditorHost host, Editor editor, Path target) {
        try {
            editor.save(target);
        } catch (IOException | UnsupportedOperationException e) {
            dialogs.error(
                    "Save", why(target, e) + "\nThe changes are still in the editor; Save as saves them elsewhere.");
            return false;
        } catch (RuntimeException | LinkageError | AssertionError e) {
            faults.report(target + " could not be saved.", e);
            dialogs.error("Save", why(target, e));
            return false;
        }
        Path now = editor.path().toAbsolutePath().normalize();
        if (!now.equals(host.path())) {
            editors.renamed(host, now);
        }
        desk.changed(host);
        return true;
    }

    /** What an editor says of the file is not said twice. */
    private static String why(Path target, Throwable e) {
        if (e instanceof FileSystemException reason) {
            return target + " could not be saved: " + Reasons.of(reason) + ".";
        }
        String sentence = Faults.sentence(e);
        boolean isWhole = sentence.contains(String.valueOf(target.getFileName()));
        return isWhole ? sentence : target + " could not be saved: " + sentence;
    }

    void saveAs(EditorHost host) {
        Path path = host.path();
        Path name = path.getFileName();
        if (name == null || host.editor().isEmpty()) {
            return;
        }
        int dot = name.toString().indexOf('.');
        List<String> endings = dot < 0 ? List.of() : List.of(name.toString().substring(dot));
        Optional<Path> target = dialogs.saveFile("Save as", path, endings);
        target.ifPresent(file -> save(host, host.editor().orElseThrow(), file));
    }

    void saveAll() {
        dirty().forEach(this::save);
    }

    /** Closes editors after asking about unsaved changes; returns whether they are closed. */
    boolean close(List<EditorHost> closing) {
        if (!mayLeave(closing.stream().filter(EditorHost::isDirty).toList())) {
            return false;
        }
        closing.forEach(host -> editors.forget(host.id()));
        return true;
    }

    /** Asks what to do about unsaved changes; returns whether to go on. */
    boolean mayLeave(List<EditorHost> dirty) {
        if (dirty.isEmpty()) {
            return true;
        }
        if (dirty.size() == 1) {
            EditorHost host = dirty.get(0);
            desk.activate(host.id());
            int choice = dialogs.choose(
                    "Unsaved changes",
                    "Save the changes in " + host.label() + "?\nThey are lost otherwise.",
                    List.of("Save", "Don't save", "Cancel"));
            return choice == 0 ? save(host) : choice == 1;
        }
        Optional<List<EditorHost>> chosen = new SaveDialog(frame, dirty).ask();
        return chosen.isPresent() && chosen.get().stream().allMatch(this::save);
    }
}
