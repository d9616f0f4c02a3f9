package voltaic.solvers.trajectories;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.random.RandomGenerator;
import voltaic.model.experiment.Ensemble;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.solvers.ladders.LadderStart;
import voltaic.solvers.trajectories.TrajectoryQueue.Ticket;

/** Works on one trajectory after the other, in one thread. */
final class TrajectoryWorker {
    /** Places of vectors that are gone through between two looks at the progress: some milliseconds. */
    private static final long LOOK = 1_000_000;

    private final LindbladProblem problem;
    private final List<StageTerms> stages;
    private final SampleLayout layout;
    private final double[] times;
    private final double end;
    private final SectorOperator operator;
    private final NoJumpEvolution evolution;
    private final SampleTaker taker;
    private final DoubleConsumer progress;
    /** The time up to which progress was reported. */
    private double reported;

    private long lookAt;

    /**
     * @param stages the terms of each stage of the problem
     * @param progress takes the part of a trajectory that was done since the last call; what it throws ends the work
     */
    TrajectoryWorker(
            LindbladProblem problem,
            SectorBox box,
            List<StageTerms> stages,
            SampleLayout layout,
            DoubleConsumer progress) {
        this.problem = problem;
        this.stages = stages;
        this.layout = layout;
        this.progress = progress;
        times = problem.time().times();
        end = problem.time().end();
        operator = new SectorOperator(box, stages.get(0));
        evolution = new NoJumpEvolution(operator);
        taker = new SampleTaker(box, layout);
    }

    /** Works as long as there are trajectories. */
    void work(TrajectoryQueue queue) {
        for (Optional<Ticket> next = queue.next(); next.isPresent(); next = queue.next()) {
            Ticket ticket = next.get();
            long before = evolution.products();
            long jumps = trace(ticket.random(), ticket.samples());
            queue.done(ticket, jumps, evolution.products() - before);
        }
    }

    /** Follows one trajectory and says how many jumps it had. */
    private long trace(RandomGenerator random, double[] samples) {
        int[] levels = new int[problem.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = draw(problem.ensembles().get(i), random);
        }
        Trajectory trajectory = new Trajectory(operator, evolution, levels, random);
        reported = 0;
        double now = 0;
        int next = 0;
        for (int s = 0; s < stages.size() && next < times.length; s++) {
            double until = Math.min(problem.stages().get(s).until(), end);
            trajectory.enter(stages.get(s));
            while (next < times.length && times[next] <= until) {
                advance(trajectory, now, times[next]);
                now = times[next];
                taker.take(trajectory, stages.get(s), samples, next * (int) layout.width());
                next++;
            }
            if (next < times.length) {
                advance(trajectory, now, until);
                now = until;
            }
        }
        report(end);
        return trajectory.jumps();
    }

    /** A level of the initial state. A single one takes no random number. */
    private static int draw(Ensemble ensemble, RandomGenerator random) {
        LadderStart start = LadderStart.of(ensemble);
        int level = start.first();
        double left = start.first() == start.last() ? 0 : random.nextDouble();
        while (level < start.last() && left >= start.probability(level)) {
            left -= start.probability(level);
            level++;
        }
        return level;
    }

    private void advance(Trajectory trajectory, double from, double to) {
        trajectory.advance(to - from, left -> {
            if (evolution.products() >= lookAt) {
                lookAt = evolution.products() + LOOK / operator.box().size();
                report(to - left);
            }
        });
    }

    private void report(double time) {
        progress.accept(end == 0 ? 1 : (time - reported) / end);
        reported = time;
    }
}
