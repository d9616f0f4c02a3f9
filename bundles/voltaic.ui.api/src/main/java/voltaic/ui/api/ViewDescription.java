package voltaic.ui.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** What a view is called and where it opens. Stands beside {@code @Component} on a {@link ViewProvider}. It becomes service properties, so that nothing of the bundle is loaded before it is needed. */
@ComponentPropertyType
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ViewDescription {
    /** The prefix of the service properties. */
    String PREFIX_ = "voltaic.ui.";

    /** Unique among its kind, by which layouts remember it: lower-case words joined by hyphens, such as {@code project-explorer}. */
    String id();

    /** How people call it. */
    String label();

    /** One sentence that says what it is for. */
    String summary();

    /** The name of an icon of {@link Icons}. */
    String icon() default "plug";

    /** Where it opens for the first time. */
    Area area() default Area.BOTTOM;

    /** The place among the views of its area; the least comes first. */
    int order() default 1000;

    /** The perspectives in which it is open from the start, among {@code model}, {@code simulate} and {@code analyse}. */
    String[] perspectives() default {};
}
