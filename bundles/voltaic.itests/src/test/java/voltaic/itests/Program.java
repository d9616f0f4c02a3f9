package voltaic.itests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The program as users start it: the script of a distribution, in a process of its own.
 *
 * @param script the script
 * @param scratch a folder for the user's files: cache, plugins, output
 * @param environment variables that differ from those of the tests
 */
public record Program(Path script, Path scratch, Map<String, String> environment) {
    private static final int MINUTES = 3;

    /** What a process left behind. */
    public record Outcome(int exitCode, String out, String err) {}

    public static Program of(Path home, Path scratch) {
        return new Program(home.resolve("bin/voltaic"), scratch, Map.of());
    }

    /** With other variables, such as another JAVA_HOME than that of the tests. */
    public Program with(Map<String, String> further) {
        return new Program(script, scratch, further);
    }

    public Outcome run(String... arguments) throws IOException, InterruptedException {
        return start(List.of(), arguments).finish();
    }

    /** Runs the script with a certain shell. */
    public Outcome runWith(List<String> shell, String... arguments) throws IOException, InterruptedException {
        return start(shell, arguments).finish();
    }

    public Running start(List<String> shell, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(shell);
        command.add(script.toString());
        command.addAll(List.of(arguments));
        Path output = Files.createTempDirectory(scratch, "process");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(output.toFile())
                .redirectOutput(output.resolve("out").toFile())
                .redirectError(output.resolve("err").toFile());
        Map<String, String> variables = builder.environment();
        variables.put("JAVA_HOME", System.getProperty("java.home"));
        variables.put("XDG_CACHE_HOME", scratch.resolve("cache").toString());
        variables.put("VOLTAIC_HOME", scratch.resolve("home").toString());
        variables.putAll(environment);
        return new Running(builder.start(), output);
    }

    /** A process of the program, with the folder that it was started in and that takes what it prints. */
    public record Running(Process process, Path folder) {
        public Outcome finish() throws IOException, InterruptedException {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("the program did not end within " + MINUTES + " minutes");
            }
            return new Outcome(process.exitValue(), read(folder.resolve("out")), read(folder.resolve("err")));
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
