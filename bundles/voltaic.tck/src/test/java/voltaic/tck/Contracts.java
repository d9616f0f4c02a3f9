package voltaic.tck;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import voltaic.plugin.Arrangement;
import voltaic.plugin.Channel;
import voltaic.plugin.Hamiltonian;
import voltaic.plugin.NoParameters;
import voltaic.plugin.Observable;
import voltaic.plugin.Plugin;
import voltaic.plugin.Solver;

/** Runs a plugin through the contract of its kind, and hands over the sentences of the tests that failed. */
final class Contracts {
    /** The contracts make their plugin without arguments. */
    private static Plugin<?> underTest;

    private Contracts() {}

    static List<String> failures(Plugin<?> plugin) {
        underTest = plugin;
        List<String> sentences = new ArrayList<>();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(contract(plugin)))
                .build();
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (result.getStatus() == TestExecutionResult.Status.FAILED) {
                    sentences.add(
                            result.getThrowable().map(Throwable::getMessage).orElse("no message"));
                }
            }
        });
        return sentences;
    }

    private static Class<?> contract(Plugin<?> plugin) {
        if (plugin instanceof Channel<?>) {
            return OfChannel.class;
        }
        if (plugin instanceof Hamiltonian<?>) {
            return OfHamiltonian.class;
        }
        if (plugin instanceof Arrangement<?>) {
            return OfArrangement.class;
        }
        if (plugin instanceof Solver<?>) {
            return OfSolver.class;
        }
        return plugin instanceof Observable<?> ? OfObservable.class : OfExporter.class;
    }

    @SuppressWarnings("unchecked") // the test gives a plugin of the kind of the contract
    private static <T> T current() {
        return (T) underTest;
    }

    static class OfChannel extends ChannelContract<Record> {
        OfChannel() {
            super(current());
        }
    }

    static class OfHamiltonian extends HamiltonianContract<Record> {
        OfHamiltonian() {
            super(current());
        }
    }

    static class OfArrangement extends ArrangementContract<Record> {
        OfArrangement() {
            super(current());
        }
    }

    static class OfSolver extends SolverContract<NoParameters> {
        OfSolver() {
            super(current());
        }

        @Override
        protected double tolerance() {
            return 1e-6;
        }

        @Override
        protected List<Map<String, Object>> refinements() {
            return List.of();
        }
    }

    static class OfObservable extends ObservableContract<NoParameters> {
        OfObservable() {
            super(current());
        }
    }

    static class OfExporter extends ExporterContract<NoParameters> {
        OfExporter() {
            super(current());
        }
    }
}
