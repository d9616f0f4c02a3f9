package voltaic.solvers;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import voltaic.model.experiment.TimeGrid;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.plugin.NoParameters;
import voltaic.solvers.closedform.DarkState;
import voltaic.solvers.closedform.PulseArea;
import voltaic.solvers.cumulant.Cumulant;
import voltaic.solvers.exact.Exact;
import voltaic.solvers.limits.Tolerance;
import voltaic.solvers.meanfield.MeanField;
import voltaic.solvers.moments.Tolerances;
import voltaic.solvers.permutation.PermutationSymmetric;
import voltaic.solvers.productspace.ProductSpace;
import voltaic.solvers.steadystate.SteadyState;
import voltaic.solvers.trajectories.Trajectories;
import voltaic.tck.SolverContract;

/** Every plugin of this bundle keeps the contract of its kind. */
class ContractsTest {
    @Nested
    class OfCumulant extends SolverContract<Tolerances> {
        OfCumulant() {
            super(new Cumulant());
        }

        @Override
        protected double tolerance() {
            return Double.POSITIVE_INFINITY;
        }

        @Override
        protected List<Map<String, Object>> refinements() {
            return List.of();
        }
    }

    @Nested
    class OfDarkState extends SolverContract<NoParameters> {
        OfDarkState() {
            super(new DarkState());
        }

        @Override
        protected double tolerance() {
            return 1e-8;
        }

        @Override
        protected List<Map<String, Object>> refinements() {
            return List.of();
        }
    }

    @Nested
    class OfExact extends SolverContract<Tolerance> {
        OfExact() {
            super(new Exact());
        }

        @Override
        protected double tolerance() {
            return 1e-8;
        }

        @Override
        protected List<Map<String, Object>> refinements() {
            return List.of(Map.of("tolerance", 1e-3), Map.of("tolerance", 1e-6), Map.of("tolerance", 1e-9));
        }
    }

    @Nested
    class OfMeanField extends SolverContract<Tolerances> {
        OfMeanField() {
            super(new MeanField());
        }

        @Override
        protected double tolerance() {
            return Double.POSITIVE_INFINITY;
        }

        @Override
        protected List<Map<String, Object>> refinements() {
            return List.of();
        }
    }

    @Nested
    class OfPermutationSymmetric extends SolverContract<Tolerance> {
        OfPermutationSymmetric() {
            super(new PermutationSymmetric());
        }

        @Override
        protected double tolerance() {
            return 1e-8;
        }

        @Override
        protected List<Map<String, Object>> refinements() {
            return List.of(Map.of("tolerance", 1e-3), Map.of("tolerance", 1e-6), Map.of("tolerance", 1e-9));
        }
    }

    @Nested
    class OfProductSpace extends SolverContract<Tolerance> {
        OfProductSpace() {
            super(new ProductSpace());
        }

        @Override
        protected double tolerance() {
            return 1e-8;
        }

        @Override
        protected List<Map<String, Object>> refinements() {
            return List.of(Map.of("tolerance", 1e-3), Map.of("tolerance", 1e-6), Map.of("tolerance", 1e-9));
        }
    }

    @Nested
    class OfPulseArea extends SolverContract<NoParameters> {
        OfPulseArea() {
            super(new PulseArea());
        }

        @Override
        protected double tolerance() {
            return Double.POSITIVE_INFINITY;
        }

        @Override
        protected List<Map<String, Object>> refinements() {
            return List.of();
        }

        @Override
        protected List<LindbladProblem> models() {
            return List.of(Problems.figure2(100_000, 2, 2, 1, 1, new TimeGrid.Uniform(1e-4, 11)));
        }
    }

    @Nested
    class OfSteadyState extends SolverContract<SteadyState.Parameters> {
        OfSteadyState() {
            super(new SteadyState());
        }

        @Override
        protected double tolerance() {
            return 1e-8;
        }

        @Override
        protected List<Map<String, Object>> refinements() {
            return List.of();
        }
    }

    @Nested
    class OfTrajectories extends SolverContract<Trajectories.Parameters> {
        OfTrajectories() {
            super(new Trajectories());
        }

        @Override
        protected Map<String, Object> settings() {
            return Map.of("trajectories", 400L, "seed", 7L);
        }

        @Override
        protected double tolerance() {
            return 0.1;
        }

        @Override
        protected List<Map<String, Object>> refinements() {
            return List.of();
        }
    }
}
