package voltaic.model.experiment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A stretch of time with the generator held constant: every term is on at the rate it was given, but for those named here.
 *
 * @param until the end of the stage in 1/γ↓; absent on the last stage, which then lasts to the end
 * @param off the terms that are switched off
 * @param rates the terms that have another rate, with that rate
 */
public record StageSpec(OptionalDouble until, List<String> off, Map<String, Double> rates) {
    public StageSpec {
        off = List.copyOf(off);
        rates = Collections.unmodifiableMap(new LinkedHashMap<>(rates));
    }
}
