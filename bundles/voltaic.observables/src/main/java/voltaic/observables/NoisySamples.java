package voltaic.observables;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What to tell the user of figures of merit that are read off a noisy curve. */
final class NoisySamples {
    private NoisySamples() {}

    /**
     * That the largest of noisy values is too large as a rule.
     *
     * @param figure the name of the figure of merit
     * @param error its standard error; nothing is told if it is zero or there is none
     */
    static List<String> maximum(String figure, Optional<Double> error) {
        return error.filter(known -> known > 0)
                .map(known -> List.of(String.format(
                        Locale.ROOT,
                        "%s is the largest of noisy means, so it tends to be too high; its standard error is %.1e",
                        figure,
                        known)))
                .orElse(List.of());
    }

    /**
     * That a noisy curve crosses a level early as a rule.
     *
     * @param error the standard error of the curve where it crosses; nothing is told if it is zero or there is none
     */
    static List<String> crossing(String figure, Optional<Double> error) {
        return error.filter(known -> known > 0)
                .map(known -> List.of(String.format(
                        Locale.ROOT,
                        "%s ends where a noisy mean first crosses a level, so it tends to be too short; there the energy"
                                + " density has a standard error of %.1e",
                        figure,
                        known)))
                .orElse(List.of());
    }
}
