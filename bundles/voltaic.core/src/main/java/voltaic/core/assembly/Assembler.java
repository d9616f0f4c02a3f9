package voltaic.core.assembly;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import voltaic.core.Diagnostic;
import voltaic.core.Faults;
import voltaic.core.GeneratorTerm;
import voltaic.core.InstalledPlugin;
import voltaic.core.InvalidExperimentException;
import voltaic.core.PluginKind;
import voltaic.core.PluginRegistry;
import voltaic.core.RunService;
import voltaic.model.experiment.Ensemble;
import voltaic.model.experiment.Experiment;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.experiment.StageSpec;
import voltaic.model.experiment.TermSpec;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.model.lindblad.Stage;
import voltaic.plugin.Arrangement;
import voltaic.plugin.Names;
import voltaic.plugin.Observable;
import voltaic.plugin.Plugin;
import voltaic.plugin.Solver;

/** Assembles one experiment, and says everything that is wrong with it. */
public final class Assembler {
    private static final StageSpec EVERYTHING_ON = new StageSpec(OptionalDouble.empty(), List.of(), Map.of());

    private final PluginRegistry registry;
    private final Experiment experiment;
    private final List<String> ensembles;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final PluginBinding binding;

    private Assembler(PluginRegistry registry, Experiment experiment) {
        this.registry = registry;
        this.experiment = experiment;
        this.ensembles = experiment.ensembles().stream().map(Ensemble::name).toList();
        this.binding = new PluginBinding(registry, ensembles, diagnostics);
    }

    /** Assembles an experiment. */
    public static Assembly assemble(PluginRegistry registry, Experiment experiment) {
        return new Assembler(registry, experiment).assemble();
    }

    /**
     * Binds one plugin outside any experiment.
     *
     * @throws InvalidExperimentException if there is none of that id, or its settings are wrong
     */
    public static <T extends Plugin<Record>> Bound<T> bind(PluginRegistry registry, PluginKind kind, PluginSpec spec) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Optional<Bound<T>> bound = new PluginBinding(registry, List.of(), diagnostics).bind(kind, spec, "");
        return bound.orElseThrow(() -> new InvalidExperimentException(diagnostics));
    }

    /** What each term of an experiment adds while all of them are on; one that is wrong adds nothing. */
    public static List<GeneratorTerm> terms(PluginRegistry registry, Experiment experiment) {
        Assembler assembler = new Assembler(registry, experiment);
        List<PlacedTerm> terms = assembler.terms();
        Generators generators = new Generators(experiment.ensembles(), terms, assembler.binding, assembler.diagnostics);
        return terms.stream().map(generators::alone).toList();
    }

    private Assembly assemble() {
        List<PlacedTerm> terms = terms();
        checkTerms(terms);
        diagnostics.addAll(new StageCheck(registry, experiment, terms).check());
        Optional<List<Stage>> stages = stages(terms);
        Optional<Bound<Solver<Record>>> solver = binding.bind(PluginKind.SOLVER, experiment.solver(), "/solver");
        List<Bound<Observable<Record>>> observables = observables();
        bindAll(PluginKind.EXPORTER, experiment.exports(), "/exports");
        Set<Quantity> wanted = EnumSet.noneOf(Quantity.class);
        Map<String, Set<Quantity>> required = new LinkedHashMap<>();
        for (Bound<Observable<Record>> observable : observables) {
            required.put(observable.info().id(), requires(observable));
        }
        required.values().forEach(wanted::addAll);
        Optional<LindbladProblem> problem = hasErrors()
                ? Optional.empty()
                : stages.map(s -> new LindbladProblem(experiment.ensembles(), s, experiment.time(), wanted));
        problem.ifPresent(this::warnOfIdleEnsembles);
        problem.ifPresent(p -> checkObservables(observables, p));
        solver.ifPresent(bound -> checkSolver(bound, problem, required));
        return new Assembly(problem, solver, observables, plugins(terms), List.copyOf(diagnostics));
    }

    private boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }

    /** The arrangement's reservoirs, the channels and the Hamiltonian terms. */
    private List<PlacedTerm> terms() {
        List<PlacedTerm> terms = new ArrayList<>();
        experiment
                .arrangement()
                .flatMap(spec -> binding.<Arrangement<Record>>bind(PluginKind.ARRANGEMENT, spec, "/arrangement"))
                .ifPresent(arrangement -> reservoirs(arrangement)
                        .forEach(spec -> terms.add(new PlacedTerm(PluginKind.CHANNEL, spec, "/arrangement"))));
        for (int i = 0; i < experiment.channels().size(); i++) {
            terms.add(new PlacedTerm(PluginKind.CHANNEL, experiment.channels().get(i), "/channels/" + i));
        }
        for (int i = 0; i < experiment.hamiltonian().size(); i++) {
            terms.add(new PlacedTerm(
                    PluginKind.HAMILTONIAN, experiment.hamiltonian().get(i), "/hamiltonian/" + i));
        }
        return terms;
    }

    private List<TermSpec> reservoirs(Bound<Arrangement<Record>> arrangement) {
        try {
            return arrangement.plugin().reservoirs(arrangement.parameters());
        } catch (RuntimeException | Error e) {
            diagnostics.add(Diagnostic.error(
                    "/arrangement", "the arrangement '" + arrangement.info().id() + "' failed: " + Faults.describe(e)));
            return List.of();
        }
    }

    private void checkTerms(List<PlacedTerm> terms) {
        Set<String> names = new HashSet<>();
        for (PlacedTerm term : terms) {
            if (!names.add(term.name())) {
                diagnostics.add(
                        Diagnostic.error(term.pointer(), "the name '" + term.name() + "' is taken by another term"));
            }
            for (String ensemble : term.spec().on().keySet()) {
                if (!ensembles.contains(ensemble)) {
                    diagnostics.add(Diagnostic.error(
                            term.pointer() + "/on",
                            "there is no ensemble '" + ensemble + "'" + Names.suggestion(ensemble, ensembles)));
                }
            }
        }
    }

    /** The generators, unless something is wrong with a term or a stage. */
    private Optional<List<Stage>> stages(List<PlacedTerm> terms) {
        Generators generators = new Generators(experiment.ensembles(), terms, binding, diagnostics);
        double end = experiment.time().end();
        Stage everythingOn = generators.stage(EVERYTHING_ON, end);
        if (hasErrors()) {
            return Optional.empty();
        }
        if (experiment.stages().isEmpty()) {
            return Optional.of(List.of(everythingOn));
        }
        return Optional.of(experiment.stages().stream()
                .map(stage -> generators.stage(stage, stage.until().orElse(end)))
                .toList());
    }

    private List<Bound<Observable<Record>>> observables() {
        List<PluginSpec> specs =
                experiment.observables().isEmpty() ? RunService.DEFAULT_OBSERVABLES : experiment.observables();
        Set<String> listed = new HashSet<>();
        for (int i = 0; i < specs.size(); i++) {
            if (!listed.add(specs.get(i).type())) {
                diagnostics.add(Diagnostic.error(
                        "/observables/" + i, "the observable '" + specs.get(i).type() + "' is listed twice"));
            }
        }
        return bindAll(PluginKind.OBSERVABLE, specs, "/observables");
    }

    /** What an observable needs; an observable that cannot tell is reported. */
    private Set<Quantity> requires(Bound<Observable<Record>> observable) {
        try {
            return Set.copyOf(observable.plugin().requires());
        } catch (RuntimeException | Error e) {
            diagnostics.add(Diagnostic.error(
                    "/observables",
                    "the observable '" + observable.info().id() + "' does not say what it requires: "
                            + Faults.describe(e)));
            return Set.of();
        }
    }

    private <T extends Plugin<Record>> List<Bound<T>> bindAll(PluginKind kind, List<PluginSpec> specs, String pointer) {
        List<Bound<T>> bound = new ArrayList<>();
        for (int i = 0; i < specs.size(); i++) {
            binding.<T>bind(kind, specs.get(i), pointer + "/" + i).ifPresent(bound::add);
        }
        return bound;
    }

    /** Asks the solver, and where it cannot, names those that can. */
    private void checkSolver(
            Bound<Solver<Record>> solver, Optional<LindbladProblem> problem, Map<String, Set<Quantity>> required) {
        String id = solver.info().id();
        try {
            Optional<String> reason = problem.flatMap(p -> solver.plugin().rejects(p, solver.parameters()));
            Map<String, Set<Quantity>> missing = missing(solver.plugin().provides(), required);
            if (reason.isEmpty() && missing.isEmpty()) {
                return;
            }
            List<String> others =
                    problem.map(p -> new OtherSolvers(registry).taking(p, id)).orElse(List.of());
            reason.ifPresent(why -> diagnostics.add(Diagnostic.error(
                    "/solver",
                    "the solver '" + id + "' cannot solve this: " + why + OtherSolvers.remedy(others, "can", "can"))));
            missing.forEach((observable, quantities) -> quantities.forEach(quantity -> diagnostics.add(Diagnostic.error(
                    "/observables",
                    "the observable '" + observable + "' needs " + quantity.words() + ", which the solver '" + id
                            + "' does not provide" + OtherSolvers.remedy(others, "does", "do")))));
        } catch (RuntimeException | Error e) {
            diagnostics.add(Diagnostic.error("/solver", "the solver '" + id + "' failed: " + Faults.describe(e)));
        }
    }

    /** What each observable requires and the solver does not provide. */
    private static Map<String, Set<Quantity>> missing(Set<Quantity> provided, Map<String, Set<Quantity>> required) {
        Map<String, Set<Quantity>> missing = new LinkedHashMap<>();
        required.forEach((observable, quantities) -> {
            Set<Quantity> left = EnumSet.noneOf(Quantity.class);
            left.addAll(quantities);
            left.removeAll(provided);
            if (!left.isEmpty()) {
                missing.put(observable, left);
            }
        });
        return missing;
    }

    private void checkObservables(List<Bound<Observable<Record>>> observables, LindbladProblem problem) {
        for (int i = 0; i < observables.size(); i++) {
            String pointer = "/observables/" + i;
            Bound<Observable<Record>> observable = observables.get(i);
            String id = observable.info().id();
            try {
                observable
                        .plugin()
                        .rejects(problem, observable.parameters())
                        .ifPresent(reason -> diagnostics.add(Diagnostic.error(
                                pointer, "the observable '" + id + "' cannot be recorded: " + reason)));
            } catch (RuntimeException | Error e) {
                diagnostics.add(Diagnostic.error(pointer, "the observable '" + id + "' failed: " + Faults.describe(e)));
            }
        }
    }

    private void warnOfIdleEnsembles(LindbladProblem problem) {
        for (int i = 0; i < problem.size(); i++) {
            int ensemble = i;
            boolean coupled = problem.stages().stream()
                    .anyMatch(stage ->
                            stage.jumps().stream().anyMatch(jump -> jump.on().weight(ensemble) != 0)
                                    || stage.hamiltonian().stream().anyMatch(h -> h.on().weight(ensemble) != 0));
            if (!coupled) {
                diagnostics.add(
                        Diagnostic.warning("/ensembles/" + i, "nothing acts on ensemble '" + ensembles.get(i) + "'"));
            }
        }
    }

    private List<InstalledPlugin> plugins(List<PlacedTerm> terms) {
        Set<InstalledPlugin> used = new LinkedHashSet<>();
        experiment
                .arrangement()
                .flatMap(spec -> registry.find(PluginKind.ARRANGEMENT, spec.type()))
                .ifPresent(used::add);
        terms.forEach(
                term -> registry.find(term.kind(), term.spec().plugin().type()).ifPresent(used::add));
        registry.find(PluginKind.SOLVER, experiment.solver().type()).ifPresent(used::add);
        (experiment.observables().isEmpty() ? RunService.DEFAULT_OBSERVABLES : experiment.observables())
                .forEach(spec ->
                        registry.find(PluginKind.OBSERVABLE, spec.type()).ifPresent(used::add));
        return List.copyOf(used);
    }
}
