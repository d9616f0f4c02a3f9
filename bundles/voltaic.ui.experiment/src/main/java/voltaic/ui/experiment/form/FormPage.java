package voltaic.ui.experiment.form;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.Scrollable;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import voltaic.core.PluginKind;
import voltaic.json.Finding;

/** The forms of an experiment, section by section. */
public final class FormPage {
    private static final Set<String> OPEN = Set.of("/axes", "/ensembles", "/arrangement", "/channels");

    private final Messages messages = new Messages();
    private final List<Fold> folds = new ArrayList<>();
    private final JScrollPane scroll;

    public FormPage(FormContext context) {
        Column column = new Column();
        for (Section section : List.of(
                new GeneralSection(),
                new PointsSection(),
                new EnsemblesSection(),
                new PluginSection("Arrangement", "/arrangement", PluginKind.ARRANGEMENT, "None"),
                new TermsSection(PluginKind.CHANNEL),
                new TermsSection(PluginKind.HAMILTONIAN),
                new StagesSection(),
                new TimeSection(),
                new PluginSection("Solver", "/solver", PluginKind.SOLVER, ""),
                new PluginListSection(
                        "Observables", "/observables", PluginKind.OBSERVABLE, "The energy density, as none is chosen"),
                new PluginListSection("Exports", "/exports", PluginKind.EXPORTER, "CSV and plot, as none is chosen"))) {
            Fold fold = new Fold(section, context, messages, OPEN.contains(section.pointer()));
            folds.add(fold);
            column.add(fold, "growx, wmin 0, hidemode 3");
        }
        scroll = new JScrollPane(column);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getVerticalScrollBar().setUnitIncrement(16);
        scroll.setName("experiment-form");
    }

    /** What is shown. */
    public JComponent component() {
        return scroll;
    }

    /** The text has changed, or another experiment of it is looked at. */
    public void refresh() {
        folds.forEach(Fold::refresh);
        messages.refresh();
    }

    /** Shows what a check found beside the fields. */
    public void show(List<Finding> findings) {
        messages.show(findings);
    }

    /** Scrolls to the field of a place in the experiment, unfolding its section; {@code focus} gives it the keyboard. */
    public void reveal(String pointer, String place, boolean focus) {
        for (Fold fold : folds) {
            String own = fold.section().pointer();
            if (pointer.equals(own) || pointer.startsWith(own + "/")) {
                if (!fold.isOpen()) {
                    fold.setOpen(true);
                    messages.refresh();
                }
                SwingUtilities.invokeLater(() -> scrollTo(fold, place, focus));
            }
        }
    }

    private void scrollTo(Fold fold, String place, boolean focus) {
        Optional<JComponent> field = nearest(fold, place);
        JComponent target = field.orElse(fold);
        Component view = scroll.getViewport().getView();
        Rectangle bounds = SwingUtilities.convertRectangle(target.getParent(), target.getBounds(), view);
        if (field.isPresent() && focus) {
            bounds.grow(0, 60);
        } else if (field.isPresent()) {
            fieldsIn(fold, place)
                    .filter(JComponent::isShowing)
                    .map(other -> SwingUtilities.convertRectangle(other.getParent(), other.getBounds(), view))
                    .forEach(bounds::add);
            bounds.grow(0, 12);
            bounds.height = Math.min(bounds.height, scroll.getViewport().getHeight());
        }
        scroll.getViewport().scrollRectToVisible(SwingUtilities.convertRectangle(view, bounds, scroll.getViewport()));
        if (focus) {
            field.ifPresent(JComponent::requestFocusInWindow);
        }
    }

    /** The field of a place, of what is around it, or the first of what is in it. */
    private static Optional<JComponent> nearest(Container in, String place) {
        List<JComponent> fields = new ArrayList<>();
        collect(in, fields);
        JComponent best = null;
        int most = -1;
        for (JComponent field : fields) {
            String own = place(field);
            if (place.equals(own)) {
                return Optional.of(field);
            }
            int score = place.startsWith(own + "/") ? own.length() : -1;
            if (score > most) {
                most = score;
                best = field;
            }
        }
        if (best != null) {
            return Optional.of(best);
        }
        return fieldsIn(in, place).findFirst();
    }

    /** The fields of what is in a place. */
    private static Stream<JComponent> fieldsIn(Container in, String place) {
        List<JComponent> fields = new ArrayList<>();
        collect(in, fields);
        return fields.stream().filter(field -> place(field).startsWith(place + "/"));
    }

    private static void collect(Container in, List<JComponent> fields) {
        for (Component child : in.getComponents()) {
            if (child instanceof JComponent component && component.getClientProperty(Rows.PLACE) != null) {
                fields.add(component);
            }
            if (child instanceof Container container) {
                collect(container, fields);
            }
        }
    }

    private static String place(JComponent field) {
        return field.getClientProperty(Rows.PLACE) instanceof Supplier<?> supplier
                ? String.valueOf(supplier.get())
                : "";
    }

    /** The place in the document of the field that a component is, or is in. */
    public Optional<String> placeOf(@Nullable Component component) {
        for (Component at = component; at != null && at != scroll; at = at.getParent()) {
            if (at instanceof JComponent field && field.getClientProperty(Rows.PLACE) != null) {
                return Optional.of(place(field));
            }
        }
        return Optional.empty();
    }

    /** As wide as the page, as high as it needs. */
    private static final class Column extends JPanel implements Scrollable {
        Column() {
            super(new MigLayout("insets 6 14 24 14, fillx, wrap 1, gapy 2", "[grow, 320::]", ""));
        }

        @Override
        public Dimension getPreferredScrollableViewportSize() {
            return getPreferredSize();
        }

        @Override
        public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
            return 16;
        }

        @Override
        public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
            return visible.height - 32;
        }

        @Override
        public boolean getScrollableTracksViewportWidth() {
            return true;
        }

        @Override
        public boolean getScrollableTracksViewportHeight() {
            return false;
        }
    }
}
