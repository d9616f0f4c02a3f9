package voltaic.ui.experiment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents for tests. */
public final class Samples {
    public static final String CHAIN =
            """
            {
              "format": "voltaic-experiment/1",
              "title": "A chain",
              "ensembles": [
                {"name": "C", "spins": 1000, "initial": "excited"},
                {"name": "B1", "spins": 20, "initial": "ground"},
                {"name": "B2", "spins": 20, "initial": {"excitations": 5}},
                {"name": "B3", "spins": 20, "initial": "ground"}
              ],
              "arrangement": {"type": "series", "charger": "C", "batteries": ["B1", "B2", "B3"],
                              "reservoir": {"type": "collective-decay", "rate": 1.0}},
              "channels": [{"type": "collective-pump", "name": "pump", "on": ["C"], "rate": 0.5}],
              "time": {"end": 0.01, "samples": 11},
              "solver": {"type": "mean-field"}
            }
            """;

    public static final String THERMAL =
            """
            {
              "format": "voltaic-experiment/1",
              "title": "Warm",
              "ensembles": [
                {"name": "C", "spins": 10, "initial": "excited"},
                {"name": "B1", "spins": 4, "initial": "ground"},
                {"name": "B2", "spins": 4, "initial": "ground"}
              ],
              "channels": [
                {"type": "thermal-reservoir", "name": "warm", "on": {"C": 1.0, "B1": 0.5}, "rate": 1.0, "occupation": 0.5},
                {"type": "collective-decay", "name": "cold", "on": {"C": 1.0, "B2": 2.0}, "rate": 0.3},
                {"type": "individual-decay", "name": "loss", "on": ["B1"], "rate": 0.01},
                {"type": "individual-dephasing", "name": "dephasing", "on": ["C"], "rate": 0.02}
              ],
              "hamiltonian": [
                {"type": "coherent-drive", "name": "drive", "on": ["C"], "amplitude": 2.5},
                {"type": "detuning", "on": ["B2"], "amplitude": 0.1}
              ],
              "time": {"end": 1.0, "samples": 11},
              "solver": {"type": "exact"}
            }
            """;

    public static final String ONE =
            """
            {
              "format": "voltaic-experiment/1",
              "ensembles": [{"name": "A", "spins": 10, "initial": {"excitations": 7}}],
              "channels": [{"type": "collective-decay", "on": ["A"], "rate": 1.0}],
              "time": {"end": 1.0, "samples": 11},
              "solver": {"type": "exact"}
            }
            """;

    private Samples() {}

    public static String example(String name) {
        try {
            return Files.readString(Path.of("..", "..", "examples", name + ".voltaic.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A charger and many batteries. */
    public static String many(int batteries, String arrangement) {
        StringBuilder ensembles = new StringBuilder("{\"name\": \"C\", \"spins\": 10000000, \"initial\": \"excited\"}");
        StringBuilder names = new StringBuilder();
        for (int i = 1; i <= batteries; i++) {
            ensembles.append(",\n    {\"name\": \"B").append(i).append("\", \"spins\": 100, \"initial\": \"ground\"}");
            names.append(i == 1 ? "" : ", ").append("\"B").append(i).append('"');
        }
        return """
            {
              "format": "voltaic-experiment/1",
              "ensembles": [
                %s
              ],
              "arrangement": {"type": "%s", "charger": "C", "batteries": [%s],
                              "reservoir": {"type": "collective-decay", "rate": 1.0}},
              "channels": [{"type": "collective-pump", "name": "pump", "on": ["C"], "rate": 2.0}],
              "time": {"end": 1e-6, "samples": 101},
              "solver": {"type": "mean-field"}
            }
            """
                .formatted(ensembles, arrangement, names);
    }
}
