package voltaic.ui.views.explorer;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The trash in a user's home by the freedesktop.org Trash specification 1.0, for desktops of Linux, on which Java knows no trash. What
 * lies on another disk is not taken. Blocking.
 *
 * @param folder with the folders {@code files} and {@code info}
 */
record HomeTrash(Path folder) {
    /** The trash of the user, if the system is of that kind. */
    static Optional<HomeTrash> of(String system, Map<String, String> environment) {
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        String home = environment.getOrDefault("HOME", "");
        if (!system.toLowerCase(Locale.ROOT).startsWith("linux") || (data.isEmpty() && home.isEmpty())) {
            return Optional.empty();
        }
        Path at = data.isEmpty() ? Path.of(home, ".local", "share") : Path.of(data);
        return Optional.of(new HomeTrash(at.resolve("Trash")));
    }

    /**
     * Moves a file or folder to the trash.
     *
     * @throws IOException if the trash cannot be written, or lies on another disk; the file is where it was
     */
    void take(Path path) throws IOException {
        Path source = path.toAbsolutePath().normalize();
        Path files = Files.createDirectories(folder.resolve("files"));
        Path notes = Files.createDirectories(folder.resolve("info"));
        String wanted = String.valueOf(source.getFileName());
        for (int number = 1; ; number++) {
            String name = number == 1 ? wanted : wanted + "." + number;
            Path note = notes.resolve(name + ".trashinfo");
            if (Files.exists(files.resolve(name))) {
                continue;
            }
            try {
                // The note is made first: whoever makes it has the name.
                Files.writeString(note, note(source), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            } catch (FileAlreadyExistsException taken) {
                continue;
            }
            try {
                Files.move(source, files.resolve(name), StandardCopyOption.ATOMIC_MOVE);
                return;
            } catch (IOException e) {
                Files.deleteIfExists(note);
                throw e;
            }
        }
    }

    private static String note(Path source) {
        String path = source.toUri().getRawPath();
        String place = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return "[Trash Info]\nPath=" + place + "\nDeletionDate="
                + LocalDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS) + "\n";
    }
}
