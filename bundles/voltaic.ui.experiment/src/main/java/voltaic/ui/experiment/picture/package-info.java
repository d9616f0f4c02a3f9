/** The arrangement drawn: ensembles, reservoirs, pumps and drives. */
@org.jspecify.annotations.NullMarked
package voltaic.ui.experiment.picture;
