/**
 * The geometries that come with Voltaic: which ensembles share a reservoir. One plugin a class; another geometry is
 * another class like {@link voltaic.arrangements.Series}.
 */
@NullMarked
package voltaic.arrangements;

import org.jspecify.annotations.NullMarked;
