package voltaic.slurm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Slurm's programs, each in a process of its own.
 *
 * @param folder where they are; on the PATH if nothing is given
 */
record SlurmPrograms(Optional<Path> folder) {
    private static final long MOST_SECONDS = 120;

    /** What a program said. */
    record Said(int exitCode, String out, String err) {
        boolean isGood() {
            return exitCode == 0;
        }

        /** Its words of complaint in one line, without its name. */
        String complaint() {
            String words = err.isBlank() ? out : err;
            List<String> lines = words.lines()
                    .map(line ->
                            line.replaceFirst("^\\w+: (error: |fatal: )?", "").strip())
                    .filter(line -> !line.isEmpty())
                    .distinct()
                    .toList();
            return lines.isEmpty() ? "exit code " + exitCode : String.join("; ", lines);
        }
    }

    /**
     * Runs a program to its end.
     *
     * @throws IllegalStateException if it is not there, or does not end within two minutes
     */
    Said run(String program, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(folder.map(path -> path.resolve(program).toString()).orElse(program));
        command.addAll(arguments);
        // Files, as a program that writes much to a pipe that nobody reads would wait for ever.
        Path out = Files.createTempFile("voltaic-slurm", ".out");
        Path err = Files.createTempFile("voltaic-slurm", ".err");
        try {
            Process process = start(
                    program,
                    new ProcessBuilder(command)
                            .redirectInput(ProcessBuilder.Redirect.from(out.toFile()))
                            .redirectOutput(out.toFile())
                            .redirectError(err.toFile()));
            try {
                if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                    throw new IllegalStateException(program + " does not answer within " + MOST_SECONDS + " s");
                }
            } finally {
                process.destroyForcibly();
            }
            return new Said(
                    process.exitValue(),
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        } finally {
            Files.deleteIfExists(out);
            Files.deleteIfExists(err);
        }
    }

    private static Process start(String program, ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new IllegalStateException("Slurm is not here: there is no program " + program
                    + " on the PATH; run this where jobs are submitted, or without --on slurm");
        }
    }
}
