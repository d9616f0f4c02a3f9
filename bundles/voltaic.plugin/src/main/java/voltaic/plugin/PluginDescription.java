package voltaic.plugin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * What a plugin is called. It becomes service properties, so plugins are listed without loading their classes.
 * Stands beside {@code @Component} on the class of the plugin. Kept at run time for the contract tests alone.
 */
@ComponentPropertyType
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PluginDescription {
    /** The prefix of the service properties. */
    String PREFIX_ = "voltaic.";

    /** How experiments call it: lower-case words joined by hyphens, such as {@code collective-decay}. */
    String id();

    /** How people call it, such as {@code Collective decay}. */
    String label();

    /** One sentence that says what it does, with its formula if there is one. */
    String summary();
}
