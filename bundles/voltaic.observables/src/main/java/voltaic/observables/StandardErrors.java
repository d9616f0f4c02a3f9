package voltaic.observables;

/** Standard errors along the curve of one ensemble, where it is a mean over a random sample. */
final class StandardErrors {
    /** What is added to the name of a quantity. */
    static final String SUFFIX = ".stderr";
    /** What is added to its label. */
    static final String LABEL = ", standard error";

    private final double[] times;
    private final double[] densities;
    private final double[] rates;

    /**
     * @param times the times of the samples
     * @param densities those of the energy densities
     * @param rates those of their rates; NaN if not asked for
     */
    StandardErrors(double[] times, double[] densities, double[] rates) {
        this.times = times;
        this.densities = densities;
        this.rates = rates;
    }

    /** Those of the energy densities. */
    double[] densities() {
        return densities.clone();
    }

    /** Those of the rates of the energy densities. */
    double[] rates() {
        return rates.clone();
    }

    /** Those of [E(t) − E(0)]/t, at t = 0 of its limit, dE/dt. */
    double[] averageRates() {
        double[] errors = new double[times.length];
        for (int k = 0; k < times.length; k++) {
            errors[k] = times[k] == 0 ? rates[k] : densities[k] / times[k];
        }
        return errors;
    }

    /** That of the last energy density. */
    double last() {
        return densities[densities.length - 1];
    }

    /** The larger of those at the samples on both sides of a time; 0 before the first sample. */
    double at(double time, double[] errors) {
        double largest = 0;
        for (int k = 0; k < times.length; k++) {
            boolean before = times[k] <= time && (k + 1 == times.length || times[k + 1] > time);
            boolean after = times[k] >= time && (k == 0 || times[k - 1] < time);
            largest = before || after ? Math.max(largest, errors[k]) : largest;
        }
        return largest;
    }
}
