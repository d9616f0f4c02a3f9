package voltaic.itests.desktop;

import java.awt.AWTException;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dialog;
import java.awt.KeyboardFocusManager;
import java.awt.MouseInfo;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;

/** What is on the screen, as a user with mouse and keyboard meets it. Never sleeps for a fixed time: it waits for conditions. */
final class Screen {
    private static final Duration PATIENCE = Duration.ofSeconds(Integer.getInteger("voltaic.patience", 60));
    private static final Duration PACE = Duration.ofMillis(30);

    /** What is around a place that is clicked, and scrolled into view with it. */
    private static final int MARGIN = 12;

    private final Robot robot;

    Screen() {
        try {
            robot = new Robot();
        } catch (AWTException e) {
            throw new IllegalStateException(e);
        }
        robot.setAutoDelay(10);
    }

    /** Waits until a condition, asked on the event dispatch thread, holds. */
    void await(String what, BooleanSupplier condition) {
        get(what, () -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    /** Waits until there is something, asked on the event dispatch thread. */
    <T> T get(String what, Callable<Optional<T>> question) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            Optional<T> answer = Edt.ask(question);
            if (answer.isPresent()) {
                return answer.get();
            }
            LockSupport.parkNanos(PACE.toNanos());
        }
        Shots.screen("timeout");
        throw new AssertionError(what + ": waited in vain for " + PATIENCE.toSeconds() + " s; the keyboard has "
                + KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner() + "; the mouse is at "
                + MouseInfo.getPointerInfo().getLocation() + "; on the screen are\n" + Edt.ask(Screen::names));
    }

    /** The component of that name, as soon as it is shown. */
    <C extends Component> C the(String name, Class<C> type) {
        return get(name + " is shown", () -> all().stream()
                .filter(component -> name.equals(component.getName()))
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst());
    }

    Component the(String name) {
        return the(name, Component.class);
    }

    /** The component of that kind of which something holds, as soon as it is shown. */
    <C extends Component> C the(Class<C> type, Predicate<C> which) {
        return get("a " + type.getSimpleName() + " is shown", () -> all().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(which)
                .findFirst());
    }

    boolean shows(String name) {
        return Edt.ask(() -> all().stream().anyMatch(component -> name.equals(component.getName())));
    }

    void awaitGone(String name) {
        await(name + " goes", () -> all().stream().noneMatch(component -> name.equals(component.getName())));
    }

    /** Everything that is shown, the window in front first. To be called on the event dispatch thread. */
    static List<Component> all() {
        List<Component> shown = new ArrayList<>();
        Window[] windows = Window.getWindows();
        for (int i = windows.length - 1; i >= 0; i--) {
            if (windows[i].isShowing()) {
                collect(windows[i], shown);
            }
        }
        return shown;
    }

    private static void collect(Component component, List<Component> shown) {
        if (!component.isVisible()) {
            return;
        }
        shown.add(component);
        if (component instanceof Container container) {
            for (Component child : container.getComponents()) {
                collect(child, shown);
            }
        }
    }

    private static String names() {
        StringBuilder text = new StringBuilder();
        for (Component component : all()) {
            if (component instanceof Dialog dialog) {
                text.append("dialog ").append(dialog.getTitle()).append('\n');
            }
            if (component.getName() != null && !component.getName().startsWith("null.")) {
                text.append(component.getName())
                        .append(component.isEnabled() ? "" : " (disabled)")
                        .append('\n');
            }
        }
        return text.toString();
    }

    void click(String name) {
        click(the(name));
    }

    /** Clicks the button with these words. */
    void clickButton(String words) {
        click(the(AbstractButton.class, button -> words.equals(button.getText())));
    }

    /** Clicks into the middle of a component, as soon as it is enabled and can be clicked there. */
    void click(Component component) {
        click(component, () -> new Point(component.getWidth() / 2, component.getHeight() / 2));
    }

    void clickAt(Component component, int x, int y) {
        click(component, () -> new Point(x, y));
    }

    private void click(Component component, Supplier<Point> place) {
        Point point = reach(component, place);
        robot.mouseMove(point.x, point.y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        settle();
    }

    /** Clicks with the right button, near the upper left corner. */
    void contextMenu(Component component) {
        Point point = reach(component, () -> new Point(Math.min(30, component.getWidth() / 2), 10));
        robot.mouseMove(point.x, point.y);
        robot.mousePress(InputEvent.BUTTON3_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON3_DOWN_MASK);
        settle();
    }

    /** Where a place of a component is on the screen, once nothing covers it. */
    private Point reach(Component component, Supplier<Point> place) {
        await(component.getName() + " is enabled", () -> component.isShowing() && component.isEnabled());
        Edt.ask(() -> {
            if (component instanceof JComponent swing) {
                Point at = place.get();
                swing.scrollRectToVisible(new Rectangle(at.x - MARGIN, at.y - MARGIN, 2 * MARGIN, 2 * MARGIN));
            }
            return null;
        });
        settle();
        Point[] before = new Point[1];
        return get(component.getName() + " can be clicked, and stays where it is", () -> {
            Optional<Point> now = onScreen(component, place.get());
            boolean same = now.isPresent() && now.get().equals(before[0]);
            before[0] = now.orElse(null);
            return same ? now : Optional.empty();
        });
    }

    /** Where a place of a component is on the screen, if nothing covers it. */
    private static Optional<Point> onScreen(Component component, Point at) {
        Window window = SwingUtilities.getWindowAncestor(component);
        if (window == null || !component.isShowing()) {
            return Optional.empty();
        }
        Point inside = SwingUtilities.convertPoint(component, at, window);
        Component top = SwingUtilities.getDeepestComponentAt(window, inside.x, inside.y);
        if (top == null || (top != component && !SwingUtilities.isDescendingFrom(top, component))) {
            return Optional.empty();
        }
        Point there = new Point(at);
        SwingUtilities.convertPointToScreen(there, component);
        return Optional.of(there);
    }

    /** Presses, moves in steps, and releases. */
    void drag(Point from, Point to, Runnable before) {
        robot.mouseMove(from.x, from.y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        for (int step = 1; step <= 10; step++) {
            robot.mouseMove(from.x + (to.x - from.x) * step / 10, from.y + (to.y - from.y) * step / 10);
        }
        before.run();
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        settle();
    }

    /** Presses a key such as {@code ctrl S}. */
    void press(String key) {
        KeyStroke stroke = KeyStroke.getKeyStroke(key);
        if (stroke == null) {
            throw new IllegalArgumentException(key);
        }
        List<Integer> codes = new ArrayList<>();
        int modifiers = stroke.getModifiers();
        if ((modifiers & InputEvent.CTRL_DOWN_MASK) != 0) {
            codes.add(KeyEvent.VK_CONTROL);
        }
        if ((modifiers & InputEvent.ALT_DOWN_MASK) != 0) {
            codes.add(KeyEvent.VK_ALT);
        }
        if ((modifiers & InputEvent.SHIFT_DOWN_MASK) != 0) {
            codes.add(KeyEvent.VK_SHIFT);
        }
        codes.add(stroke.getKeyCode());
        codes.forEach(robot::keyPress);
        for (int i = codes.size() - 1; i >= 0; i--) {
            robot.keyRelease(codes.get(i));
        }
        settle();
    }

    /** Types a text on a keyboard of the United States. */
    void type(String text) {
        for (char c : text.toCharArray()) {
            boolean shift = Character.isUpperCase(c) || Keyboard.needsShift(c);
            if (shift) {
                robot.keyPress(KeyEvent.VK_SHIFT);
            }
            robot.keyPress(Keyboard.code(c));
            robot.keyRelease(Keyboard.code(c));
            if (shift) {
                robot.keyRelease(KeyEvent.VK_SHIFT);
            }
        }
        settle();
    }

    /** Replaces the text of a field. */
    void fill(String name, String text) {
        javax.swing.text.JTextComponent field = the(name, javax.swing.text.JTextComponent.class);
        click(field);
        await(name + " has the keyboard", field::isFocusOwner);
        press("ctrl A");
        type(text);
        await(name + " has the text " + text, () -> field.getText().equals(text));
    }

    /** Lets the events that were made so far be handled. */
    void settle() {
        robot.waitForIdle();
    }
}
