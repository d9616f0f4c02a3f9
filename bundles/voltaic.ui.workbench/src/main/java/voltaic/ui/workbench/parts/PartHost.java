package voltaic.ui.workbench.parts;

import java.awt.Component;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.swing.Icon;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;
import voltaic.ui.api.Icons;
import voltaic.ui.api.Part;
import voltaic.ui.api.Site;
import voltaic.ui.workbench.docking.DockTab;

/** The place of one part, which is made when it is first shown. Whatever the part throws, it alone shows the error. */
public class PartHost implements DockTab, Site {
    /** Makes a part. */
    @FunctionalInterface
    public interface Maker {
        /** Makes it. */
        Part make(Site site) throws Exception;
    }

    private String id;
    private final Icons icons;
    private final Faults faults;
    private final HostEvents events;
    private final PartPanel panel = new PartPanel(e -> fail("be drawn", e));

    private String title;
    private String icon;
    private String toolTip;
    private @Nullable Maker maker;
    private @Nullable Part part;
    private boolean isFront;
    private boolean isBroken;

    /** A place that is still empty. */
    public PartHost(
            String id, String title, String icon, String toolTip, Icons icons, Faults faults, HostEvents events) {
        this.id = id;
        this.title = title;
        this.icon = icon;
        this.toolTip = toolTip;
        this.icons = icons;
        this.faults = faults;
        this.events = events;
        panel.setName("part:" + id);
        panel.getAccessibleContext().setAccessibleName(title);
    }

    /** By which the layout knows it. */
    public final String id() {
        return id;
    }

    /** The layout knows it by another id from now on. */
    protected final void id(String other, String newToolTip) {
        id = other;
        toolTip = newToolTip;
        panel.setName("part:" + other);
    }

    /** The part, once it was made. */
    public final Optional<Part> part() {
        return Optional.ofNullable(part);
    }

    /** Takes a maker; the part is made as soon as it is shown. */
    public final void attach(String newTitle, String newIcon, String newToolTip, Maker newMaker) {
        icon = newIcon;
        toolTip = newToolTip;
        maker = newMaker;
        isBroken = false;
        title(newTitle);
        if (isFront) {
            make();
            tell("shown", Part::shown);
        }
    }

    /** The bundle of the part leaves: closes it, and says so in its place. */
    public final void detach(Notice notice) {
        release();
        maker = null;
        panel.content(notice);
        events.face(this);
    }

    /** Shows something in place of the part until it can be made. */
    public final void waiting(Notice notice) {
        if (part == null) {
            panel.content(notice);
        }
    }

    /** Whether there is a maker. */
    public final boolean isAttached() {
        return maker != null;
    }

    /** It came to the front. */
    public final void show() {
        isFront = true;
        make();
        tell("shown", Part::shown);
    }

    /** It is covered. */
    public final void hide() {
        isFront = false;
        tell("hidden", Part::hidden);
    }

    /** It is gone. */
    public final void dispose() {
        isFront = false;
        release();
        maker = null;
    }

    /** What a command would do. */
    public final Optional<Runnable> handler(String command) {
        return ask(p -> p.handler(command), Optional::<Runnable>empty).map(run -> () -> {
            try {
                run.run();
            } catch (RuntimeException | LinkageError | AssertionError e) {
                faults.report("The command " + command + " failed in " + title + ".", e);
            }
        });
    }

    /** What the part answers; something else if there is none, or if it throws. */
    public final <T> T ask(Function<Part, T> question, Supplier<T> otherwise) {
        Part asked = part;
        if (asked == null) {
            return otherwise.get();
        }
        try {
            return question.apply(asked);
        } catch (RuntimeException | LinkageError | AssertionError e) {
            faults.report(title + " failed to answer.", e);
            return otherwise.get();
        }
    }

    /** Gives the part the keyboard. */
    public final void focus() {
        keyboard().requestFocusInWindow();
    }

    /** What takes the keyboard when nothing else of the window has it. */
    public final Component keyboard() {
        JComponent target = ask(Part::focus, () -> panel);
        return target.isShowing() && target.isEnabled() && target.isFocusable() ? target : panel.first();
    }

    /** Called after the part was made. */
    protected void made(Part newPart) {}

    private void make() {
        Maker source = maker;
        if (part != null || isBroken || source == null) {
            return;
        }
        try {
            Part newPart = source.make(this);
            JComponent component = newPart.component();
            part = newPart;
            panel.content(component);
            made(newPart);
        } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
            fail("be opened", e);
        }
        events.changed(this);
    }

    private void tell(String what, Consumer<Part> message) {
        Part told = part;
        if (told != null) {
            try {
                message.accept(told);
            } catch (RuntimeException | LinkageError | AssertionError e) {
                fail("be " + what, e);
            }
        }
    }

    private void fail(String verb, Throwable cause) {
        if (isBroken) {
            return;
        }
        isBroken = true;
        faults.report(title + " cannot " + verb + ".", cause);
        release();
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace, true));
        panel.content(new Notice(
                icons,
                "circle-alert",
                title + " cannot " + verb,
                Faults.sentence(cause),
                trace.toString(),
                List.of(new Notice.Action("Try again", this::again))));
        events.changed(this);
    }

    private void again() {
        isBroken = false;
        make();
        tell("shown", Part::shown);
    }

    private void release() {
        Part old = part;
        part = null;
        panel.removeAll();
        if (old != null) {
            try {
                old.close();
            } catch (RuntimeException | LinkageError | AssertionError e) {
                faults.report(title + " failed to close.", e);
            }
        }
    }

    @Override
    public final void title(String words) {
        title = words;
        panel.getAccessibleContext().setAccessibleName(words);
        events.face(this);
    }

    @Override
    public final void changed() {
        events.changed(this);
    }

    @Override
    public final boolean isShown() {
        return isFront;
    }

    /** The title without marks. */
    public final String label() {
        return title;
    }

    /** The name of the icon. */
    public final String iconName() {
        return icon;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public final Icon icon(Component on) {
        return icons.icon(isAttached() ? icon : "plug");
    }

    @Override
    public final String toolTip() {
        return toolTip;
    }

    @Override
    public final JComponent component() {
        return panel;
    }
}
