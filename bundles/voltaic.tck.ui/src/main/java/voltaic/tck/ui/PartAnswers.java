package voltaic.tck.ui;

import java.util.List;
import java.util.Optional;
import javax.swing.SwingUtilities;
import voltaic.tck.Check;
import voltaic.tck.ui.ComponentContract.Shown;
import voltaic.ui.api.OutlineItem;
import voltaic.ui.api.Part;

/** What views and editors answer to the window. */
final class PartAnswers {
    private PartAnswers() {}

    static Shown shown(Part part) {
        Check.that(part != null, () -> "it made null; return the part");
        return new Shown(part::component, part::shown, part::hidden, part::close);
    }

    /** Asks all that the window asks. */
    static void check(Part part) {
        EventThread.run("handler", () -> {
            Optional<Runnable> unknown = part.handler("nobody.knows-this");
            Check.that(
                    unknown != null && unknown.isEmpty(),
                    () ->
                            "handler says that it handles the command 'nobody.knows-this'; answer Optional.empty() for what it"
                                    + " does not know");
        });
        EventThread.run(
                "focus",
                () -> Check.that(
                        part.focus() != null && SwingUtilities.isDescendingFrom(part.focus(), part.component()),
                        () ->
                                "focus() is no part of component(), so the keyboard would go elsewhere; return a component in it"));
        EventThread.run("outline", () -> {
            List<OutlineItem> outline = part.outline();
            Check.that(outline != null, () -> "outline() is null; answer List.of() where there is none");
        });
        EventThread.run(
                "properties",
                () -> Check.that(
                        part.properties() != null,
                        () -> "properties() is null; answer Optional.empty() where there are none"));
    }
}
