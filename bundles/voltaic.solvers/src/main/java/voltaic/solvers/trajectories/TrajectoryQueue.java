package voltaic.solvers.trajectories;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.random.RandomGenerator.SplittableGenerator;

/**
 * Gives out trajectories in order, each with its stream of random numbers, and takes in what they yield in the same order, however
 * many threads work on them. Results that have to wait for an earlier one take up a bounded number of places.
 */
final class TrajectoryQueue {
    private final long count;
    private final SplittableGenerator random;
    private final SampleMean mean;
    private final Deque<double[]> free = new ArrayDeque<>();
    private final Map<Long, Ticket> waiting = new HashMap<>();
    private long given;
    private long taken;
    private long jumps;
    private long products;

    /** One trajectory: its stream of random numbers, and the place for its samples. */
    static final class Ticket {
        private final long index;
        private final SplittableGenerator random;
        private final double[] samples;

        private Ticket(long index, SplittableGenerator random, double[] samples) {
            this.index = index;
            this.random = random;
            this.samples = samples;
        }

        SplittableGenerator random() {
            return random;
        }

        double[] samples() {
            return samples;
        }
    }

    /**
     * @param count how many trajectories there are
     * @param length how many numbers each yields
     * @param places how many may be under way or wait
     */
    TrajectoryQueue(long count, SplittableGenerator random, int length, int places) {
        this.count = count;
        this.random = random;
        mean = new SampleMean(length);
        for (int place = 0; place < places; place++) {
            free.add(new double[length]);
        }
    }

    /** The next trajectory; none if there is no other. Waits for a place. */
    synchronized Optional<Ticket> next() {
        while (free.isEmpty() && given < count) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("stopped");
            }
        }
        return given < count ? Optional.of(new Ticket(given++, random.split(), free.remove())) : Optional.empty();
    }

    /** Takes in what a trajectory yielded. */
    synchronized void done(Ticket done, long itsJumps, long itsProducts) {
        jumps += itsJumps;
        products += itsProducts;
        waiting.put(done.index, done);
        while (waiting.containsKey(taken)) {
            Ticket ticket = waiting.remove(taken++);
            mean.add(ticket.samples);
            free.add(ticket.samples);
        }
        notifyAll();
    }

    /** The mean of those that are taken in. */
    synchronized SampleMean mean() {
        return mean;
    }

    /** The jumps of all of them. */
    synchronized long jumps() {
        return jumps;
    }

    /** How often K was applied for all of them. */
    synchronized long products() {
        return products;
    }
}
