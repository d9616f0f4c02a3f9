package voltaic.tck;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import voltaic.core.PluginKind;
import voltaic.core.parameters.ParameterSet;
import voltaic.model.experiment.Experiment;
import voltaic.model.lindblad.Coupling;
import voltaic.model.lindblad.Jump;
import voltaic.plugin.Channel;

/** What a {@link Channel} keeps to. */
public abstract class ChannelContract<P extends Record> extends TermContract<P, Channel<P>, Jump> {
    private static final String RATE = "rate";

    protected ChannelContract(Channel<P> channel) {
        super(PluginKind.CHANNEL, channel, "jumps", "jump");
    }

    @Override
    final List<? extends Jump> terms(Channel<P> asked, P parameters, Coupling on) {
        return asked.jumps(parameters, on);
    }

    @Override
    final Coupling on(Jump jump) {
        return jump.on();
    }

    @Override
    final double strength(Jump jump) {
        return jump.rate();
    }

    @Override
    final Experiment experiment(String id, Map<String, Object> settings) {
        return Experiments.withChannel(id, settings);
    }

    @TestFactory
    Stream<DynamicTest> isOffAtRateZero() {
        boolean hasRate = ParameterSet.of(plugin().parameters()).declarations().stream()
                .anyMatch(parameter -> parameter.name().equals(RATE) && parameter.admits(0));
        return Check.where(hasRate, "the parameter 'rate' switches it off", this::checkOffAtRateZero);
    }

    private void checkOffAtRateZero() {
        Map<String, Object> off = new LinkedHashMap<>(sample(random(1)).settings());
        off.put(RATE, 0.0);
        Sample<P> silent = new Sample<>(off, bound(off));
        for (Jump jump : terms(plugin(), silent, Coupling.of(1, 0.5))) {
            Check.that(
                    jump.rate() == 0,
                    () -> "at rate 0 there is still " + jump
                            + "; stages set the parameter 'rate', so let every jump be in proportion to it, or call it"
                            + " something else");
        }
    }
}
