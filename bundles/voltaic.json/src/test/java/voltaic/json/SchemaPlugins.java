package voltaic.json;

import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;
import voltaic.core.InstalledPlugin;
import voltaic.core.PluginKind;
import voltaic.core.PluginRegistry;
import voltaic.model.experiment.PluginSpec;
import voltaic.plugin.ExactlyOneOf;
import voltaic.plugin.NoParameters;
import voltaic.plugin.Parameter;
import voltaic.plugin.Plugin;

/** A registry of plugins that have nothing but parameters, of every type that there is. */
final class SchemaPlugins implements PluginRegistry {
    record Rate(@Parameter(label = "Rate", symbol = "γ", unit = "γ↓", doc = "The rate.", min = 0) double rate) {}

    @ExactlyOneOf({"occupation", "temperature"})
    record Thermal(
            @Parameter(label = "Rate", doc = "The rate.", min = 0) double rate,
            @Parameter(
                            label = "Mean occupation",
                            symbol = "n̄",
                            unit = "1",
                            doc = "Mean thermal excitations of the reservoir.",
                            min = 0)
                    OptionalDouble occupation,
            @Parameter(label = "Temperature", doc = "kT/ħω₀.", min = 0, exclusiveMin = true) OptionalDouble temperature,
            @Parameter(label = "Frequency", doc = "ω/ω₀.", min = 0, exclusiveMin = true, defaultValue = "1.0")
                    double frequency) {}

    enum Frame {
        ROTATING,
        CO_MOVING
    }

    record Drive(
            @Parameter(label = "Amplitude", doc = "Ω.") double amplitude,
            @Parameter(label = "Frame", doc = "The frame.", defaultValue = "rotating") Frame frame,
            @Parameter(label = "Orders", doc = "Which orders.", min = 1, defaultValue = "1") int orders,
            @Parameter(label = "Enabled", doc = "Whether it acts.", defaultValue = "true") boolean enabled,
            @Parameter(label = "Weights", doc = "Some weights.", defaultValue = "1.0,2.0") List<Double> weights) {}

    record Parallel(
            @Parameter(label = "Charger", doc = "The charger.", refersTo = Parameter.Reference.ENSEMBLE) String charger,
            @Parameter(label = "Batteries", doc = "The batteries.", refersTo = Parameter.Reference.ENSEMBLE)
                    List<String> batteries,
            @Parameter(label = "Reservoir", doc = "The reservoir.") PluginSpec reservoir) {}

    private record Entry(PluginKind kind, String id, Class<? extends Record> parameters) {
        InstalledPlugin installed() {
            return new InstalledPlugin(kind, id, id + " label", id + " summary.", "voltaic.test", "1.0.0");
        }
    }

    private record Bare<P extends Record>(Class<P> parameters) implements Plugin<P> {}

    private static final List<Entry> ENTRIES = Arrays.asList(
            new Entry(PluginKind.CHANNEL, "collective-decay", Rate.class),
            new Entry(PluginKind.CHANNEL, "collective-pump", Rate.class),
            new Entry(PluginKind.CHANNEL, "thermal-reservoir", Thermal.class),
            new Entry(PluginKind.HAMILTONIAN, "coherent-drive", Drive.class),
            new Entry(PluginKind.ARRANGEMENT, "parallel", Parallel.class),
            new Entry(PluginKind.SOLVER, "mean-field", NoParameters.class),
            new Entry(PluginKind.SOLVER, "pulse-area", NoParameters.class),
            new Entry(PluginKind.OBSERVABLE, "energy-density", NoParameters.class),
            new Entry(PluginKind.EXPORTER, "csv", NoParameters.class),
            new Entry(PluginKind.EXPORTER, "plot", NoParameters.class));

    @Override
    public List<InstalledPlugin> list(PluginKind kind) {
        return ENTRIES.stream()
                .filter(entry -> entry.kind() == kind)
                .map(Entry::installed)
                .toList();
    }

    @Override
    public Optional<InstalledPlugin> find(PluginKind kind, String id) {
        return list(kind).stream().filter(plugin -> plugin.id().equals(id)).findFirst();
    }

    @Override
    public Plugin<?> get(PluginKind kind, String id) {
        return ENTRIES.stream()
                .filter(entry -> entry.kind() == kind && entry.id().equals(id))
                .findFirst()
                .<Plugin<?>>map(entry -> new Bare<>(entry.parameters()))
                .orElseThrow(NoSuchElementException::new);
    }

    @Override
    public List<String> conflicts() {
        return List.of();
    }
}
