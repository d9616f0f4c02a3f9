package voltaic.tck.ui;

import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import voltaic.tck.Check;

/**
 * What everything keeps to that a plugin adds to the desktop; extend the class of its kind, such as {@link ViewContract}.
 *
 * @param <T> its provider interface
 */
public abstract class PartContract<T> {
    private final Function<EmptyDesk, ? extends T> maker;

    @TempDir
    Path folder = Path.of("");

    private final EventThread events = new EventThread();

    PartContract(Function<EmptyDesk, ? extends T> maker) {
        this.maker = maker;
    }

    @BeforeEach
    void watchTheEventThread() {
        events.watch();
    }

    @AfterEach
    void leavesTheEventThreadInPeace() {
        events.end();
    }

    /** What the part works with, anew. */
    final EmptyDesk desk() {
        return new EmptyDesk(folder);
    }

    /** The provider, made on the event dispatch thread. */
    final T provider(EmptyDesk desk) {
        return EventThread.call("the constructor", () -> maker.apply(desk));
    }

    @Test
    void isAComponentThatCanBeMade() {
        Check.component(provider(desk()).getClass());
    }

    /**
     * What an annotation says of the provider.
     *
     * @param id its id; empty if the annotation is missing
     */
    record Words(String id, String label, String summary, String icon) {
        static Words of(Class<?> type, Class<? extends Annotation> description) {
            Annotation found = type.getAnnotation(description);
            Check.that(
                    found != null,
                    () -> type.getSimpleName() + " has no id; put @" + description.getSimpleName()
                            + "(id = …, label = …, summary = …) on the class");
            return new Words(word(found, "id"), word(found, "label"), word(found, "summary"), word(found, "icon"));
        }

        private static String word(Annotation description, String name) {
            try {
                return String.valueOf(
                        description.annotationType().getMethod(name).invoke(description));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        void check() {
            Check.that(
                    Check.isName(id) && !id.contains("."),
                    () -> "the id is '" + id + "'; write lower-case words joined by hyphens, such as energy-meter");
            Check.that(!label.isBlank(), () -> "the label is empty; say how people call it");
            Check.that(
                    !summary.isBlank() && !summary.contains("\n"),
                    () -> "the summary is '" + summary + "'; say in one line what it is for");
            Check.that(
                    Check.isName(icon) && !icon.contains("."),
                    () -> "the icon is '" + icon + "'; name one of docs/plugins/view.md, or leave it out");
        }
    }
}
