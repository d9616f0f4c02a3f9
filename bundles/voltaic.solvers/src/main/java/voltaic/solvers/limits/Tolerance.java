package voltaic.solvers.limits;

import voltaic.plugin.Parameter;

/** The only parameter of solvers that bound their errors over the whole curve. */
public record Tolerance(
        @Parameter(
                        label = "Tolerance",
                        doc = "The largest error of the energy densities, over the whole curve.",
                        min = 1e-12,
                        max = 1e-2,
                        defaultValue = "1e-8")
                double tolerance) {}
