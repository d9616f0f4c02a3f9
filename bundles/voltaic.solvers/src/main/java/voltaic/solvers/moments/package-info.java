/**
 * What solvers of closed equations for moments share: which pairs of ensembles need correlations, the integration through
 * the stages, and the samples.
 */
@NullMarked
package voltaic.solvers.moments;

import org.jspecify.annotations.NullMarked;
