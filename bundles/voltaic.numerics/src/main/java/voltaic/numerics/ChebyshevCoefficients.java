package voltaic.numerics;

/**
 * The coefficients of e^{z(x−1)} = Σ_k c_k T_k(x) on −1 ≤ x ≤ 1: c_0 = e^{−z} I_0(z), c_k = 2 e^{−z} I_k(z), with the modified Bessel
 * functions I_k. All are positive and they add up to 1.
 */
final class ChebyshevCoefficients {
    /** Below this e^{z(x−1)} is 1 to all digits, and the recurrence would overflow. */
    private static final double VANISHING = 1e-80;

    private ChebyshevCoefficients() {}

    /** How many coefficients a series needs at most: c_k falls like e^{−k²/2z} for k < z and like (ez/2k)^k for k > z. */
    static int count(double z) {
        return (int) Math.ceil(80 + 16 * Math.sqrt(z) + 0.5 * Math.min(z, 100));
    }

    /**
     * c_0 … c_{count−1} by Miller's backward recurrence I_{k−1} = I_{k+1} + (2k/z) I_k (Press et al., Numerical Recipes, section 5.4), which is
     * stable for the I_k: each to all its digits, as the T_k that they multiply may be large.
     *
     * @param z not negative
     * @param count at least {@link #count count(z)}
     */
    static double[] of(double z, int count) {
        double[] c = new double[count];
        if (z < VANISHING) {
            c[0] = 1;
            return c;
        }
        int top = count - 1;
        double above = 0;
        double here = 1e-290;
        double sum = 0;
        for (int k = top; k >= 1; k--) {
            c[k] = here;
            sum += 2 * here;
            double below = above + 2 * k / z * here;
            above = here;
            here = below;
            if (here > 1e200) {
                for (int j = k; j <= top; j++) {
                    c[j] *= 1e-290;
                }
                here *= 1e-290;
                above *= 1e-290;
                sum *= 1e-290;
            }
        }
        sum += here;
        c[0] = here / sum;
        for (int k = 1; k <= top; k++) {
            c[k] = 2 * c[k] / sum;
        }
        return c;
    }
}
