package voltaic.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** A process that takes result folders as it is told, line by line. */
final class RunInProcess {
    private static final int TIMES = 300;

    private RunInProcess() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        // Loads the classes, so that the first race is as close as the others.
        Path warmUp = Files.createTempDirectory("voltaic");
        ResultFolder.open(warmUp).close();
        Files.delete(warmUp);
        answers.println("ready");
        ResultFolder taken = null;
        for (String request = requests.readLine(); request != null; request = requests.readLine()) {
            String[] words = request.split(" ", 2);
            switch (words[0]) {
                case "take" -> {
                    try {
                        taken = ResultFolder.open(Path.of(words[1]));
                        answers.println("taken");
                    } catch (IOException e) {
                        answers.println(e.getMessage());
                    }
                }
                case "write" -> {
                    if (taken == null) {
                        answers.println("nothing to write to");
                    } else {
                        try (ResultFolder folder = taken) {
                            folder.write(Results.single(), Results.runs(target -> {}));
                        }
                        taken = null;
                        answers.println("written");
                    }
                }
                default -> answers.println(String.join("; ", handOver(Path.of(words[1]))));
            }
        }
    }

    /** Takes and leaves a folder many times; what happened, each once. Fails if it was not alone in it. */
    static Set<String> handOver(Path path) throws IOException {
        Set<String> seen = new TreeSet<>();
        for (int i = 0; i < TIMES; i++) {
            try (ResultFolder folder = ResultFolder.open(path)) {
                Path witness = folder.path().resolve("witness");
                Files.createFile(witness);
                Files.delete(witness);
                seen.add("taken");
            } catch (IOException e) {
                seen.add(String.valueOf(e.getMessage()));
            }
        }
        return seen;
    }
}
