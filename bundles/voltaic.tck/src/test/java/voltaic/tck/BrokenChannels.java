package voltaic.tck;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.osgi.service.component.annotations.Component;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.Coupling;
import voltaic.model.lindblad.HamiltonianTerm;
import voltaic.plugin.Channel;
import voltaic.plugin.Hamiltonian;
import voltaic.plugin.Parameter;
import voltaic.plugin.PluginDescription;

/** A channel that keeps the contract, and others that do not, each in one point. */
final class BrokenChannels {
    private BrokenChannels() {}

    public record Rate(@Parameter(label = "Rate", doc = "How fast it goes.", min = 0) double rate) {}

    abstract static class Base implements Channel<Rate> {
        @Override
        public Class<Rate> parameters() {
            return Rate.class;
        }

        @Override
        public List<CollectiveJump> jumps(Rate parameters, Coupling on) {
            return List.of(CollectiveJump.lowering(parameters.rate(), on));
        }
    }

    @Component
    @PluginDescription(id = "good", label = "Good", summary = "Decays.")
    public static class Good extends Base {}

    @Component
    public static class Nameless extends Base {}

    @Component
    @PluginDescription(id = "MyChannel", label = "", summary = "decays")
    public static class IllNamed extends Base {}

    @PluginDescription(id = "no-component", label = "No component", summary = "Decays.")
    public static class NoComponent extends Base {}

    @Component
    @PluginDescription(id = "takes-arguments", label = "Takes arguments", summary = "Decays.")
    public static class TakesArguments extends Base {
        public TakesArguments(int argument) {
            assert argument >= 0;
        }
    }

    @Component
    @PluginDescription(id = "counts", label = "Counts", summary = "Decays ever faster.")
    public static class Counts extends Base {
        private int calls;

        @Override
        public List<CollectiveJump> jumps(Rate parameters, Coupling on) {
            return List.of(CollectiveJump.lowering(++calls * parameters.rate(), on));
        }
    }

    /** The field itself does not change, what it holds does. */
    @Component
    @PluginDescription(id = "counts-secretly", label = "Counts secretly", summary = "Decays ever faster.")
    public static class CountsSecretly extends Base {
        private static final AtomicInteger CALLS = new AtomicInteger();

        @Override
        public List<CollectiveJump> jumps(Rate parameters, Coupling on) {
            return List.of(CollectiveJump.lowering(CALLS.incrementAndGet() * parameters.rate(), on));
        }
    }

    public record Undeclared(double rate) {}

    @Component
    @PluginDescription(id = "undeclared", label = "Undeclared", summary = "Decays.")
    public static class DeclaresNothing implements Channel<Undeclared> {
        @Override
        public Class<Undeclared> parameters() {
            return Undeclared.class;
        }

        @Override
        public List<CollectiveJump> jumps(Undeclared parameters, Coupling on) {
            return List.of();
        }
    }

    public record OutOfRange(
            @Parameter(label = "Rate", doc = "a rate", min = 0, max = 1, defaultValue = "2") double rate) {}

    @Component
    @PluginDescription(id = "out-of-range", label = "Out of range", summary = "Decays.")
    public static class DefaultOutOfRange implements Channel<OutOfRange> {
        @Override
        public Class<OutOfRange> parameters() {
            return OutOfRange.class;
        }

        @Override
        public List<CollectiveJump> jumps(OutOfRange parameters, Coupling on) {
            return List.of(CollectiveJump.lowering(parameters.rate(), on));
        }
    }

    public record Narrow(@Parameter(label = "Rate", doc = "A rate.", min = 0) double rate) {
        public Narrow {
            if (rate < 1e6) {
                throw new IllegalArgumentException("rate is below 1e6");
            }
        }
    }

    @Component
    @PluginDescription(id = "narrow", label = "Narrow", summary = "Decays.")
    public static class AcceptsLittle implements Channel<Narrow> {
        @Override
        public Class<Narrow> parameters() {
            return Narrow.class;
        }

        @Override
        public List<CollectiveJump> jumps(Narrow parameters, Coupling on) {
            return List.of(CollectiveJump.lowering(parameters.rate(), on));
        }
    }

    @Component
    @PluginDescription(id = "everywhere", label = "Everywhere", summary = "Decays.")
    public static class ActsEverywhere extends Base {
        @Override
        public List<CollectiveJump> jumps(Rate parameters, Coupling on) {
            double[] ones = on.weights().stream().mapToDouble(weight -> 1).toArray();
            return List.of(CollectiveJump.lowering(parameters.rate(), Coupling.of(ones)));
        }
    }

    @Component
    @PluginDescription(id = "members-only", label = "Members only", summary = "Decays.")
    public static class LeavesWeightsOut extends Base {
        @Override
        public List<CollectiveJump> jumps(Rate parameters, Coupling on) {
            double[] members = on.weights().stream()
                    .filter(weight -> weight != 0)
                    .mapToDouble(Double::doubleValue)
                    .toArray();
            return List.of(CollectiveJump.lowering(parameters.rate(), Coupling.of(members)));
        }
    }

    @Component
    @PluginDescription(id = "first-member", label = "First member", summary = "Decays.")
    public static class NeedsAMember extends Base {
        @Override
        public List<CollectiveJump> jumps(Rate parameters, Coupling on) {
            return List.of(CollectiveJump.lowering(parameters.rate() * Math.abs(on.weight(on.members()[0])), on));
        }
    }

    @Component
    @PluginDescription(id = "by-position", label = "By position", summary = "Decays.")
    public static class CountsByPosition extends Base {
        @Override
        public List<CollectiveJump> jumps(Rate parameters, Coupling on) {
            return List.of(
                    CollectiveJump.lowering(parameters.rate() * on.weights().size(), on));
        }
    }

    @Component
    @PluginDescription(id = "always-on", label = "Always on", summary = "Decays.")
    public static class AlwaysOn extends Base {
        @Override
        public List<CollectiveJump> jumps(Rate parameters, Coupling on) {
            return List.of(CollectiveJump.lowering(parameters.rate() + 1, on));
        }
    }

    @Component
    @PluginDescription(id = "local", label = "Local", summary = "Decays.")
    public static class DependsOnTheCountry extends Base {
        @Override
        public List<CollectiveJump> jumps(Rate parameters, Coupling on) {
            boolean here = String.format(Locale.getDefault(), "%.1f", 0.5).equals("0.5");
            return List.of(CollectiveJump.lowering(here ? parameters.rate() : 0.5, on));
        }
    }

    public record Amplitude(
            @Parameter(label = "Amplitude", doc = "Divides by zero at zero.", min = 0) double amplitude) {}

    @Component
    @PluginDescription(id = "singular", label = "Singular", summary = "Is singular.")
    public static class InfiniteAmplitude implements Hamiltonian<Amplitude> {
        @Override
        public Class<Amplitude> parameters() {
            return Amplitude.class;
        }

        @Override
        public List<HamiltonianTerm> terms(Amplitude parameters, Coupling on) {
            return List.of(new HamiltonianTerm(HamiltonianTerm.Operator.JZ, 1 / parameters.amplitude(), on));
        }
    }
}
