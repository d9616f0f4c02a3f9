package voltaic.core.run;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import voltaic.core.GeneratorTerm;
import voltaic.core.GeneratorTerms;
import voltaic.core.PluginRegistry;
import voltaic.core.assembly.Assembler;
import voltaic.model.experiment.Experiment;

/** Asks the plugins in this process. */
@Component
public final class LocalGeneratorTerms implements GeneratorTerms {
    private final PluginRegistry registry;

    @Activate
    public LocalGeneratorTerms(@Reference PluginRegistry registry) {
        this.registry = registry;
    }

    @Override
    public List<GeneratorTerm> of(Experiment experiment) {
        return Assembler.terms(registry, experiment);
    }
}
