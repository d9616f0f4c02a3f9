package voltaic.solvers.trajectories;

/**
 * Evolution between jumps, ψ(t) = e^{−Kt}ψ, until ‖ψ(t)‖² has fallen to a given value.
 *
 * <p>With A = K − ⟨K⟩ the vectors A^jψ, j ≤ J, give ψ(t) to order J and, as ⟨A^iψ|A^jψ⟩ = ⟨A^{i+j}⟩, ‖ψ(t)‖² e^{2⟨K⟩t} =
 * Σ_a (−2t)^a⟨A^a⟩/a! to order 2J. That sum is at least 1 by Jensen's inequality, so ln ‖ψ(t)‖² = −L is met not before t₀ = L/2⟨K⟩; and
 * as ln ‖ψ(t)‖² is convex, Newton's iteration from there ascends to the root. J is chosen so that what the series leave out is below
 * {@link #TOLERANCE}; where {@link #ORDERS} do not reach, the evolution goes on from as far as they do.
 */
final class NoJumpEvolution {
    /** The error of the state over one call. */
    private static final double TOLERANCE = 1e-14;
    /** The most powers of A. */
    static final int ORDERS = 24;
    /** The time up to which the series hold, over t₀: the root is a little beyond it. */
    private static final double MARGIN = 1.25;
    /** A change by less than this part of what the diagonal of K alone would make is rounding. */
    private static final double ROUNDING = 1e-14;
    /** Below this part of the spread, ⟨K⟩ is mostly rounding if computed as ⟨ψ|Kψ⟩. */
    private static final double DOUBTFUL = 1e-9;
    /** ORDERS powers are enough up to this time, in units of the inverse of the spread. */
    private static final double REACH = reach();

    private final SectorOperator operator;
    private final int from;
    private final int to;
    /** Up to here ln(1 + x) is the first three terms of its series. */
    private static final double SMALL = 1e-4;

    /** u_j = (hA)^jψ, from j = 1 on. */
    private final double[][] powers = new double[ORDERS + 1][];
    /** (−2)^a ⟨(hA)^a⟩/a!. */
    private final double[] series = new double[2 * ORDERS + 1];

    private int order;
    private int lastMoment;
    private double elapsed;
    private double consumed;
    private double weight;
    private boolean due;
    private long products;

    NoJumpEvolution(SectorOperator operator) {
        this.operator = operator;
        from = operator.box().from();
        to = operator.box().to();
        for (int j = 0; j <= ORDERS; j++) {
            powers[j] = new double[0];
        }
        series[0] = 1;
    }

    private static double reach() {
        double log = StrictMath.log(TOLERANCE);
        for (int j = 2; j <= ORDERS + 1; j++) {
            log += StrictMath.log(j);
        }
        return StrictMath.exp(log / (ORDERS + 1));
    }

    /** How long it has evolved. */
    double elapsed() {
        return elapsed;
    }

    /** By how much −ln ‖ψ‖² has grown. */
    double consumed() {
        return consumed;
    }

    /** Whether ‖ψ‖² has fallen to the value that was asked for. */
    boolean due() {
        return due;
    }

    /** If due, ⟨ψ|K|ψ⟩ at the end. */
    double weight() {
        return weight;
    }

    /** How often K was applied so far. */
    long products() {
        return products;
    }

    /**
     * Evolves a state of norm 1.
     *
     * @param psi becomes the state at the end: of norm 1, but if {@link #due} without the factor e^{−⟨K⟩t} alone
     * @param longest the longest time, positive
     * @param exponent L, not negative: ends when ‖ψ‖² = e^{−L}
     */
    void evolve(double[] psi, double longest, double exponent) {
        double[] first = power(1);
        operator.apply(psi, first);
        products++;
        double mean = Vectors.dot(psi, first, from, to);
        double spread = operator.spread();
        if (mean <= DOUBTFUL * spread) {
            mean = operator.rate(psi, power(2));
        }
        double earliest = exponent / (2 * mean);
        Vectors.shiftAndScale(first, 1, mean, psi, from, to);
        double variance = Vectors.dot(first, first, from, to);
        if (isEigenstate(psi, Math.sqrt(variance), spread)) {
            due = earliest <= longest;
            elapsed = due ? earliest : longest;
            consumed = 2 * mean * elapsed;
            weight = mean;
            return;
        }
        double h = Math.min(longest, MARGIN * earliest);
        if (h * spread > REACH) {
            h = REACH / spread;
        }
        Vectors.scale(first, h, first, from, to);
        variance *= h * h;
        expand(h, mean, Math.sqrt(variance), h * spread);
        moments(variance, h * spread);
        elapsed = h == 0 ? immediately() : fall(2 * mean * h, earliest / h, exponent) * h;
        double s = h == 0 ? 0 : elapsed / h;
        double norm = norm(s);
        consumed = 2 * mean * elapsed - logNorm(s);
        weight = h == 0 ? mean : mean * norm - 0.5 * slope(s) / h;
        add(psi, s, due ? 1 : 1 / Math.sqrt(norm));
    }

    /** Whether K only multiplies the state, as it does with dark ones, for whom ⟨K⟩ = 0: then it stays. */
    private boolean isEigenstate(double[] psi, double deviation, double spread) {
        if (deviation > DOUBTFUL * spread) {
            return false;
        }
        double[] ofDiagonal = power(2);
        operator.applyDiagonal(psi, ofDiagonal);
        return deviation <= ROUNDING * Math.sqrt(Vectors.dot(ofDiagonal, ofDiagonal, from, to));
    }

    /** Makes powers until what they leave out, ‖u_1‖ θ^J/(J+1)! with θ = h × spread, is below the tolerance. */
    private void expand(double h, double mean, double deviation, double theta) {
        order = 1;
        double left = deviation * theta / 2;
        while (left > TOLERANCE && order < ORDERS) {
            double[] last = power(order);
            double[] next = power(order + 1);
            operator.apply(last, next);
            Vectors.shiftAndScale(next, h, mean, last, from, to);
            order++;
            left *= theta / (order + 1);
        }
        products += order - 1;
    }

    /** Makes moments until what they leave out, ⟨u_1|u_1⟩ 2^a θ^(a−2)/a!, is below the tolerance. */
    private void moments(double variance, double theta) {
        series[1] = 0;
        series[2] = 2 * variance;
        lastMoment = 2;
        double factor = 2;
        double left = 4.0 / 3 * variance * theta;
        while (left > TOLERANCE && lastMoment < 2 * order) {
            int a = ++lastMoment;
            factor *= -2.0 / a;
            series[a] = factor * Vectors.dot(powers[a / 2], powers[a - a / 2], from, to);
            left *= 2 * theta / (a + 1);
        }
    }

    /**
     * When the norm has fallen, in units of h; 1 if it does not before.
     *
     * @param decay 2⟨K⟩h
     * @param start from below
     */
    private double fall(double decay, double start, double exponent) {
        double s = start;
        while (s < 1) {
            double missing = exponent - decay * s + logNorm(s);
            if (missing <= TOLERANCE * (1 + exponent)) {
                due = true;
                return s;
            }
            double slope = decay - slope(s) / norm(s);
            s = slope > 0 ? s + missing / slope : 1;
        }
        due = false;
        return 1;
    }

    private double immediately() {
        due = true;
        return 0;
    }

    private double norm(double s) {
        double sum = 0;
        for (int a = lastMoment; a >= 0; a--) {
            sum = sum * s + series[a];
        }
        return sum;
    }

    private double slope(double s) {
        double sum = 0;
        for (int a = lastMoment; a > 0; a--) {
            sum = sum * s + a * series[a];
        }
        return sum;
    }

    /** ln of the norm, which is near 1 as a rule. */
    private double logNorm(double s) {
        double excess = 0;
        for (int a = lastMoment; a > 0; a--) {
            excess = excess * s + series[a];
        }
        excess *= s;
        return excess < SMALL ? excess * (1 - excess * (0.5 - excess / 3)) : StrictMath.log1p(excess);
    }

    /** ψ = c Σ_j (−s)^j u_j/j!. */
    private void add(double[] psi, double s, double c) {
        double factor = 1;
        int j = 1;
        for (; j < order; j += 2) {
            double odd = factor * -s / j;
            factor = odd * -s / (j + 1);
            Vectors.addMultiples(psi, odd, powers[j], factor, powers[j + 1], from, to);
        }
        if (j == order) {
            Vectors.addMultiple(psi, factor * -s / j, powers[j], from, to);
        }
        if (c != 1) {
            Vectors.scale(psi, c, psi, from, to);
        }
    }

    private double[] power(int j) {
        if (powers[j].length == 0) {
            powers[j] = new double[operator.box().length()];
        }
        return powers[j];
    }
}
