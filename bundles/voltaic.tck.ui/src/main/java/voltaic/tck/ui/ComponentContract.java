package voltaic.tck.ui;

import java.lang.annotation.Annotation;
import java.lang.ref.WeakReference;
import java.util.Collection;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.LookAndFeel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voltaic.tck.Check;

/**
 * What everything keeps to that shows a component.
 *
 * @param <T> its provider interface
 */
public abstract class ComponentContract<T> extends PartContract<T> {
    /** The first collection of garbage leaves what waits to be finalised, or in events. */
    private static final int COLLECTIONS = 40;

    private static final double MUCH = 0.75;

    private final Class<? extends Annotation> description;

    ComponentContract(Class<? extends Annotation> description, Function<EmptyDesk, ? extends T> maker) {
        super(maker);
        this.description = description;
    }

    /**
     * Something that is shown.
     *
     * @param component what the part answers when it is asked for its component
     * @param front brings it to the front
     * @param back covers it
     * @param close closes it
     */
    record Shown(Supplier<JComponent> component, Runnable front, Runnable back, Runnable close) {}

    /** Opens the part. For the event dispatch thread. */
    abstract Shown open(T provider, EmptyDesk desk) throws Exception;

    /** The theme that parts are tried in, light or dark; as it stands, a look of Java's own. */
    protected LookAndFeel theme(boolean dark) {
        return Steel.of(dark);
    }

    @BeforeEach
    void wearLight() {
        EventThread.run("the theme", () -> Stage.wear(theme(false)));
    }

    final Shown opened(T provider, EmptyDesk desk) {
        return EventThread.call("opening it", () -> open(provider, desk));
    }

    final Shown opened() {
        EmptyDesk desk = desk();
        return opened(provider(desk), desk);
    }

    static JComponent component(Shown shown) {
        JComponent component = shown.component().get();
        Check.that(component != null, () -> "component() is null; make the component in the constructor of the part");
        return component;
    }

    @Test
    void hasAnIdALabelAndASentence() {
        Words.of(provider(desk()).getClass(), description).check();
    }

    @Test
    void showsTheSameComponentEveryTime() {
        Shown shown = opened();
        EventThread.run("component()", () -> {
            JComponent first = component(shown);
            Check.that(
                    first == component(shown),
                    () ->
                            "component() is another one when it is asked again; make it once, in the constructor of the part");
        });
        EventThread.run("close()", shown.close());
    }

    @Test
    void opensMoreThanOnce() {
        EmptyDesk desk = desk();
        T provider = provider(desk);
        Shown first = opened(provider, desk);
        Shown second = opened(provider, desk);
        EventThread.run("component()", () -> {
            Check.that(
                    component(first) != component(second),
                    () ->
                            "two of it show the same component; make a new one for each, as a component has one place only");
            second.close().run();
            paint(first, 480, 320);
            first.close().run();
        });
    }

    @Test
    void fitsIntoEveryPlace() {
        Shown shown = opened();
        for (int size : new int[] {1, 40, 240, 1200}) {
            EventThread.run(
                    "painting it at " + size + " × " + (size + 1) / 2 + " pixels",
                    () -> paint(shown, size, (size + 1) / 2));
        }
        EventThread.run("close()", shown.close());
    }

    private static void paint(Shown shown, int width, int height) {
        Stage stage = new Stage(component(shown));
        stage.picture(width, height);
        stage.clear();
    }

    @Test
    void comesAndGoes() {
        Shown shown = opened();
        for (int i = 0; i < 3; i++) {
            EventThread.run("shown()", shown.front());
            EventThread.settle();
            EventThread.run("painting it", () -> paint(shown, 480, 320));
            EventThread.run("hidden()", shown.back());
        }
        EventThread.run("close()", shown.close());
    }

    @Test
    void canBeOperatedByThoseWhoCannotSeeIt() {
        Shown shown = opened();
        EventThread.run("shown()", shown.front());
        EventThread.settle();
        EventThread.run("component()", () -> {
            Stage stage = new Stage(component(shown));
            stage.picture(1200, 800);
            SpokenNames.check(component(shown));
            stage.clear();
        });
        EventThread.run("close()", shown.close());
    }

    @Test
    void followsTheTheme() {
        Shown shown = opened();
        EventThread.run("shown()", shown.front());
        EventThread.settle();
        EventThread.run("a change of the theme", () -> {
            Stage stage = new Stage(component(shown));
            double light = stage.brightness();
            stage.theme(theme(true));
            double dark = stage.brightness();
            stage.theme(theme(false));
            double again = stage.brightness();
            stage.clear();
            Check.that(
                    dark < MUCH * light,
                    () -> "in a dark theme its brightness is " + Math.round(dark) + " of 255, in a light one "
                            + Math.round(light)
                            + "; take colours from UIManager when you paint, and set none that are fixed");
            Check.that(
                    dark < MUCH * again,
                    () -> "back in a light theme it stays dark, brightness " + Math.round(again)
                            + " of 255; take colours from UIManager when you paint, not once");
        });
        EventThread.run("close()", shown.close());
    }

    @Test
    void leavesNothingBehind() {
        EmptyDesk desk = desk();
        T provider = provider(desk);
        // What the provider itself listens to ends with its bundle.
        int before = desk.subscriptions().size();
        WeakReference<JComponent> component =
                EventThread.call("opening and closing it", () -> openAndClose(provider, desk));
        EventThread.settle();
        Collection<String> left = desk.subscriptions();
        Check.that(
                left.size() <= before,
                () -> "after close() it still listens to " + String.join(", ", left)
                        + "; close the subscriptions in close()");
        Check.that(
                isCollected(component),
                () ->
                        "after close() its component is still in use; stop its timers and threads, and take its listeners off what outlives it: services,"
                                + " KeyboardFocusManager, UIManager, static fields");
    }

    private WeakReference<JComponent> openAndClose(T provider, EmptyDesk desk) throws Exception {
        Shown shown = open(provider, desk);
        shown.front().run();
        paint(shown, 480, 320);
        shown.back().run();
        shown.close().run();
        return new WeakReference<>(component(shown));
    }

    private static boolean isCollected(WeakReference<JComponent> component) {
        for (int i = 0; i < COLLECTIONS && component.get() != null; i++) {
            System.gc();
            EventThread.settle();
            LockSupport.parkNanos(10_000_000);
        }
        return component.get() == null;
    }
}
