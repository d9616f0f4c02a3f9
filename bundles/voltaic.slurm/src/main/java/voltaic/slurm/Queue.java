package voltaic.slurm;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import voltaic.slurm.SlurmPrograms.Said;

/** Asks Slurm. A controller that does not answer is asked again later. */
final class Queue {
    private static final String NO_SUCH_JOB = "invalid job id";
    private static final String MAX_ARRAY_SIZE = "MaxArraySize";

    private final SlurmPrograms slurm;
    private boolean accounting = true;

    Queue(SlurmPrograms slurm) {
        this.slurm = slurm;
    }

    /**
     * What squeue knows of a task.
     *
     * @param word the state in Slurm's word, such as {@code PENDING}
     * @param reason why it waits, such as {@code Resources}
     */
    record Entry(String word, String reason) {
        JobState state() {
            return JobState.of(word);
        }

        boolean waits() {
            return word.equals("PENDING");
        }
    }

    /** The tasks of job arrays that Slurm still knows, ended ones for some minutes; nothing if it does not answer now. */
    Optional<Map<TaskId, Entry>> tasks(Collection<Long> jobs) throws IOException, InterruptedException {
        if (jobs.isEmpty()) {
            return Optional.of(Map.of());
        }
        String ids = jobs.stream().map(String::valueOf).collect(Collectors.joining(","));
        Said said = slurm.run(
                "squeue", List.of("--noheader", "--array", "--states=all", "--jobs=" + ids, "--format=%F|%K|%T|%r"));
        if (!said.isGood()) {
            boolean gone = said.err().toLowerCase(Locale.ROOT).contains(NO_SUCH_JOB);
            return gone ? Optional.of(Map.of()) : Optional.empty();
        }
        Map<TaskId, Entry> tasks = new HashMap<>();
        said.out().lines().forEach(line -> {
            String[] fields = line.strip().split("\\|", -1);
            if (fields.length == 4 && fields[0].matches("\\d+") && fields[1].matches("\\d+")) {
                tasks.put(
                        new TaskId(Long.parseLong(fields[0]), Integer.parseInt(fields[1])),
                        new Entry(fields[2], fields[3]));
            }
        });
        return Optional.of(tasks);
    }

    /** The job of that name; nothing if there is none, or Slurm does not answer now. */
    OptionalLong jobNamed(String name) throws IOException, InterruptedException {
        Said said = slurm.run("squeue", List.of("--noheader", "--states=all", "--name=" + name, "--format=%F"));
        return said.isGood()
                ? said.out()
                        .lines()
                        .map(String::strip)
                        .filter(line -> line.matches("\\d+"))
                        .mapToLong(Long::parseLong)
                        .findFirst()
                : OptionalLong.empty();
    }

    /** The state of an ended task by Slurm's accounting, where a cluster has it. */
    JobState accounted(TaskId task) throws IOException, InterruptedException {
        if (accounting) {
            try {
                Said said = slurm.run(
                        "sacct",
                        List.of("--noheader", "--parsable2", "--allocations", "--jobs=" + task, "--format=State"));
                accounting = said.isGood();
                if (accounting) {
                    return JobState.of(said.out().strip());
                }
            } catch (IllegalStateException notInstalled) {
                accounting = false;
            }
        }
        return JobState.UNKNOWN;
    }

    /**
     * How many tasks a job array may have.
     *
     * @throws IllegalStateException if Slurm does not answer
     */
    int maxArraySize() throws IOException, InterruptedException {
        Said said = slurm.run("scontrol", List.of("show", "config"));
        if (!said.isGood()) {
            throw new IllegalStateException("Slurm does not answer: " + said.complaint());
        }
        return said.out()
                .lines()
                .filter(line -> line.startsWith(MAX_ARRAY_SIZE))
                .map(line -> line.replaceAll("\\D", ""))
                .filter(number -> !number.isEmpty())
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("scontrol show config says no " + MAX_ARRAY_SIZE));
    }

    /** Ends jobs, whether they wait or run. */
    void cancel(Collection<Long> jobs) throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        jobs.forEach(job -> ids.add(String.valueOf(job)));
        Said said = slurm.run("scancel", ids);
        if (!said.isGood()) {
            throw new IllegalStateException("scancel " + String.join(" ", ids) + " failed: " + said.complaint());
        }
    }
}
