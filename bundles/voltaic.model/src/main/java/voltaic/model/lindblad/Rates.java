package voltaic.model.lindblad;

/** What every rate must be. */
final class Rates {
    private Rates() {}

    static void check(double rate) {
        if (!(rate >= 0) || Double.isInfinite(rate)) {
            throw new IllegalArgumentException("rate is " + rate + "; a rate is finite and not negative");
        }
    }
}
