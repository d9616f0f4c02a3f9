/** The registry of plugins, and the bundles that plugins come from. */
@org.jspecify.annotations.NullMarked
package voltaic.core.registry;
