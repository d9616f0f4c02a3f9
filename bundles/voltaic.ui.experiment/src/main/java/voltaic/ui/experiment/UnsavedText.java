package voltaic.ui.experiment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** A copy of the text of an editor while it is not saved, for after a crash: {@code .voltaic/unsaved/NAME-HASH} in the workspace. */
final class UnsavedText {
    private static final int DIGITS = 12;

    private final Path copy;

    UnsavedText(Path workspace, Path file) {
        this.copy = workspace
                .resolve(".voltaic")
                .resolve("unsaved")
                .resolve(file.getFileName() + "-"
                        + hash(file.toAbsolutePath().normalize().toString()));
    }

    private static String hash(String path) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(path.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text that was not saved, if there is one. */
    Optional<String> read() {
        try {
            return Files.exists(copy) ? Optional.of(Files.readString(copy)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps a text. */
    void write(String text) throws IOException {
        new FileText(text, false).write(copy);
    }

    /** There is nothing unsaved any more. */
    void delete() throws IOException {
        Files.deleteIfExists(copy);
    }
}
