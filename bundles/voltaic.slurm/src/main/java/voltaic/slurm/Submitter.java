package voltaic.slurm;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import voltaic.model.study.PointRange;
import voltaic.plugin.StudyWork;
import voltaic.slurm.SlurmPrograms.Said;

/** Hands job arrays to sbatch. */
final class Submitter {
    /** Words of complaint that are none about options. */
    private static final List<String> OUT_OF_REACH =
            List.of("contact slurm controller", "timed out", "connection refused", "zero bytes", "temporarily");

    private final StudyWork work;
    private final SlurmEngine.Parameters parameters;
    private final SlurmPrograms slurm;
    private final Path folder;

    Submitter(StudyWork work, SlurmEngine.Parameters parameters, SlurmPrograms slurm, Path folder) {
        this.work = work;
        this.parameters = parameters;
        this.slurm = slurm;
        this.folder = folder;
    }

    /** Slurm does not take a job. */
    static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1;

        private final boolean mistaken;

        RefusedException(String message, boolean mistaken) {
            super(message);
            this.mistaken = mistaken;
        }

        /** The same as what an engine throws. */
        RuntimeException unchecked() {
            return mistaken
                    ? new IllegalArgumentException(getMessage(), this)
                    : new IllegalStateException(getMessage(), this);
        }
    }

    /** Submits a job array with a task for each range. */
    Submission submit(List<PointRange> ranges) throws IOException, InterruptedException, RefusedException {
        BitSet missing = work.missing();
        List<Submission.Task> tasks = new ArrayList<>();
        List<List<String>> commands = new ArrayList<>();
        for (PointRange range : ranges) {
            tasks.add(new Submission.Task(
                    range, missing.get(range.first(), range.last() + 1).cardinality()));
            commands.add(work.workerCommand(range));
        }
        Submission submission = Submission.create(folder, name(), tasks, commands);
        boolean known = false;
        try {
            Said said = slurm.run("sbatch", arguments(submission));
            if (!said.isGood()) {
                throw refusal(said);
            }
            // NUMBER, or NUMBER;CLUSTER
            submission.submitted(Long.parseLong(
                    said.out().strip().lines().reduce("", (a, b) -> b).split(";", 2)[0]));
            known = true;
        } catch (NumberFormatException e) {
            throw new IllegalStateException("sbatch answers without the number of the job", e);
        } catch (InterruptedException e) {
            // It may have been submitted: its name finds it again.
            known = true;
            throw e;
        } finally {
            if (!known) {
                submission.close();
            }
        }
        return submission;
    }

    private String name() {
        String study = String.valueOf(work.folder().getFileName()).replaceAll("[^A-Za-z0-9._-]", "_");
        return "voltaic-" + study + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private List<String> arguments(Submission submission) {
        List<String> arguments = new ArrayList<>(List.of(
                "--parsable",
                "--requeue",
                "--nodes=1",
                "--ntasks=1",
                "--job-name=" + submission.name(),
                "--output=" + submission.folder().toString().replace("%", "%%") + "/%a.out",
                "--open-mode=append",
                "--cpus-per-task=" + parameters.cpusPerTask()));
        StringBuilder array =
                new StringBuilder("--array=0-" + (submission.tasks().size() - 1));
        parameters.tasksAtOnce().ifPresent(most -> array.append('%').append(most));
        arguments.add(array.toString());
        options().forEach((name, value) -> value.ifPresent(text -> arguments.add(name + "=" + text)));
        parameters
                .sbatch()
                .ifPresent(words -> arguments.addAll(List.of(words.strip().split("\\s+"))));
        arguments.add(submission.script().toString());
        return arguments;
    }

    private Map<String, Optional<String>> options() {
        return Map.of(
                "--partition", parameters.partition(),
                "--time", parameters.time(),
                "--mem", parameters.mem(),
                "--account", parameters.account());
    }

    private RefusedException refusal(Said said) {
        String words = said.complaint();
        String lower = words.toLowerCase(Locale.ROOT);
        if (OUT_OF_REACH.stream().anyMatch(lower::contains)) {
            return new RefusedException("Slurm does not answer: " + words, false);
        }
        return new RefusedException("sbatch does not take the job" + blamed(lower) + ": " + words, true);
    }

    /** The options that Slurm's words are about; all that were given if they name none. */
    private String blamed(String words) {
        List<String> given = new ArrayList<>();
        List<String> meant = new ArrayList<>();
        options()
                .forEach((name, value) -> value.ifPresent(text -> {
                    given.add(name + " " + text);
                    boolean memory = name.equals("--mem") && words.contains("memory");
                    if (memory || words.contains(name.substring(2))) {
                        meant.add(name + " " + text);
                    }
                }));
        parameters.sbatch().ifPresent(text -> given.add("--sbatch \"" + text + "\""));
        if (parameters.cpusPerTask() > 1) {
            given.add("--cpus-per-task " + parameters.cpusPerTask());
        }
        List<String> shown = meant.isEmpty() ? given : meant;
        return shown.isEmpty()
                ? ""
                : " with " + String.join(", ", shown.stream().sorted().toList());
    }
}
