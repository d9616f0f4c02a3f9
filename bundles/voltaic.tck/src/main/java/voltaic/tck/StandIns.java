package voltaic.tck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import voltaic.core.InstalledPlugin;
import voltaic.core.PluginKind;
import voltaic.core.PluginRegistry;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.Coupling;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.plugin.Channel;
import voltaic.plugin.NoParameters;
import voltaic.plugin.Observable;
import voltaic.plugin.Parameter;
import voltaic.plugin.Plugin;
import voltaic.plugin.Run;
import voltaic.plugin.Solver;

/** The plugin under test, in the company that an experiment needs: a channel, a solver and an observable that stand in for the built-in ones. */
final class StandIns implements PluginRegistry {
    static final String DECAY = "collective-decay";
    static final String SOLVER = "exact";

    private final Map<InstalledPlugin, Plugin<?>> plugins = new LinkedHashMap<>();

    StandIns(InstalledPlugin description, Plugin<?> underTest) {
        add(PluginKind.CHANNEL, DECAY, new Decay());
        add(PluginKind.SOLVER, SOLVER, new NoSolver());
        add(PluginKind.OBSERVABLE, "energy-density", new NoObservable());
        plugins.keySet()
                .removeIf(other ->
                        other.kind() == description.kind() && other.id().equals(description.id()));
        plugins.put(description, underTest);
    }

    private void add(PluginKind kind, String id, Plugin<?> plugin) {
        plugins.put(new InstalledPlugin(kind, id, id, id, "voltaic.tck", "1.0.0"), plugin);
    }

    @Override
    public List<InstalledPlugin> list(PluginKind kind) {
        List<InstalledPlugin> ofKind = new ArrayList<>(plugins.keySet());
        ofKind.removeIf(plugin -> plugin.kind() != kind);
        ofKind.sort(Comparator.comparing(InstalledPlugin::id));
        return ofKind;
    }

    @Override
    public Optional<InstalledPlugin> find(PluginKind kind, String id) {
        return list(kind).stream().filter(plugin -> plugin.id().equals(id)).findFirst();
    }

    @Override
    public Plugin<?> get(PluginKind kind, String id) {
        return find(kind, id)
                .map(plugins::get)
                .orElseThrow(() -> new NoSuchElementException("there is no " + kind.word() + " '" + id + "'"));
    }

    @Override
    public List<String> conflicts() {
        return List.of();
    }

    /** The built-in collective-decay, as files know it. */
    private static final class Decay implements Channel<Decay.Parameters> {
        record Parameters(@Parameter(label = "Rate", doc = "Rate of the collective decay.", min = 0) double rate) {}

        @Override
        public Class<Parameters> parameters() {
            return Parameters.class;
        }

        @Override
        public List<CollectiveJump> jumps(Parameters parameters, Coupling on) {
            return List.of(CollectiveJump.lowering(parameters.rate(), on));
        }
    }

    /** Takes everything, as nothing is solved. */
    private static final class NoSolver implements Solver<NoParameters> {
        @Override
        public Class<NoParameters> parameters() {
            return NoParameters.class;
        }

        @Override
        public Set<Quantity> provides() {
            return Set.of(Quantity.values());
        }

        @Override
        public Optional<String> rejects(LindbladProblem problem, NoParameters parameters) {
            return Optional.empty();
        }

        @Override
        public void solve(LindbladProblem problem, NoParameters parameters, Run run) {
            throw new IllegalStateException("experiments are assembled here, not run");
        }
    }

    private static final class NoObservable implements Observable<NoParameters> {
        @Override
        public Class<NoParameters> parameters() {
            return NoParameters.class;
        }

        @Override
        public Set<Quantity> requires() {
            return Set.of(Quantity.ENERGY);
        }

        @Override
        public Recorder record(LindbladProblem problem, NoParameters parameters) {
            throw new IllegalStateException("experiments are assembled here, not run");
        }
    }
}
