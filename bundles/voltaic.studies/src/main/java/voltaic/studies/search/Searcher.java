package voltaic.studies.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.AllowedSolution;
import org.apache.commons.math3.analysis.solvers.BracketingNthOrderBrentSolver;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.SimpleValueChecker;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;
import voltaic.model.study.Search;
import voltaic.model.study.Search.Goal;
import voltaic.model.study.Search.Variable;

/**
 * Finds the extremum of a quantity, or where it reaches a level, in a box. Of one variable, {@value #SCAN} intervals of equal width are
 * looked at first, so that of several extrema, or of several crossings, the best or the first is found as far as they are wider apart than
 * these; then Brent's methods take over, also where a curve that turns round before a level may have reached it between two values. Of several variables the method of Nelder and Mead (Comput. J. 7, 308 (1965)) starts from the middle
 * of the box; it finds a local extremum.
 *
 * <p>The evaluations follow from the study alone: a search that is made again asks for the same ones.
 */
public final class Searcher {
    static final int SCAN = 16;

    private final Search search;
    private final Objective objective;
    private int evaluations;
    private double[] best = new double[0];
    private double bestValue = Double.NaN;

    private Searcher(Search search, Objective objective) {
        this.search = search;
        this.objective = objective;
    }

    /** Ends a method that has reached the level. */
    private static final class ReachedException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /**
     * Where it is.
     *
     * @throws NotFoundException if the quantity does not reach the level, or the evaluations do not suffice
     */
    public static double[] find(Search search, Objective objective) {
        return new Searcher(search, objective).find();
    }

    private double[] find() {
        try {
            if (search.over().size() > 1) {
                simplex();
            } else if (search.goal() == Goal.LEVEL) {
                crossing();
            } else {
                extremum();
            }
        } catch (ReachedException e) {
            return best;
        } catch (TooManyEvaluationsException e) {
            throw new NotFoundException("the search did not come to its end in " + search.evaluations()
                    + " evaluations; the best so far is " + bestInWords());
        }
        return best;
    }

    private Variable only() {
        return search.over().get(0);
    }

    private double scanned(int i) {
        return i == SCAN ? only().to() : only().from() + (only().to() - only().from()) * i / SCAN;
    }

    /** How near to what is looked for, the less the better. */
    private double cost(double value) {
        return switch (search.goal()) {
            case MINIMUM -> value;
            case MAXIMUM -> -value;
            case LEVEL -> Math.abs(value - search.level().orElseThrow());
        };
    }

    private double value(double... x) {
        if (evaluations == search.evaluations()) {
            throw new TooManyEvaluationsException(search.evaluations());
        }
        evaluations++;
        double value = objective.at(x);
        if (!Double.isNaN(value) && (Double.isNaN(bestValue) || cost(value) < cost(bestValue))) {
            best = x.clone();
            bestValue = value;
        }
        return value;
    }

    private void extremum() {
        double[] values = new double[SCAN + 1];
        int at = -1;
        for (int i = 0; i <= SCAN; i++) {
            values[i] = value(scanned(i));
            if (!Double.isNaN(values[i]) && (at < 0 || cost(values[i]) < cost(values[at]))) {
                at = i;
            }
        }
        if (at < 0) {
            throw new NotFoundException(
                    "'" + search.of().column() + "' has no value anywhere in the range of '" + only().name() + "'");
        }
        UnivariateFunction cost = x -> {
            double value = cost(value(x));
            return Double.isNaN(value) ? Double.POSITIVE_INFINITY : value;
        };
        // Brent's method takes a relative tolerance too; the least it allows leaves the absolute one in charge.
        new BrentOptimizer(1e-15, tolerance())
                .optimize(
                        new UnivariateObjectiveFunction(cost),
                        GoalType.MINIMIZE,
                        new SearchInterval(scanned(Math.max(0, at - 1)), scanned(Math.min(SCAN, at + 1))),
                        MaxEval.unlimited(),
                        MaxIter.unlimited());
    }

    private void crossing() {
        double level = search.level().orElseThrow();
        double[] off = new double[SCAN + 1];
        for (int i = 0; i <= SCAN; i++) {
            off[i] = value(scanned(i)) - level;
            if (off[i] == 0) {
                return;
            }
            if (i > 0 && off[i - 1] * off[i] < 0) {
                bisect(scanned(i - 1), scanned(i), off[i - 1]);
                return;
            }
            boolean turns =
                    i > 1 && Math.abs(off[i - 1]) < Math.abs(off[i - 2]) && Math.abs(off[i - 1]) <= Math.abs(off[i]);
            if (turns) {
                // The curve turns round before the level: between the values that were looked at it may have reached
                // it.
                double beyond = beyond(scanned(i - 2), scanned(i), off[i - 1]);
                if (!Double.isNaN(beyond)) {
                    bisect(scanned(i - 2), beyond, off[i - 2]);
                    return;
                }
            }
        }
        throw new NotFoundException(
                "'" + search.of().column() + "' does not reach " + level + "; the nearest is " + bestInWords());
    }

    /** A value at or beyond the level between two on this side of it; NaN if the extremum between them is on this side too. */
    private double beyond(double from, double to, double side) {
        double level = search.level().orElseThrow();
        double[] found = {Double.NaN};
        try {
            new BrentOptimizer(1e-15, tolerance())
                    .optimize(
                            new UnivariateObjectiveFunction(x -> {
                                double off = value(x) - level;
                                if (off * side <= 0) {
                                    found[0] = x;
                                    throw new ReachedException();
                                }
                                return Math.abs(off);
                            }),
                            GoalType.MINIMIZE,
                            new SearchInterval(from, to),
                            MaxEval.unlimited(),
                            MaxIter.unlimited());
        } catch (ReachedException e) {
            return found[0];
        }
        return Double.NaN;
    }

    /** Where the level is crossed between two values, from the side that has reached it. */
    private void bisect(double from, double to, double offAtFrom) {
        double level = search.level().orElseThrow();
        double found = new BracketingNthOrderBrentSolver(1e-15, tolerance(), 1e-15, 3)
                .solve(
                        Integer.MAX_VALUE,
                        x -> value(x) - level,
                        from,
                        to,
                        offAtFrom < 0 ? AllowedSolution.ABOVE_SIDE : AllowedSolution.BELOW_SIDE);
        best = new double[] {found};
        bestValue = value(found);
    }

    private double tolerance() {
        return search.tolerance() * (only().to() - only().from());
    }

    private void simplex() {
        List<Variable> over = search.over();
        double[] start = new double[over.size()];
        Arrays.fill(start, 0.5);
        double level = search.level().orElse(Double.NaN);
        boolean[] below = {true};
        boolean[] first = {true};
        SimplexOptimizer optimizer =
                new SimplexOptimizer(new SimpleValueChecker(1e-15, search.tolerance() * search.tolerance()));
        optimizer.optimize(
                new ObjectiveFunction(u -> {
                    double[] x = new double[u.length];
                    for (int i = 0; i < u.length; i++) {
                        if (!(u[i] >= 0 && u[i] <= 1)) {
                            return Double.POSITIVE_INFINITY;
                        }
                        x[i] = over.get(i).from()
                                + (over.get(i).to() - over.get(i).from()) * u[i];
                    }
                    double value = value(x);
                    if (search.goal() == Goal.LEVEL) {
                        if (first[0]) {
                            below[0] = value < level;
                            first[0] = false;
                        }
                        if (below[0] ? value >= level : value <= level) {
                            best = x;
                            bestValue = value;
                            throw new ReachedException();
                        }
                    }
                    double cost = cost(value);
                    return Double.isNaN(cost) ? Double.POSITIVE_INFINITY : cost;
                }),
                GoalType.MINIMIZE,
                new InitialGuess(start),
                new NelderMeadSimplex(start.length, 0.25),
                MaxEval.unlimited(),
                MaxIter.unlimited());
        if (search.goal() == Goal.LEVEL) {
            throw new NotFoundException(
                    "'" + search.of().column() + "' does not reach " + level + "; the nearest is " + bestInWords());
        }
        if (best.length == 0) {
            throw new NotFoundException("'" + search.of().column() + "' has no value where it was looked for");
        }
    }

    private String bestInWords() {
        if (best.length == 0) {
            return "none";
        }
        StringBuilder words = new StringBuilder(String.format(Locale.ROOT, "%.6g", bestValue));
        for (int i = 0; i < best.length; i++) {
            words.append(i == 0 ? " at " : ", ").append(search.over().get(i).name());
            words.append(String.format(Locale.ROOT, " = %.6g", best[i]));
        }
        return words.toString();
    }
}
