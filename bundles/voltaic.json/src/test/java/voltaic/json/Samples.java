package voltaic.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Documents for tests. */
final class Samples {
    static final String EXPERIMENT = resource("experiment.voltaic.json");
    static final String STUDY = resource("study.voltaic.json");
    static final Path FIGURE_2 = Path.of("..", "..", "examples", "figure-2.voltaic.json");
    static final Path INDIVIDUAL_DECAY = Path.of("..", "..", "examples", "individual-decay-over-time.voltaic.json");
    static final Path INDIVIDUAL_DECAY_EXACT = Path.of("..", "..", "examples", "individual-decay-exact.voltaic.json");

    private Samples() {}

    /** A change to a document, and what is said about it. */
    record Case(String name, String from, String to, List<String> messages) {
        @Override
        public String toString() {
            return name;
        }

        String applyTo(String document) {
            if (!document.contains(from)) {
                throw new IllegalStateException(name + ": the document has no " + from);
            }
            int at = document.indexOf(from);
            return document.substring(0, at) + to + document.substring(at + from.length());
        }
    }

    /** Cases as {@code # name}, {@code - from}, {@code + to}, {@code = message} …; {@code \n} is a line feed. */
    static List<Case> cases(String resource) {
        List<Case> cases = new ArrayList<>();
        for (String block : resource(resource).split("(?m)^# ")) {
            if (block.isBlank()) {
                continue;
            }
            List<String> lines = block.lines().toList();
            List<String> messages = lines.stream()
                    .filter(line -> line.startsWith("= "))
                    .map(line -> line.substring(2))
                    .toList();
            cases.add(new Case(lines.get(0), body(lines.get(1)), body(lines.get(2)), messages));
        }
        return cases;
    }

    private static String body(String line) {
        return line.length() < 2 ? "" : line.substring(2).replace("\\n", "\n");
    }

    static Path write(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String resource(String name) {
        try (InputStream in = Samples.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
