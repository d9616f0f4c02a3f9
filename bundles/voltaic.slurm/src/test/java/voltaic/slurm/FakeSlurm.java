package voltaic.slurm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Programs of Slurm's names that say what a test wants them to say, and note how they were called. */
final class FakeSlurm {
    private final Path folder;
    private final Map<String, String> states = new TreeMap<>();

    FakeSlurm(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        script("scontrol", "echo 'MaxArraySize            = 4'");
        script("squeue", "cat " + folder + "/queue");
        script("scancel", "true");
        script("sacct", "echo 'Slurm accounting storage is disabled' >&2; exit 1");
        // Jobs are numbered from 1; the index of the last task of each is noted.
        script("sbatch", "n=$(cat " + folder + "/number); n=$((n + 1)); echo $n >" + folder + "/number; echo $n");
        Files.writeString(folder.resolve("number"), "0\n");
        Files.writeString(folder.resolve("queue"), "");
    }

    SlurmPrograms programs() {
        return new SlurmPrograms(Optional.of(folder));
    }

    /** Replaces a program by lines of the shell. */
    void script(String program, String lines) throws IOException {
        Path file = folder.resolve(program);
        Files.writeString(file, "#!/bin/sh\necho " + program + " \"$@\" >>" + folder + "/calls\n" + lines + "\n");
        if (!file.toFile().setExecutable(true)) {
            throw new IOException(file + " cannot be made executable");
        }
    }

    void remove(String program) throws IOException {
        Files.delete(folder.resolve(program));
    }

    /** From now on squeue says so of a task. */
    void state(long job, int task, String word) throws IOException {
        states.put(job + "|" + task, word);
        List<String> lines = new ArrayList<>();
        states.forEach((key, state) -> lines.add(key + "|" + state + "|None"));
        Path staged = folder.resolve("queue.new");
        Files.write(staged, lines);
        Files.move(staged, folder.resolve("queue"), StandardCopyOption.ATOMIC_MOVE);
    }

    /** How a program was called so far. */
    List<String> calls(String program) throws IOException {
        Path calls = folder.resolve("calls");
        return Files.exists(calls)
                ? Files.readAllLines(calls).stream()
                        .filter(line -> line.startsWith(program + " "))
                        .toList()
                : List.of();
    }
}
