package voltaic.slurm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import voltaic.model.study.PointRange;

/**
 * A job array, and what is known of it, in a folder of its own: {@code name}, {@code tasks} (a line a task: its points, how many of them are
 * missing, its command), {@code job.sh}, {@code job} (its number, as soon as Slurm has it), {@code settled} (what became of tasks), and what
 * the tasks leave: {@code 3.started}, {@code 3.ended}, {@code 3.out}. One that nothing is expected of any more has a file {@code closed}.
 */
final class Submission {
    private static final String NAME = "name";
    private static final String TASKS = "tasks";
    private static final String SCRIPT = "job.sh";
    private static final String JOB = "job";
    private static final String SETTLED = "settled";
    private static final String CLOSED = "closed";

    /** How lines begin that Slurm writes into what a task prints. */
    private static final String DAEMON = "slurmstepd";

    private final Path folder;
    private final String name;
    private final List<Task> tasks;
    private final Map<Integer, Ending> settled = new HashMap<>();
    private OptionalLong job = OptionalLong.empty();

    /**
     * A task.
     *
     * @param points those it goes through
     * @param missing how many of them were missing when it was submitted
     */
    record Task(PointRange points, int missing) {}

    /** What became of a task, as far as its points are concerned. */
    enum Ending {
        /** All of its points are on record. */
        DONE,
        /** What is missing of it is to be computed by another task. */
        LOST,
        /** It came to its time limit; the rest is to be computed by others. */
        REST,
        /** What is missing of it is left to the user. */
        GIVEN_UP,
        /** A later submission takes its place. */
        LEFT
    }

    /**
     * What a task left.
     *
     * @param exitCode of the worker
     * @param state of the job at that moment
     */
    record Mark(int exitCode, JobState state) {}

    private Submission(Path folder, String name, List<Task> tasks) {
        this.folder = folder;
        this.name = name;
        this.tasks = List.copyOf(tasks);
    }

    /** Writes a new one. */
    static Submission create(Path all, String name, List<Task> tasks, List<List<String>> commands) throws IOException {
        int number = 1;
        while (Files.exists(all.resolve(String.valueOf(number)))) {
            number++;
        }
        Path folder = Files.createDirectories(all.resolve(String.valueOf(number)));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            Task task = tasks.get(i);
            lines.add(task.points() + " " + task.missing() + " " + JobScript.line(commands.get(i)));
        }
        Files.write(folder.resolve(TASKS), lines);
        Files.writeString(folder.resolve(SCRIPT), JobScript.of(folder));
        // The name comes last: without it nothing was submitted.
        Files.writeString(folder.resolve(NAME), name + "\n");
        return new Submission(folder, name, tasks);
    }

    /** Those of which something may be expected, in their order. */
    static List<Submission> open(Path all) throws IOException {
        List<Path> folders;
        try (Stream<Path> files = Files.list(all)) {
            folders = files.filter(path -> path.getFileName().toString().matches("\\d+"))
                    .sorted((a, b) -> Integer.compare(number(a), number(b)))
                    .toList();
        }
        List<Submission> open = new ArrayList<>();
        for (Path path : folders) {
            if (Files.exists(path.resolve(NAME)) && !Files.exists(path.resolve(CLOSED))) {
                open.add(read(path));
            }
        }
        return open;
    }

    private static int number(Path folder) {
        return Integer.parseInt(folder.getFileName().toString());
    }

    private static Submission read(Path folder) throws IOException {
        List<Task> tasks = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(TASKS))) {
            String[] fields = line.split(" ", 3);
            tasks.add(new Task(PointRange.parse(fields[0]), Integer.parseInt(fields[1])));
        }
        Submission submission =
                new Submission(folder, Files.readString(folder.resolve(NAME)).strip(), tasks);
        if (Files.exists(folder.resolve(JOB))) {
            submission.job = OptionalLong.of(
                    Long.parseLong(Files.readString(folder.resolve(JOB)).strip()));
        }
        if (Files.exists(folder.resolve(SETTLED))) {
            for (String line : Files.readAllLines(folder.resolve(SETTLED))) {
                String[] fields = line.split(" ", 2);
                submission.settled.put(Integer.parseInt(fields[0]), Ending.valueOf(fields[1]));
            }
        }
        return submission;
    }

    Path folder() {
        return folder;
    }

    Path script() {
        return folder.resolve(SCRIPT);
    }

    /** How the job is called; no other one is called so. */
    String name() {
        return name;
    }

    List<Task> tasks() {
        return tasks;
    }

    /** The number of the job array; nothing if it is not known to have been submitted. */
    OptionalLong job() {
        return job;
    }

    /** Notes the number of the job array. */
    void submitted(long number) throws IOException {
        Path staged = folder.resolve(JOB + ".new");
        Files.writeString(staged, number + "\n");
        Files.move(staged, folder.resolve(JOB), StandardCopyOption.ATOMIC_MOVE);
        job = OptionalLong.of(number);
    }

    /** What became of a task, if that is settled. */
    Optional<Ending> ending(int task) {
        return Optional.ofNullable(settled.get(task));
    }

    /** Whether something may be expected of a task. */
    boolean hasUnsettled() {
        return settled.size() < tasks.size();
    }

    /** Notes what became of a task. */
    void settle(int task, Ending ending) throws IOException {
        Files.writeString(
                folder.resolve(SETTLED),
                task + " " + ending + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        settled.put(task, ending);
    }

    /** Expects nothing of it any more. */
    void close() throws IOException {
        Files.writeString(folder.resolve(CLOSED), "");
    }

    /** What a task left when it ended; nothing if it did not come to that. */
    Optional<Mark> mark(int task) throws IOException {
        Path file = folder.resolve(task + ".ended");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String[] words = Files.readString(file).strip().split(" ", 2);
        JobState state = words.length < 2 ? JobState.UNKNOWN : JobState.of(words[1]);
        // A job that is about to end by itself still runs.
        return Optional.of(new Mark(Integer.parseInt(words[0]), state == JobState.ALIVE ? JobState.UNKNOWN : state));
    }

    /** Where a task has begun, in words: {@code on n1}; empty if it has not. */
    String place(int task) throws IOException {
        Path file = folder.resolve(task + ".started");
        String node = Files.exists(file) ? Files.readString(file).split(" ", 2)[0] : "";
        return node.isEmpty() ? "" : " on " + node;
    }

    /** What a task prints. */
    Path output(int task) {
        return folder.resolve(task + ".out");
    }

    /** The last thing that a task printed; empty if it printed nothing. */
    String lastWords(int task) throws IOException {
        List<String> lines = printed(task);
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1).strip();
    }

    /** What Slurm wrote last about the end of a job into what a task prints, as it does where it keeps no accounts. */
    JobState said(int task) throws IOException {
        JobState state = JobState.UNKNOWN;
        for (String line : printed(task)) {
            if (line.startsWith(DAEMON)) {
                JobState said = JobState.inWords(line);
                // What is said of a limit comes with a line that the job was cancelled.
                state = said == JobState.UNKNOWN || (said == JobState.CANCELLED && state != JobState.UNKNOWN)
                        ? state
                        : said;
            }
        }
        return state;
    }

    private List<String> printed(int task) throws IOException {
        if (!Files.exists(output(task))) {
            return List.of();
        }
        return new String(Files.readAllBytes(output(task)), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }
}
