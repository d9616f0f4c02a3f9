/** The registry of plugins, and the folders that plugins are read from. */
@org.jspecify.annotations.NullMarked
package voltaic.core.registry;
