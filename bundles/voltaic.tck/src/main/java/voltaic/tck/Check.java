package voltaic.tck;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;
import org.opentest4j.AssertionFailedError;

/** What contracts check, of whatever kind: a failure is one sentence that says what to change. */
public final class Check {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+([-.][a-z0-9]+)*");

    private static final String COMPONENT = "org.osgi.service.component.annotations.Component";
    private static final String ACTIVATE = "org.osgi.service.component.annotations.Activate";

    private Check() {}

    /** Fails with the sentence unless something holds. */
    public static void that(boolean holds, Supplier<String> sentence) {
        if (!holds) {
            Assertions.fail(sentence.get());
        }
    }

    /** Calls the plugin; an exception becomes a failure that names the call and the settings. */
    static <R> R call(String method, Map<String, Object> settings, Supplier<R> work) {
        try {
            return work.get();
        } catch (RuntimeException | LinkageError e) {
            throw new AssertionFailedError(
                    method + " threw " + e + " with the settings " + settings
                            + "; refuse what cannot be in the constructor of the record of parameters, and answer the rest",
                    e);
        }
    }

    /** A test where it applies; none where it does not, as a test that is always passed over looks like a mistake. */
    static Stream<DynamicTest> where(boolean applies, String name, Executable test) {
        return applies ? Stream.of(DynamicTest.dynamicTest(name, test)) : Stream.empty();
    }

    /** Lower-case words joined by hyphens. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** A class that Declarative Services can find and make. */
    public static void component(Class<?> type) {
        ClassFile file = new ClassFile(type);
        that(
                file.mentions(COMPONENT),
                () -> type.getSimpleName() + " is no component, so nobody would find it; put @Component on the class");
        that(
                Modifier.isPublic(type.getModifiers()),
                () -> type.getSimpleName() + " is not public, so Declarative Services cannot make it; make it public");
        that(
                hasPlainConstructor(type) || file.mentions(ACTIVATE),
                () -> type.getSimpleName()
                        + " has no public constructor without arguments, so Declarative Services cannot make it; add one");
    }

    static boolean hasPlainConstructor(Class<?> type) {
        return Arrays.stream(type.getConstructors()).anyMatch(c -> c.getParameterCount() == 0);
    }

    /** A reason is a clause that stands inside a sentence: words, and no full stop. */
    static void clause(String method, String reason) {
        that(
                !reason.isBlank() && !reason.endsWith("."),
                () -> method + " says '" + reason
                        + "'; it is put into a sentence, so say one clause without a full stop, such as"
                        + " \"individual decay leaves the symmetric subspace\"");
    }
}
