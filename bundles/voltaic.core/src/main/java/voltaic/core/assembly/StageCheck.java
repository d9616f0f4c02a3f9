package voltaic.core.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import voltaic.core.Diagnostic;
import voltaic.core.PluginRegistry;
import voltaic.core.parameters.ParameterDeclaration;
import voltaic.core.parameters.ParameterSet;
import voltaic.model.experiment.Experiment;
import voltaic.model.experiment.StageSpec;
import voltaic.plugin.Names;

/** Checks that stages follow each other to the end and name terms that are there. */
final class StageCheck {
    private final PluginRegistry registry;
    private final Experiment experiment;
    private final List<PlacedTerm> terms;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    StageCheck(PluginRegistry registry, Experiment experiment, List<PlacedTerm> terms) {
        this.registry = registry;
        this.experiment = experiment;
        this.terms = terms;
    }

    List<Diagnostic> check() {
        List<StageSpec> stages = experiment.stages();
        double reached = 0;
        for (int i = 0; i < stages.size(); i++) {
            StageSpec stage = stages.get(i);
            String pointer = "/stages/" + i;
            boolean last = i == stages.size() - 1;
            if (stage.until().isEmpty() && !last) {
                error(pointer, "'until' is missing; only the last stage may leave it out");
            }
            double end = experiment.time().end();
            double until = stage.until().orElse(end);
            if (!last && stage.until().isPresent() && until >= end) {
                error(
                        pointer + "/until",
                        "until is " + until + ", but the last sample is at " + end
                                + ", so the stages after this one never begin");
                return diagnostics;
            }
            if (!(until > reached)) {
                error(
                        pointer + "/until",
                        "until is " + until + "; it must be more than " + reached + ", where the stage begins");
            }
            if (last && until < experiment.time().end()) {
                error(
                        pointer + "/until",
                        "the last stage ends at " + until + ", before the last sample at "
                                + experiment.time().end() + "; leave 'until' out or add a stage");
            }
            reached = until;
            checkTerms(stage, pointer);
        }
        return diagnostics;
    }

    private void checkTerms(StageSpec stage, String pointer) {
        List<String> names = terms.stream().map(PlacedTerm::name).toList();
        for (int i = 0; i < stage.off().size(); i++) {
            checkName(stage.off().get(i), pointer + "/off/" + i, names);
        }
        for (Map.Entry<String, Double> entry : stage.rates().entrySet()) {
            String name = entry.getKey();
            String place = pointer + "/rates/" + Diagnostic.pointerWord(name);
            if (stage.off().contains(name)) {
                error(place, "'" + name + "' is switched off in this stage; it cannot have a rate too");
            }
            if (checkName(name, place, names)) {
                checkRate(terms.get(names.indexOf(name)), entry.getValue(), place);
            }
        }
    }

    private boolean checkName(String name, String pointer, List<String> names) {
        if (!names.contains(name)) {
            error(
                    pointer,
                    "there is no channel or Hamiltonian term named '" + name + "'" + Names.suggestion(name, names));
            return false;
        }
        return true;
    }

    private void checkRate(PlacedTerm term, double rate, String pointer) {
        try {
            String type = term.spec().plugin().type();
            ParameterDeclaration declaration = ParameterSet.of(registry.get(term.kind(), type)).declarations().stream()
                    .filter(parameter -> parameter.name().equals("rate"))
                    .findFirst()
                    .orElse(null);
            if (declaration == null) {
                error(pointer, "'" + type + "' has no parameter 'rate' that a stage could set");
            } else if (!declaration.admits(rate)) {
                error(pointer, "rate is " + rate + "; it must be " + declaration.allowed());
            }
        } catch (NoSuchElementException | IllegalArgumentException e) {
            // A plugin that is missing or faulty is reported where it is named.
        }
    }

    private void error(String pointer, String message) {
        diagnostics.add(Diagnostic.error(pointer, message));
    }
}
