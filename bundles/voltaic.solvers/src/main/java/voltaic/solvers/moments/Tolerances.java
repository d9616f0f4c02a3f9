package voltaic.solvers.moments;

import voltaic.plugin.Parameter;

/** The parameters of a solver that integrates moments. */
public record Tolerances(
        @Parameter(
                        label = "Relative tolerance",
                        doc = "Error allowed in each step, relative to the unknowns.",
                        min = 1e-13,
                        max = 1e-2,
                        defaultValue = "1e-10")
                double relativeTolerance,
        @Parameter(
                        label = "Absolute tolerance",
                        doc = "Error allowed in each step, in energy density and in correlations of pairs of spins.",
                        min = 1e-20,
                        max = 1e-2,
                        defaultValue = "1e-14")
                double absoluteTolerance) {}
