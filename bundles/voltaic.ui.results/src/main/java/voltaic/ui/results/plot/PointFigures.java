package voltaic.ui.results.plot;

import java.awt.CardLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;
import voltaic.model.result.StudyResult;
import voltaic.studies.Section.Drawing;
import voltaic.ui.api.ResultSource;
import voltaic.ui.api.ResultView;
import voltaic.ui.results.Desk;
import voltaic.ui.results.Toggles;

/** The figures of an outcome of a study; a click selects a point. */
public final class PointFigures implements ResultView, Toggles {
    private final Desk desk;
    private final Source source;
    private final PointSelection selection;
    private final Runnable changed;
    private final CardLayout cards = new CardLayout();
    private final JPanel component = new JPanel(cards);
    private @Nullable FigurePage page;

    /**
     * @param drawings the figures as they are now; none while there is nothing to draw
     * @param growing whether points are still to come
     */
    public PointFigures(
            Desk desk,
            Path folder,
            Supplier<List<Drawing>> drawings,
            BooleanSupplier growing,
            PointSelection selection,
            Runnable changed) {
        this.desk = desk;
        this.source = new Source(folder, drawings, growing);
        this.selection = selection;
        this.changed = changed;
        JLabel empty = new JLabel("The figure begins with the first points.", JLabel.CENTER) {
            private static final long serialVersionUID = 1;

            @Override
            public void updateUI() {
                super.updateUI();
                setBackground(UIManager.getColor("TextArea.background"));
            }
        };
        empty.setEnabled(false);
        empty.setOpaque(true);
        component.add(empty, "empty");
        update();
    }

    private record Source(Path folder, Supplier<List<Drawing>> drawings, BooleanSupplier growing)
            implements ResultSource {
        @Override
        public StudyResult results() {
            return drawings.get().get(0).results();
        }

        @Override
        public boolean isRunning() {
            return growing.getAsBoolean();
        }

        StudyResult results(String name) {
            return drawings.get().stream()
                    .filter(drawing -> drawing.name().equals(name))
                    .findFirst()
                    .map(Drawing::results)
                    .orElseGet(this::results);
        }
    }

    private List<Choice> choices() {
        return source.drawings().get().stream()
                .map(drawing ->
                        new Choice(drawing.name(), words(drawing.name()), whole -> source.results(drawing.name())))
                .toList();
    }

    /** A name of a file as words. */
    public static String words(String name) {
        String words = name.replace('-', ' ');
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    @Override
    public JComponent component() {
        return component;
    }

    @Override
    public void update() {
        if (source.drawings().get().isEmpty()) {
            return;
        }
        if (page == null) {
            page = new FigurePage(desk, source, results -> choices(), changed, Optional.of(new PointTarget(selection)));
            component.add(page.component(), "figure");
            cards.show(component, "figure");
        } else {
            page.update();
        }
    }

    @Override
    public Optional<Runnable> handler(String command) {
        return page == null ? Optional.empty() : page.handler(command);
    }

    @Override
    public boolean isOn(String command) {
        return page != null && page.isOn(command);
    }
}
