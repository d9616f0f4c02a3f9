package voltaic.slurm;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import voltaic.model.study.PointRange;
import voltaic.plugin.StudyWork;
import voltaic.slurm.Submission.Ending;
import voltaic.slurm.Submission.Mark;

/** Follows the tasks of job arrays, and decides what becomes of the points of those that have ended. */
final class Tasks {
    /** A point whose tasks are lost so many times is given up. */
    static final int MOST_LOSSES = 5;

    private final StudyWork work;
    private final SlurmEngine.Parameters parameters;
    private final Queue queue;
    private final List<Submission> submissions;
    private final long grace;
    private final Set<TaskId> alive = new HashSet<>();
    private final Set<TaskId> begun = new HashSet<>();
    private final Map<TaskId, Long> outSince = new HashMap<>();
    private final BitSet givenUp = new BitSet();
    private final Notes notes;
    private int smaller = Integer.MAX_VALUE;
    private String reason = "tasks of this study were cancelled or failed";

    /** @param submissions those that are followed; others may be added to it */
    Tasks(StudyWork work, SlurmEngine.Parameters parameters, Queue queue, List<Submission> submissions, Pace pace) {
        this.work = work;
        this.parameters = parameters;
        this.queue = queue;
        this.submissions = submissions;
        this.notes = new Notes(work);
        this.grace = TimeUnit.MILLISECONDS.toNanos(pace.graceMillis());
    }

    /** Every task of a job that was just submitted waits, whether or not Slurm has been asked yet. */
    void submitted(Submission submission) {
        for (int i = 0; i < submission.tasks().size(); i++) {
            alive.add(new TaskId(submission.job().orElseThrow(), i));
        }
    }

    /** Takes in which tasks wait or run. */
    void take(Map<TaskId, Queue.Entry> entries) {
        alive.clear();
        entries.forEach((task, entry) -> {
            if (entry.state() == JobState.ALIVE) {
                alive.add(task);
            }
        });
    }

    /** The jobs of tasks that wait or run, as far as is known. */
    NavigableSet<Long> aliveJobs() {
        NavigableSet<Long> jobs = new TreeSet<>();
        alive.forEach(task -> jobs.add(task.job()));
        return jobs;
    }

    /** Leaves tasks that neither wait nor run to later submissions. */
    void leaveEnded(Map<TaskId, Queue.Entry> entries) throws IOException {
        take(entries);
        for (Submission submission : submissions) {
            for (int i = 0; i < submission.tasks().size(); i++) {
                if (submission.ending(i).isEmpty() && !alive.contains(id(submission, i))) {
                    submission.settle(i, Ending.LEFT);
                }
            }
        }
    }

    private static TaskId id(Submission submission, int index) {
        return new TaskId(submission.job().orElseThrow(), index);
    }

    /** The points of tasks of which something is expected. */
    BitSet expected() {
        BitSet points = new BitSet();
        for (Submission submission : submissions) {
            for (int i = 0; i < submission.tasks().size(); i++) {
                if (submission.ending(i).isEmpty()) {
                    add(points, submission.tasks().get(i).points());
                }
            }
        }
        return points;
    }

    /** The points that are left to the user, with those on record among them. */
    BitSet givenUp() {
        for (Submission submission : submissions) {
            for (int i = 0; i < submission.tasks().size(); i++) {
                if (submission.ending(i).equals(Optional.of(Ending.GIVEN_UP))) {
                    add(givenUp, submission.tasks().get(i).points());
                }
            }
        }
        return (BitSet) givenUp.clone();
    }

    private static void add(BitSet points, PointRange range) {
        points.set(range.first(), range.last() + 1);
    }

    /** Why points are left to the user. */
    String reasonForGivingUp() {
        return reason;
    }

    /** The size of a chunk: what was asked for, unless tasks of that size came to their time limit. */
    int atMost(int asked, int suggested) {
        return smaller == Integer.MAX_VALUE ? asked : Math.max(1, Math.min(Math.min(asked, suggested), smaller));
    }

    /** Takes in what Slurm knows; answers whether anything has changed. */
    boolean judge(Map<TaskId, Queue.Entry> entries) throws IOException, InterruptedException {
        Set<TaskId> before = Set.copyOf(alive);
        take(entries);
        boolean changed = !alive.equals(before);
        BitSet missing = work.missing();
        for (Submission submission : submissions) {
            for (int i = 0; i < submission.tasks().size(); i++) {
                if (submission.ending(i).isEmpty()) {
                    changed |= judge(submission, i, entries, missing);
                }
            }
        }
        notes.tell();
        return changed;
    }

    private boolean judge(Submission submission, int index, Map<TaskId, Queue.Entry> entries, BitSet missing)
            throws IOException, InterruptedException {
        TaskId id = id(submission, index);
        Submission.Task task = submission.tasks().get(index);
        int first = missing.nextSetBit(task.points().first());
        if (first < 0 || first > task.points().last()) {
            submission.settle(index, Ending.DONE);
            return true;
        }
        int left = missing.get(first, task.points().last() + 1).cardinality();
        Optional<Queue.Entry> entry = Optional.ofNullable(entries.get(id));
        if (alive.contains(id)) {
            outSince.remove(id);
            noteRestart(id, submission, index, entry.orElseThrow(), left);
            return false;
        }
        // Its journal and its mark may come later than its end.
        if (System.nanoTime() - outSince.computeIfAbsent(id, key -> System.nanoTime()) < grace) {
            return true;
        }
        Optional<Mark> mark = submission.mark(index);
        JobState state = state(submission, index, entry, mark);
        act(Verdict.of(state, mark, left < task.missing()), new Ended(submission, index, id, task, left), mark);
        return true;
    }

    /** How the job of a task has ended, by what tells most: squeue, what Slurm and the script left in files, sacct. */
    private JobState state(Submission submission, int index, Optional<Queue.Entry> entry, Optional<Mark> mark)
            throws IOException, InterruptedException {
        JobState asked = entry.map(Queue.Entry::state).orElse(JobState.UNKNOWN);
        if (asked.isTelling()) {
            return asked;
        }
        JobState said = submission.said(index);
        if (said.isTelling()) {
            return said;
        }
        JobState marked = mark.map(Mark::state).orElse(JobState.UNKNOWN);
        if (marked.isTelling() || asked != JobState.UNKNOWN) {
            return marked.isTelling() ? marked : asked;
        }
        return queue.accounted(id(submission, index));
    }

    /** Slurm itself starts a task again whose node has failed. */
    private void noteRestart(TaskId id, Submission submission, int index, Queue.Entry entry, int left)
            throws IOException {
        if (!entry.waits()) {
            begun.add(id);
        } else if (begun.remove(id)) {
            notes.add("task " + id + submission.place(index), left, "lost; Slurm starts what is left again");
        }
    }

    /** A task that has ended, and how many of its points are missing. */
    private record Ended(Submission submission, int index, TaskId id, Submission.Task task, int missing) {
        void settle(Ending ending) throws IOException {
            submission.settle(index, ending);
        }

        String words() throws IOException {
            return "task " + id + submission.place(index);
        }

        int done() {
            return task.missing() - missing;
        }
    }

    private void act(Verdict verdict, Ended ended, Optional<Mark> mark) throws IOException {
        switch (verdict) {
            case SUBMIT_AGAIN -> loseOrFail(ended, mark);
            case SUBMIT_SMALLER -> {
                smaller = Math.min(smaller, Math.max(1, ended.done() / 2));
                notes.add(
                        ended.words(),
                        ended.missing(),
                        "ended by the time limit, but got on; they are submitted again, in smaller tasks");
                ended.settle(Ending.REST);
            }
            case FAIL_BY_TIME -> fail(ended, limit("time", "--time", parameters.time()));
            case FAIL_BY_MEMORY -> fail(ended, limit("memory", "--mem", parameters.mem()));
            case LEAVE_CANCELLED -> giveUp(ended, ended.words() + " was cancelled");
            case LEAVE_FAILED -> {
                String said = ended.submission().lastWords(ended.index());
                giveUp(
                        ended,
                        ended.words() + " ended with code "
                                + mark.map(Mark::exitCode).orElseThrow() + (said.isEmpty() ? "" : ": " + said) + " ("
                                + ended.submission().output(ended.index()) + ")");
            }
        }
    }

    private static String limit(String what, String option, Optional<String> value) {
        return "the " + what + " limit of its job (" + option + " "
                + value.orElse("is not given: that of the partition") + ")";
    }

    /** Puts on record what ended the points. */
    private void fail(Ended ended, String limit) throws IOException {
        notes.add(ended.words(), ended.missing(), "ended by " + limit + "; --resume --retry runs them again");
        work.fail(ended.task().points(), "ended by " + limit);
        ended.settle(Ending.GIVEN_UP);
    }

    private void giveUp(Ended ended, String why) throws IOException {
        ended.settle(Ending.GIVEN_UP);
        reason = why;
    }

    private void loseOrFail(Ended ended, Optional<Mark> mark) throws IOException {
        String how = mark.filter(left -> left.exitCode() != 0)
                .map(left -> " (exit code " + left.exitCode() + ")")
                .orElse("");
        int losses = 1 + losses(work.missing().nextSetBit(ended.task().points().first()));
        if (losses >= MOST_LOSSES) {
            notes.add(
                    ended.words(),
                    ended.missing(),
                    "lost" + how + ", as " + (losses - 1) + " times before; the points failed by it");
            work.fail(ended.task().points(), "its task was lost " + losses + " times" + how);
            ended.settle(Ending.GIVEN_UP);
            return;
        }
        notes.add(ended.words(), ended.missing(), "lost" + how + "; they are submitted again");
        ended.settle(Ending.LOST);
    }

    /** How often tasks with this point were lost. */
    private int losses(int point) {
        int losses = 0;
        for (Submission submission : submissions) {
            for (int i = 0; i < submission.tasks().size(); i++) {
                PointRange range = submission.tasks().get(i).points();
                boolean holds = range.first() <= point && point <= range.last();
                if (holds && submission.ending(i).equals(Optional.of(Ending.LOST))) {
                    losses++;
                }
            }
        }
        return losses;
    }
}
