/**
 * What a plugin author implements. A plugin is a stateless Declarative Services component: an id and a label
 * ({@link voltaic.plugin.PluginDescription}), a record of parameters whose components are declared with
 * {@link voltaic.plugin.Parameter}, and one method that does the work. That one declaration gives validation, JSON
 * Schema, the form on the desktop and the reference page.
 *
 * <p>Interfaces that plugins implement are {@code @ConsumerType}; services that Voltaic hands to plugins are
 * {@code @ProviderType} and may gain methods in a minor version.
 */
@org.jspecify.annotations.NullMarked
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.4.0")
package voltaic.plugin;
