package voltaic.solvers.steadystate;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.numerics.CompressedRows;
import voltaic.numerics.IntegrationException;
import voltaic.numerics.LongTimeLimit;
import voltaic.numerics.Workers;
import voltaic.plugin.Run;
import voltaic.solvers.blocks.Pair;
import voltaic.solvers.blocks.PairLayout;
import voltaic.solvers.blocks.Storage;

/**
 * Finds the steady state from the initial state and from a random vector of trace 1. If both agree, the steady state does not depend on the
 * initial state, among those in the same sectors and pairs; unless nothing acts on some ensemble, which keeps the state that it starts in. If
 * it does depend, it is found from the initial state once more in longer steps: those differ in what roundings and slow relaxation leave
 * behind. Either way the difference, in the sum of moduli of all elements, which bounds that of the energy densities, tells the error.
 */
final class Limits {
    /** The first length of steps in units of the time of the fastest jump. */
    private static final double LENGTH = 100;
    /** How much longer the steps are when it is found once more. */
    private static final double LONGER = 4;
    /** Coherences of the random vector relative to its probabilities. */
    private static final double COHERENCE = 0.1;

    /** Where corrections end, relative to the tolerance. */
    private static final double ENOUGH = 1e-4;

    private final Storage storage;
    private final CompressedRows generator;
    private final double tolerance;
    private final Run run;
    private final double[] traces;
    private double reported;

    Limits(Storage storage, CompressedRows generator, double tolerance, Run run) {
        this.storage = storage;
        this.generator = generator;
        this.tolerance = tolerance;
        this.run = run;
        traces = traces();
    }

    /** The steady state that belongs to the initial one. */
    double[] find() {
        run.checkpoint(0);
        double[] x = storage.initial();
        try (LongTimeLimit limit =
                new LongTimeLimit(generator, storage.blocks(), storage, traces, run.threads(), this::report)) {
            LongTimeLimit.Approach approach = limit.find(x, shift(), ENOUGH * tolerance);
            double[] other = random();
            LongTimeLimit.Approach second = limit.find(other, approach.shift(), ENOUGH * tolerance);
            double difference = difference(x, other);
            boolean unique = difference <= tolerance && isEverythingActedOn();
            if (!unique) {
                other = storage.initial();
                second = limit.find(other, approach.shift() / LONGER, ENOUGH * tolerance);
                difference = difference(x, other);
            }
            double error = Math.max(difference, approach.lastCorrection());
            run.statistic("unique", unique);
            run.statistic("error estimate", error);
            run.statistic("residual", residual(x));
            run.statistic("eliminations", limit.eliminations());
            run.statistic("corrections", approach.corrections() + second.corrections());
            check(x, error);
            if (!unique) {
                run.warn(String.format(
                        Locale.ROOT,
                        "the steady state depends on the initial state: this is the one that it leads to; what relaxes at"
                                + " rates below %.0e γ↓ counts as conserved",
                        approach.shift() * tolerance));
            }
        }
        run.checkpoint(1);
        return x;
    }

    private void check(double[] x, double error) {
        if (!(error <= tolerance)) {
            throw new IntegrationException(String.format(
                    Locale.ROOT,
                    "the steady state was found to %.1e only, not to the tolerance of %.1e: some relaxation is so slow that"
                            + " roundings hide where it ends; raise the tolerance, or follow it in time with 'exact'",
                    error,
                    tolerance));
        }
        double least = 0;
        for (int i = 0; i < traces.length; i++) {
            least = traces[i] > 0 ? Math.min(least, x[i]) : least;
        }
        if (least < -tolerance) {
            throw new IntegrationException(
                    String.format(Locale.ROOT, "a probability of the steady state came out as %.1e", least));
        }
    }

    private boolean isEverythingActedOn() {
        return IntStream.range(0, storage.layout().problem().size()).allMatch(i -> jumps().stream()
                .anyMatch(jump -> jump.rate() > 0 && jump.on().weights().get(i) != 0));
    }

    private List<CollectiveJump> jumps() {
        return storage.layout().problem().stages().get(0).collectiveJumps();
    }

    /** Below the rates of most relaxation; what is slower shows. */
    private double shift() {
        return jumps().stream()
                        .mapToDouble(Limits::rate)
                        .filter(r -> r > 0)
                        .max()
                        .orElse(1)
                / LENGTH;
    }

    /** γ max w_i². */
    private static double rate(CollectiveJump jump) {
        double largest =
                jump.on().weights().stream().mapToDouble(Math::abs).max().orElse(0);
        return jump.rate() * largest * largest;
    }

    /** Most runs eliminate twice. */
    private void report(double eliminations) {
        reported = Math.max(reported, 1 - Math.pow(2, -eliminations));
        run.checkpoint(reported);
    }

    /** What each unknown adds to the trace. */
    private double[] traces() {
        PairLayout layout = storage.layout();
        double[] sums = new double[storage.size()];
        for (int p = 0; p < layout.size(); p++) {
            Pair pair = layout.pair(p);
            for (int q = layout.from(pair); pair.isDiagonal() && q <= layout.to(pair); q++) {
                sums[storage.index(p, q)] = layout.multiplicity(p);
            }
        }
        return sums;
    }

    private double[] random() {
        Random random = new Random(1);
        double[] x = new double[storage.size()];
        double trace = 0;
        for (int i = 0; i < traces.length; i++) {
            x[i] = traces[i] > 0 ? random.nextDouble() : COHERENCE * (random.nextDouble() - 0.5);
            trace += traces[i] * x[i];
        }
        for (int i = 0; i < traces.length; i++) {
            x[i] /= trace;
        }
        return x;
    }

    private double difference(double[] x, double[] y) {
        double[] difference = new double[storage.size()];
        for (int i = 0; i < traces.length; i++) {
            difference[i] = x[i] - y[i];
        }
        return storage.of(difference);
    }

    /** ‖Lx‖/‖L‖. */
    private double residual(double[] x) {
        double[] change = new double[storage.size()];
        generator.apply(x, change, Workers.CALLER);
        double norm = generator.norm();
        return norm == 0 ? 0 : storage.of(change) / norm;
    }
}
