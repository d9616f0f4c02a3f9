/** From an experiment to the master equation: plugins are bound to their settings, terms to ensembles and stages. */
@org.jspecify.annotations.NullMarked
package voltaic.core.assembly;
