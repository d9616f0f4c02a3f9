package voltaic.slurm;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import voltaic.model.study.PointRange;
import voltaic.plugin.DetachedException;
import voltaic.plugin.StudyWork;

/** The jobs of a study: submits what is missing, follows the tasks, and submits again what they lose. */
final class Campaign {
    /** The longest that the first point is tried where the user waits, in seconds: that machine is for everybody. */
    private static final double TRIAL_SECONDS = 10;

    private static final long REFRESH_MILLIS = 500;
    /** A share of the time, one in so many, goes into reading journals. */
    private static final long SHARE_OF_READING = 20;

    private final StudyWork work;
    private final SlurmEngine.Parameters parameters;
    private final Pace pace;
    private final Queue queue;
    private final Submitter submitter;
    private final Path folder;
    private final List<Submission> submissions = new ArrayList<>();
    private final Tasks tasks;
    private final Summary summary;
    private int mostTasks;
    private boolean silent;
    private long submitAgain = System.nanoTime();

    Campaign(StudyWork work, SlurmEngine.Parameters parameters, SlurmPrograms slurm, Pace pace) throws IOException {
        this.work = work;
        this.parameters = parameters;
        this.pace = pace;
        folder = work.engineFolder();
        queue = new Queue(slurm);
        submitter = new Submitter(work, parameters, slurm, folder);
        tasks = new Tasks(work, parameters, queue, submissions, pace);
        summary = new Summary(work);
    }

    /** Begins anew, but leaves tasks of earlier times that wait or run at their points. */
    void begin() throws IOException, InterruptedException {
        checkArraySize();
        submissions.addAll(Submission.open(folder));
        findJobs();
        Map<TaskId, Queue.Entry> entries = ask();
        tasks.leaveEnded(entries);
        for (Submission submission : List.copyOf(submissions)) {
            if (!submission.hasUnsettled()) {
                submission.close();
                submissions.remove(submission);
            }
        }
        if (!jobs().isEmpty()) {
            work.tell(jobsInWords() + " of this study " + (jobs().size() == 1 ? "is" : "are") + " at work already");
        }
        work.tryFirst(TRIAL_SECONDS);
    }

    /** Takes up what an earlier program left. */
    void takeUp() throws IOException, InterruptedException {
        checkArraySize();
        submissions.addAll(Submission.open(folder));
        findJobs();
        if (submissions.isEmpty()) {
            throw new IllegalStateException(
                    "no job of this study is at work; --resume --on slurm submits what is missing");
        }
    }

    /** Ends what waits or runs; another program may be following it. */
    void cancel() throws IOException, InterruptedException {
        for (Submission submission : Submission.open(folder)) {
            if (submission.job().isPresent()) {
                submissions.add(submission);
            }
        }
        tasks.take(ask());
        NavigableSet<Long> alive = tasks.aliveJobs();
        if (alive.isEmpty()) {
            work.tell("no job of this study waits or runs");
            return;
        }
        queue.cancel(alive);
        work.tell(inWords(alive) + (alive.size() == 1 ? " is" : " are") + " cancelled; what is on record is kept");
    }

    private void checkArraySize() throws IOException, InterruptedException {
        int most = queue.maxArraySize();
        OptionalLong wanted = parameters.tasksPerJob();
        if (wanted.isPresent() && wanted.getAsLong() > most) {
            throw new IllegalArgumentException("--tasks-per-job " + wanted.getAsLong() + ": this cluster allows " + most
                    + " tasks of a job array (MaxArraySize)");
        }
        mostTasks = (int) wanted.orElse(most);
    }

    /** A program that was killed may have submitted a job and not noted its number. */
    private void findJobs() throws IOException, InterruptedException {
        for (Submission submission : List.copyOf(submissions)) {
            if (submission.job().isEmpty()) {
                OptionalLong found = queue.jobNamed(submission.name());
                if (found.isPresent()) {
                    submission.submitted(found.getAsLong());
                } else {
                    submission.close();
                    submissions.remove(submission);
                }
            }
        }
    }

    private Map<TaskId, Queue.Entry> ask() throws IOException, InterruptedException {
        return queue.tasks(jobs())
                .orElseThrow(() -> new IllegalStateException("Slurm does not answer; try again when it does"));
    }

    /** Works until no point is missing. */
    void follow() throws IOException, InterruptedException {
        try {
            long interval = pace.firstMillis();
            while (true) {
                refresh();
                if (work.missing().isEmpty()) {
                    closeAll();
                    return;
                }
                Optional<Map<TaskId, Queue.Entry>> entries = queue.tasks(jobs());
                boolean changed = tell(entries.isPresent());
                if (entries.isPresent()) {
                    changed |= tasks.judge(entries.get());
                    changed |= submit();
                    endIfNothingIsLeft();
                    summary.tell(entries.get(), submissions);
                }
                interval = changed ? pace.firstMillis() : pace.slower(interval);
                pause(interval);
            }
        } catch (CancellationException | InterruptedException e) {
            NavigableSet<Long> alive = tasks.aliveJobs();
            if (alive.isEmpty()) {
                throw e;
            }
            DetachedException detached =
                    new DetachedException(inWords(alive) + (alive.size() == 1 ? " goes on" : " go on"));
            detached.initCause(e);
            throw detached;
        }
    }

    /** Whatever else than the user ends the study ends its jobs too. */
    private void refresh() throws IOException, InterruptedException {
        try {
            work.refresh();
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            NavigableSet<Long> alive = tasks.aliveJobs();
            if (!alive.isEmpty()) {
                queue.cancel(alive);
            }
            throw e;
        }
    }

    private void pause(long millis) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        for (long left = millis; left > 0; left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())) {
            long begin = System.nanoTime();
            refresh();
            long reading = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
            if (work.missing().isEmpty()) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(Math.min(left, Math.max(REFRESH_MILLIS, reading * SHARE_OF_READING)));
        }
    }

    /** Says once that Slurm does not answer, and once that it does again; answers whether that is news. */
    private boolean tell(boolean answers) {
        if (answers != silent) {
            return false;
        }
        silent = !answers;
        work.tell(answers ? "Slurm answers again" : "Slurm does not answer; it is asked again");
        return true;
    }

    /** Submits what is missing and in no task; answers whether anything was. */
    private boolean submit() throws IOException, InterruptedException {
        BitSet wanted = work.missing();
        BitSet others = tasks.expected();
        wanted.andNot(others);
        wanted.andNot(tasks.givenUp());
        if (wanted.isEmpty() || System.nanoTime() - submitAgain < 0) {
            return false;
        }
        List<PointRange> ranges = Chunks.of(wanted, others, chunk(wanted.cardinality()));
        for (int from = 0; from < ranges.size(); from += mostTasks) {
            List<PointRange> array = ranges.subList(from, Math.min(ranges.size(), from + mostTasks));
            try {
                Submission submission = submitter.submit(array);
                submissions.add(submission);
                tasks.submitted(submission);
                tellSubmitted(submission, wanted);
            } catch (Submitter.RefusedException e) {
                if (tasks.aliveJobs().isEmpty()) {
                    throw e.unchecked();
                }
                // Such as a limit on the jobs of a user: there is room again when some have ended.
                submitAgain = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
                work.tell(e.getMessage() + "; what is left is submitted when there is room");
                return true;
            }
        }
        return true;
    }

    private int chunk(int points) {
        OptionalDouble limit = parameters.time().map(TimeLimit::seconds).orElse(OptionalDouble.empty());
        int suggested = Chunks.size(points, work.secondsPerPoint(), parameters.cpusPerTask(), limit);
        int asked = (int) Math.min(work.points(), parameters.pointsPerTask().orElse(suggested));
        return tasks.atMost(asked, suggested);
    }

    private void tellSubmitted(Submission submission, BitSet wanted) {
        int points = 0;
        for (Submission.Task task : submission.tasks()) {
            points +=
                    wanted.get(task.points().first(), task.points().last() + 1).cardinality();
        }
        int count = submission.tasks().size();
        work.tell(String.format(
                Locale.ROOT,
                "job %d: %,d point%s in %,d task%s",
                submission.job().orElseThrow(),
                points,
                points == 1 ? "" : "s",
                count,
                count == 1 ? "" : "s"));
    }

    /** Ends the study where its points are missing for reasons that another job would not change. */
    private void endIfNothingIsLeft() {
        BitSet left = work.missing();
        left.andNot(tasks.givenUp());
        boolean expected = submissions.stream().anyMatch(Submission::hasUnsettled);
        if (left.isEmpty() && !expected && !work.missing().isEmpty()) {
            int missing = work.missing().cardinality();
            throw new IllegalStateException(tasks.reasonForGivingUp() + "; "
                    + (missing == 1 ? "1 point is" : missing + " points are")
                    + " missing, and --resume --on slurm submits them again");
        }
    }

    private void closeAll() throws IOException {
        for (Submission submission : submissions) {
            submission.close();
        }
    }

    /** The jobs of which something is expected. */
    private NavigableSet<Long> jobs() {
        NavigableSet<Long> jobs = new TreeSet<>();
        for (Submission submission : submissions) {
            if (submission.hasUnsettled()) {
                submission.job().ifPresent(jobs::add);
            }
        }
        return jobs;
    }

    private String jobsInWords() {
        return inWords(jobs());
    }

    private static String inWords(NavigableSet<Long> jobs) {
        return (jobs.size() == 1 ? "job " : "jobs ")
                + String.join(", ", jobs.stream().map(String::valueOf).toList());
    }
}
