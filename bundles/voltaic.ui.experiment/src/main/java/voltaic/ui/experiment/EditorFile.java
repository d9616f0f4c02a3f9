package voltaic.ui.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;
import voltaic.json.Reasons;
import voltaic.ui.api.Subscription;
import voltaic.ui.experiment.text.EditedText;

/** The file of an editor: saves it, notices when others change it, and keeps a copy of what is not saved. */
final class EditorFile {
    private static final int COPY_EVERY = 2000;

    private final Services services;
    private final EditedText text;
    private final Consumer<Optional<Banner>> banner;
    private final Consumer<Runnable> background;
    /** Whether a copy from last time is offered, and the user has not said yet what is to become of it. */
    private boolean isOffered;

    private final Timer copies = new Timer(COPY_EVERY, e -> copy());
    private Path path;
    private boolean windowsLines;
    private boolean isGone;
    private UnsavedText unsaved;
    private String copied = "";
    private boolean cannotCopy;
    private @Nullable Subscription watch;

    /**
     * @param banner shows a banner, or none
     * @param background does what blocks
     */
    EditorFile(
            Services services,
            Path path,
            FileText read,
            EditedText text,
            Consumer<Optional<Banner>> banner,
            Consumer<Runnable> background) {
        this.services = services;
        this.text = text;
        this.banner = banner;
        this.background = background;
        this.path = path;
        this.windowsLines = read.windowsLines();
        this.unsaved = new UnsavedText(services.workspace().root(), path);
        watch();
        copies.start();
    }

    Path path() {
        return path;
    }

    boolean isDirty() {
        return isGone || text.isDirty();
    }

    private void watch() {
        if (watch != null) {
            watch.close();
        }
        watch = services.workspace().watch(path, this::compare);
    }

    /** Offers the text that was not saved when the program ended last time. */
    void offerUnsaved() {
        Optional<String> kept = unsaved.read().filter(copy -> !copy.equals(text.text()));
        if (kept.isEmpty()) {
            forget();
            return;
        }
        isOffered = true;
        Map<String, Runnable> actions = new LinkedHashMap<>();
        actions.put("Restore", () -> {
            isOffered = false;
            banner.accept(Optional.empty());
            text.replace("restoring", "", this, kept.get());
        });
        actions.put("Discard", () -> {
            banner.accept(Optional.empty());
            forget();
        });
        show("unsaved", "There are changes to this file that were not saved last time.", actions);
    }

    private void show(String name, String sentence, Map<String, Runnable> actions) {
        banner.accept(Optional.of(new Banner("banner-" + name, sentence, services.icons(), actions)));
    }

    /** The file may have changed: reads it in the background. */
    void compare() {
        Path read = path;
        String saved = text.savedText();
        background.accept(() -> {
            Runnable found = read(read);
            SwingUtilities.invokeLater(() -> {
                if (read.equals(path) && saved.equals(text.savedText())) {
                    found.run();
                } else {
                    // It was saved meanwhile, and what was read may be older.
                    compare();
                }
            });
        });
    }

    /** What is to be done about what the disk has; blocking. */
    private Runnable read(Path file) {
        if (!Files.exists(file)) {
            return this::gone;
        }
        try {
            FileText disk = FileText.read(file);
            return () -> found(disk);
        } catch (IOException e) {
            return () ->
                    show("changed", "The file changed on disk, and cannot be read now: " + e.getMessage(), Map.of());
        }
    }

    private void found(FileText disk) {
        isGone = false;
        if (disk.text().equals(text.savedText())) {
            return;
        }
        if (disk.text().equals(text.text())) {
            adopt(disk);
            banner.accept(Optional.empty());
            return;
        }
        changed(disk);
    }

    private void gone() {
        if (isGone) {
            return;
        }
        isGone = true;
        Map<String, Runnable> actions = new LinkedHashMap<>();
        actions.put("Save again", () -> services.workbench().execute("file.save"));
        actions.put("Keep mine", () -> banner.accept(Optional.empty()));
        show("deleted", path.getFileName() + " was deleted on disk. Its text is still here, not saved.", actions);
    }

    private void changed(FileText disk) {
        Map<String, Runnable> actions = new LinkedHashMap<>();
        actions.put("Reload", () -> {
            banner.accept(Optional.empty());
            adopt(disk);
            text.replace("reloading", "", this, disk.text());
            forget();
        });
        actions.put("Keep mine", () -> {
            banner.accept(Optional.empty());
            adopt(disk);
        });
        String mine = text.isDirty() ? " You have changes that are not saved; Reload can be undone." : "";
        show("changed", path.getFileName() + " changed on disk." + mine, actions);
    }

    private void adopt(FileText disk) {
        windowsLines = disk.windowsLines();
        text.saved(disk.text());
    }

    /**
     * Saves.
     *
     * @throws IOException if it failed, or the file was changed by others meanwhile
     */
    void save(Path target) throws IOException {
        boolean same =
                target.toAbsolutePath().normalize().equals(path.toAbsolutePath().normalize());
        if (same && Files.exists(path)) {
            FileText disk = FileText.read(path);
            if (!disk.text().equals(text.savedText()) && !disk.text().equals(text.text())) {
                changed(disk);
                throw new IOException(
                        path.getFileName()
                                + " was changed on disk by another program. Choose Reload or Keep mine above the editor, then save again.");
            }
        }
        new FileText(text.text(), windowsLines).write(target);
        isGone = false;
        text.saved(text.text());
        banner.accept(Optional.empty());
        forget();
        if (!same) {
            path = target;
            unsaved = new UnsavedText(services.workspace().root(), target);
            watch();
        }
    }

    /** Keeps a copy of what is not saved. */
    void copy() {
        String now = text.text();
        if (!isDirty() || now.equals(copied)) {
            return;
        }
        try {
            unsaved.write(now);
            copied = now;
            cannotCopy = false;
        } catch (IOException e) {
            if (!cannotCopy) {
                services.workbench().status("Unsaved changes cannot be kept in the workspace: " + e.getMessage());
            }
            cannotCopy = true;
        }
    }

    private void forget() {
        isOffered = false;
        copied = "";
        try {
            unsaved.delete();
        } catch (IOException e) {
            services.workbench().status("The copy of unsaved changes cannot be deleted: " + Reasons.of(e));
        }
    }

    /** @param keep whether the copy of what is not saved stays */
    void close(boolean keep) {
        copies.stop();
        if (watch != null) {
            watch.close();
        }
        if (!keep && !isOffered) {
            forget();
        }
    }
}
