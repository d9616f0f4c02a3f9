package voltaic.studies.search;

/** A quantity as a function of the values that are varied. */
@FunctionalInterface
public interface Objective {
    /**
     * Its value; NaN where there is none.
     *
     * @param x a value for each variable
     */
    double at(double[] x);
}
