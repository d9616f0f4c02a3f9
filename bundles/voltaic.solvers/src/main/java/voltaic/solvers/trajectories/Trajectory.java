package voltaic.solvers.trajectories;

import java.util.List;
import java.util.random.RandomGenerator;
import voltaic.model.lindblad.CollectiveJump;

/**
 * One trajectory: a state of norm 1 in one sector, and its random jumps. It uses an operator and an evolution that serve other trajectories
 * before and after.
 */
final class Trajectory {
    private final SectorOperator operator;
    private final NoJumpEvolution evolution;
    private final RandomGenerator random;
    private final int from;
    private final int to;
    private final double[] psi;
    private final double[] jumped;
    private List<CollectiveJump> jumps = List.of();
    private long q;
    /** What is left of L, where ‖ψ‖² falls to e^{−L}, uniform in (0, 1], before the next jump. */
    private double exponent;

    private long count;

    /** Looks after the progress during long work. */
    @FunctionalInterface
    interface Watch {
        /**
         * Called after every step.
         *
         * @param left the time that is left to go
         */
        void step(double left);
    }

    /**
     * A trajectory at its start.
     *
     * @param levels the levels of all ensembles
     */
    Trajectory(SectorOperator operator, NoJumpEvolution evolution, int[] levels, RandomGenerator random) {
        this.operator = operator;
        this.evolution = evolution;
        this.random = random;
        SectorBox box = operator.box();
        from = box.from();
        to = box.to();
        psi = new double[box.length()];
        jumped = new double[box.length()];
        psi[box.place(levels)] = 1;
        for (int level : levels) {
            q += level;
        }
        draw();
    }

    private void draw() {
        exponent = -StrictMath.log(1 - random.nextDouble());
    }

    /** Turns to a stage. */
    void enter(StageTerms stage) {
        jumps = stage.jumps();
        operator.enter(stage);
        operator.moveTo(q);
    }

    /** The amplitudes; of norm 1. */
    double[] psi() {
        return psi;
    }

    /** The total excitation number. */
    long q() {
        return q;
    }

    /** How many jumps there were. */
    long jumps() {
        return count;
    }

    /** Goes on for so long. */
    void advance(double duration, Watch watch) {
        double left = duration;
        while (left > 0) {
            evolution.evolve(psi, left, exponent);
            left -= evolution.elapsed();
            if (evolution.due()) {
                jump();
            } else {
                exponent = Math.max(0, exponent - evolution.consumed());
            }
            watch.step(left);
        }
    }

    private void jump() {
        CollectiveJump jump = choose();
        Vectors.scale(psi, 1 / Math.sqrt(Vectors.dot(jumped, jumped, from, to)), jumped, from, to);
        q += jump.lowers() ? -1 : 1;
        operator.moveTo(q);
        count++;
        draw();
    }

    /** Chooses a jump with the probability γ‖Oψ‖²/⟨ψ|K|ψ⟩, and lets it act. */
    private CollectiveJump choose() {
        CollectiveJump likeliest = jumps.get(0);
        if (jumps.size() > 1) {
            double left = random.nextDouble() * evolution.weight();
            double most = 0;
            for (CollectiveJump jump : jumps) {
                operator.jump(jump, psi, jumped);
                double weight = jump.rate() * Vectors.dot(jumped, jumped, from, to);
                left -= weight;
                if (left < 0) {
                    return jump;
                }
                if (weight > most) {
                    most = weight;
                    likeliest = jump;
                }
            }
            // The weights add up to the whole but for rounding, which decides once in some 10^14 jumps.
        }
        operator.jump(likeliest, psi, jumped);
        return likeliest;
    }
}
