package voltaic.model.result;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a result came from.
 *
 * @param program name and version of this program
 * @param plugins the plugins that took part
 * @param statistics what the solver counted: steps, evaluations, tolerances
 * @param started when the run began
 * @param wall how long the solver took
 * @param environment Java version, operating system, processors, host
 */
public record Provenance(
        String program,
        List<UsedPlugin> plugins,
        Map<String, Object> statistics,
        Instant started,
        Duration wall,
        Map<String, String> environment) {

    /**
     * A plugin and the bundle that it came from.
     *
     * @param kind such as {@code channel}
     * @param id its id
     * @param bundle the symbolic name of its bundle
     * @param version the version of its bundle
     * @param sha256 the SHA-256 of the jar, in hexadecimal; empty for a bundle of the program itself
     */
    public record UsedPlugin(String kind, String id, String bundle, String version, String sha256) {
        /** A plugin of the program itself. */
        public UsedPlugin(String kind, String id, String bundle, String version) {
            this(kind, id, bundle, version, "");
        }
    }

    public Provenance {
        plugins = List.copyOf(plugins);
        statistics = Collections.unmodifiableMap(new LinkedHashMap<>(statistics));
        environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
    }
}
