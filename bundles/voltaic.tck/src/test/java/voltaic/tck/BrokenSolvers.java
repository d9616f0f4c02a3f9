package voltaic.tck;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.osgi.service.component.annotations.Component;
import voltaic.model.experiment.Ensemble;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.plugin.NoParameters;
import voltaic.plugin.PluginDescription;
import voltaic.plugin.Run;
import voltaic.plugin.Solver;
import voltaic.plugin.State;

/** A solver of what does not move, which keeps the contract, and others that do not, each in one point. */
final class BrokenSolvers {
    private BrokenSolvers() {}

    abstract static class Base implements Solver<NoParameters> {
        @Override
        public Class<NoParameters> parameters() {
            return NoParameters.class;
        }

        @Override
        public Set<Quantity> provides() {
            return Set.of(Quantity.ENERGY, Quantity.POWER);
        }

        @Override
        public Optional<String> rejects(LindbladProblem problem, NoParameters parameters) {
            boolean still = problem.stages().stream()
                    .allMatch(stage ->
                            stage.jumps().isEmpty() && stage.hamiltonian().isEmpty());
            return still ? Optional.empty() : Optional.of("something acts on the ensembles");
        }

        @Override
        public void solve(LindbladProblem problem, NoParameters parameters, Run run) {
            double[] times = problem.time().times();
            for (int s = 0; s < times.length; s++) {
                run.checkpoint((double) s / times.length);
                run.sample(new Still(problem.ensembles(), times[s], 0));
            }
        }
    }

    /** A state that stays, its energies shifted by some error. */
    record Still(List<Ensemble> ensembles, double time, double error) implements State {
        @Override
        public double energyDensity(int ensemble) {
            Ensemble each = ensembles.get(ensemble);
            return each.initial().meanExcitations(each.spins()) / each.spins() + error;
        }

        @Override
        public double energyDensityRate(int ensemble) {
            return 0;
        }
    }

    @Component
    @PluginDescription(id = "good", label = "Good", summary = "Solves what does not move.")
    public static class Good extends Base {}

    @Component
    @PluginDescription(id = "no-energies", label = "No energies", summary = "Solves.")
    public static class ProvidesNoEnergies extends Base {
        @Override
        public Set<Quantity> provides() {
            return Set.of(Quantity.POWER);
        }
    }

    @Component
    @PluginDescription(id = "full-stop", label = "Full stop", summary = "Solves.")
    public static class RejectsWithAFullStop extends Base {
        @Override
        public Optional<String> rejects(LindbladProblem problem, NoParameters parameters) {
            return super.rejects(problem, parameters).map(reason -> reason + ".");
        }
    }

    @Component
    @PluginDescription(id = "rejects-all", label = "Rejects all", summary = "Solves nothing.")
    public static class RejectsEverything extends Base {
        @Override
        public Optional<String> rejects(LindbladProblem problem, NoParameters parameters) {
            return Optional.of("it is Sunday");
        }
    }

    @Component
    @PluginDescription(id = "overflows", label = "Overflows", summary = "Solves.")
    public static class Overflows extends Base {
        @Override
        public Optional<String> rejects(LindbladProblem problem, NoParameters parameters) {
            int states = problem.ensembles().stream()
                    .mapToInt(ensemble -> Math.addExact(ensemble.spins(), 1))
                    .sum();
            return states > 100 ? Optional.of("it is too large") : super.rejects(problem, parameters);
        }
    }

    @Component
    @PluginDescription(id = "skips", label = "Skips", summary = "Solves.")
    public static class SkipsSamples extends Base {
        @Override
        public void solve(LindbladProblem problem, NoParameters parameters, Run run) {
            run.checkpoint(0);
            run.sample(new Still(problem.ensembles(), problem.time().end(), 0));
        }
    }

    @Component
    @PluginDescription(id = "silent", label = "Silent", summary = "Solves.")
    public static class NeverReports extends Base {
        @Override
        public void solve(LindbladProblem problem, NoParameters parameters, Run run) {
            for (double time : problem.time().times()) {
                run.sample(new Still(problem.ensembles(), time, 0));
            }
        }
    }

    @Component
    @PluginDescription(id = "backwards", label = "Backwards", summary = "Solves.")
    public static class ReportsBackwards extends Base {
        @Override
        public void solve(LindbladProblem problem, NoParameters parameters, Run run) {
            run.checkpoint(0.5);
            super.solve(problem, parameters, run);
        }
    }

    @Component
    @PluginDescription(id = "stubborn", label = "Stubborn", summary = "Solves.")
    public static class SwallowsCancellation extends Base {
        @Override
        public void solve(LindbladProblem problem, NoParameters parameters, Run run) {
            try {
                super.solve(problem, parameters, run);
            } catch (CancellationException e) {
                run.warn("cancelled");
            }
        }
    }

    @Component
    @PluginDescription(id = "wraps", label = "Wraps", summary = "Solves.")
    public static class WrapsCancellation extends Base {
        @Override
        public void solve(LindbladProblem problem, NoParameters parameters, Run run) {
            try {
                super.solve(problem, parameters, run);
            } catch (CancellationException e) {
                throw new IllegalStateException("the integrator stopped", e);
            }
        }
    }

    @Component
    @PluginDescription(id = "elsewhere", label = "Elsewhere", summary = "Solves.")
    public static class ReportsFromAnotherThread extends Base {
        @Override
        public void solve(LindbladProblem problem, NoParameters parameters, Run run) {
            Thread worker = new Thread(() -> run.checkpoint(0));
            worker.start();
            try {
                worker.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            super.solve(problem, parameters, run);
        }
    }

    @Component
    @PluginDescription(id = "imprecise", label = "Imprecise", summary = "Solves.")
    public static class IsOff extends Base {
        @Override
        public void solve(LindbladProblem problem, NoParameters parameters, Run run) {
            run.checkpoint(0);
            for (double time : problem.time().times()) {
                run.sample(new Still(problem.ensembles(), time, 1e-3));
            }
        }
    }

    @Component
    @PluginDescription(id = "promises", label = "Promises", summary = "Solves.")
    public static class PromisesTooMuch extends Base {
        @Override
        public Set<Quantity> provides() {
            return Set.of(Quantity.ENERGY, Quantity.LADDER_POPULATIONS);
        }
    }

    @Component
    @PluginDescription(id = "negative", label = "Negative", summary = "Solves.")
    public static class ShowsNegativePopulations extends Base {
        @Override
        public Set<Quantity> provides() {
            return Set.of(Quantity.ENERGY, Quantity.LADDER_POPULATIONS);
        }

        @Override
        public void solve(LindbladProblem problem, NoParameters parameters, Run run) {
            run.checkpoint(0);
            for (double time : problem.time().times()) {
                run.sample(new State() {
                    @Override
                    public double time() {
                        return time;
                    }

                    @Override
                    public double energyDensity(int ensemble) {
                        return new Still(problem.ensembles(), time, 0).energyDensity(ensemble);
                    }

                    @Override
                    public double[] ladderPopulations(int ensemble) {
                        double[] p =
                                new double[problem.ensembles().get(ensemble).spins() + 1];
                        p[0] = 1.5;
                        p[p.length - 1] = -0.5;
                        return p;
                    }
                });
            }
        }
    }
}
