package voltaic.solvers.closedform;

/**
 * The superradiant pulse of a charger of N spins that starts fully excited, in its own mean field: with collective
 * loss at rate a and gain at rate b, a > b, Γ = a − b,
 *
 * <pre>
 * ż = −2Γ [j(j+1) − z²] − 2(a+b) z,   z(t) = s − R tanh τ,   τ = 2ΓR (t − t₀),
 * s = (a+b)/2Γ,   R = √(s² + j(j+1)),   2ΓR t₀ = ½ ln[(R+j−s)/(R−j+s)],
 * </pre>
 *
 * so that z − s = R cos θ with the angle θ = 2 arctan e^τ. Without gain it is the textbook pulse
 * z = 1/2 − (j+1/2) tanh[(N+1)Γ(t−t₀)], t₀ = ln N / (2(N+1)Γ).
 */
final class ChargerPulse {
    private final double spins;
    private final double speed;
    private final double shift;
    private final double radius;
    private final double delay;
    private final double initialAngle;

    /**
     * @param spins N
     * @param loss a
     * @param gain b, less than a
     */
    ChargerPulse(int spins, double loss, double gain) {
        double j = 0.5 * spins;
        this.spins = spins;
        shift = 0.5 * (loss + gain) / (loss - gain);
        radius = Math.sqrt(shift * shift + j * (j + 1));
        speed = 2 * (loss - gain) * radius;
        double far = radius + j - shift;
        // R − j + s without cancellation: R² − (j−s)² = j(1 + 2s).
        double near = j * (1 + 2 * shift) / far;
        delay = 0.5 * StrictMath.log(far / near) / speed;
        initialAngle = angle(-speed * delay);
    }

    /** E_C/ħω₀N_C = z/N + 1/2. */
    double energyDensity(double t) {
        return 0.5 + (shift - radius * StrictMath.tanh(phase(t))) / spins;
    }

    /** The time derivative of the energy density. */
    double energyDensityRate(double t) {
        double sech = 1 / StrictMath.cosh(phase(t));
        return -speed * radius * sech * sech / spins;
    }

    /** The share of the pulse's area ∫|J_C| dt that has gone by: (θ − θ(0))/(π − θ(0)), from 0 to 1. */
    double shareOfArea(double t) {
        return (angle(phase(t)) - initialAngle) / (Math.PI - initialAngle);
    }

    /** The time derivative of {@link #shareOfArea}. */
    double shareOfAreaRate(double t) {
        return speed / StrictMath.cosh(phase(t)) / (Math.PI - initialAngle);
    }

    private double phase(double t) {
        return speed * (t - delay);
    }

    private static double angle(double phase) {
        return 2 * StrictMath.atan(StrictMath.exp(phase));
    }
}
