package voltaic.itests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a JDK 25: {@code JAVA25_HOME}, or where Linux distributions put JDKs. */
final class Java25 {
    private static final Path JDKS = Path.of("/usr/lib/jvm");

    private Java25() {}

    static Optional<Path> home() throws IOException {
        String given = System.getenv("JAVA25_HOME");
        if (given != null) {
            return Optional.of(Path.of(given));
        }
        if (!Files.isDirectory(JDKS)) {
            return Optional.empty();
        }
        try (Stream<Path> jdks = Files.list(JDKS)) {
            return jdks.filter(Java25::isJava25).findFirst();
        }
    }

    private static boolean isJava25(Path jdk) {
        try {
            return Files.readString(jdk.resolve("release")).contains("JAVA_VERSION=\"25");
        } catch (IOException e) {
            return false;
        }
    }
}
