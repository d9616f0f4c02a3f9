package voltaic.ui.views.welcome;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import voltaic.ui.api.Runs;
import voltaic.ui.api.Subscription;
import voltaic.ui.api.View;
import voltaic.ui.views.Background;
import voltaic.ui.views.Column;
import voltaic.ui.views.EmptyState;
import voltaic.ui.views.ExampleFiles;
import voltaic.ui.views.Pictures;
import voltaic.ui.views.SearchField;
import voltaic.ui.views.Styles;
import voltaic.ui.views.WrappedText;
import voltaic.ui.views.welcome.WelcomeViewProvider.Services;

/** Where one begins: what can be done, what was done last, and the examples, each run by one click. */
final class WelcomeView implements View {
    static final String FIND = "file.open-example";
    private static final int WIDEST = 1180;
    private static final int CARD = 260;
    private static final int GAP = 16;

    private final Services services;
    private final Supplier<Optional<Runs>> runs;
    private final Background background = new Background("voltaic-welcome");
    private final Pictures pictures = new Pictures();
    private final ExampleFiles files;
    private final JPanel component = Styles.named(new JPanel(new BorderLayout()), "welcome", "Welcome");
    private final JPanel page =
            new Column(new MigLayout("insets 32 32 40 32, fillx, hidemode 3, wrap 1", "[center]", "[]"));
    private final RecentFiles recent;
    private final JPanel sections =
            new JPanel(new MigLayout("insets 0, fillx, hidemode 3, wrap 1, gapy 0", "[grow, fill]"));
    private final SearchField search;
    private final EmptyState nothing;
    private final Subscription subscription;
    private List<Example> examples = List.of();

    WelcomeView(Services services, Supplier<Optional<Runs>> runs) {
        this.services = services;
        this.runs = runs;
        files = new ExampleFiles(services.workbench(), services.workspace(), services.dialogs(), background);
        recent = new RecentFiles(services.workspace(), services.workbench(), services.icons());
        search = new SearchField(
                "welcome.search", "Search examples", services.icons().icon("search"), this::show);
        nothing = new EmptyState(services.icons().icon("search", 32), "No example matches", "");
        layOut();
        subscription = services.workspace().onChange(recent::refresh);
        services.workspace().examples().ifPresentOrElse(this::load, () -> show(""));
    }

    private void layOut() {
        JPanel content = new JPanel(new MigLayout("insets 0, fillx, hidemode 3, wrap 1", "[grow, fill]", "[]"));
        content.setOpaque(false);
        sections.setOpaque(false);
        content.add(head());
        content.add(recent.component(), "gaptop 20");
        JPanel bar = new JPanel(new MigLayout("insets 0, fillx", "[][grow][]", "[center]"));
        bar.setOpaque(false);
        bar.add(Styles.font(new JLabel("Examples"), "h2"));
        bar.add(search, "skip, wmin 120, w 240");
        content.add(bar, "gaptop 28, gapbottom 4");
        content.add(sections);
        content.add(nothing, "hmin 220");
        nothing.setVisible(false);
        page.add(content, "growx, wmin 0, wmax " + WIDEST);
        component.add(Styles.scroll(page), BorderLayout.CENTER);
    }

    private JComponent head() {
        JPanel head = new JPanel(new MigLayout("insets 0, fillx, wrap 1", "[grow, fill]", "[]6[]16[]"));
        head.setOpaque(false);
        JLabel title = Styles.font(new JLabel("Voltaic"), "h00");
        title.setName("welcome.title");
        head.add(title);
        WrappedText sentence = new WrappedText(WrappedText.Align.LEFT);
        sentence.setText("Simulate how batteries of many spins are charged through reservoirs they share, by collective"
                + " effects and by pumping: exactly, by sampling, and in the mean field.");
        head.add(sentence, "wmin 100, wmax 760");
        JPanel actions = new ButtonRow();
        JButton first = action("New experiment…", "flask-conical", "file.new-experiment");
        first.putClientProperty(
                "FlatLaf.style",
                "background: $Button.default.background; foreground: $Button.default.foreground;"
                        + " focusedBackground: $Button.default.focusedBackground;"
                        + " hoverBackground: $Button.default.hoverBackground; borderColor: $Button.default.borderColor");
        first.setIcon(null);
        actions.add(first);
        actions.add(action("Open file…", "folder-open", "file.open"));
        actions.add(action("Open an example…", "book-open", FIND));
        actions.add(action("Read the guide", "circle-help", "help.contents"));
        head.add(actions);
        return head;
    }

    private JButton action(String label, String icon, String command) {
        JButton button = new JButton(label, services.icons().icon(icon));
        button.setName("welcome." + command);
        button.addActionListener(event -> services.workbench().execute(command));
        return button;
    }

    private void load(Path folder) {
        background.run(
                () -> ExampleCatalog.read(folder, services.workspace().documentation()),
                read -> {
                    examples = read;
                    fill();
                    show(search.getText().strip());
                },
                e -> show(""));
    }

    /** Makes the cards, once. */
    private void fill() {
        Map<String, List<Example>> bySection = new LinkedHashMap<>();
        examples.forEach(example -> bySection
                .computeIfAbsent(example.section(), section -> new ArrayList<>())
                .add(example));
        Consumer<Path> run =
                file -> runs.get().ifPresentOrElse(present -> files.run(file, present), () -> services.dialogs()
                        .error("Run", "The bundle that runs experiments is not there."));
        bySection.forEach((title, all) -> sections.add(new Section(title, all, run)));
    }

    private void show(String text) {
        boolean any = false;
        for (Component part : sections.getComponents()) {
            any |= part instanceof Section section && section.show(text);
        }
        nothing.setVisible(!any);
        nothing.say(
                text.isEmpty() ? "There are no examples" : "No example matches",
                text.isEmpty()
                        ? "This installation has no folder of examples."
                        : "No example says anything of “" + text + "”.");
        page.revalidate();
        page.repaint();
    }

    @Override
    public void shown() {
        recent.refresh();
    }

    @Override
    public JComponent focus() {
        return search;
    }

    @Override
    public Optional<Runnable> handler(String command) {
        return command.equals(FIND) || command.equals("edit.find")
                ? Optional.of(search::requestFocusInWindow)
                : Optional.empty();
    }

    @Override
    public JComponent component() {
        return component;
    }

    @Override
    public void close() {
        subscription.close();
        background.close();
        pictures.close();
    }

    /** The examples under one heading. */
    private final class Section extends JPanel {
        private final Map<Example, ExampleCard> cards = new LinkedHashMap<>();
        private final JPanel grid = new Grid();

        Section(String title, List<Example> all, Consumer<Path> run) {
            super(new MigLayout("insets 0, fillx, wrap 1", "[grow, fill]", "[]8[]"));
            setOpaque(false);
            JLabel heading = Styles.font(new JLabel(title), "h4");
            add(heading, "gaptop 18");
            add(grid, "growx, wmin 0");
            for (Example example : all) {
                cards.put(example, new ExampleCard(example, pictures, services.icons(), run, files::open));
            }
        }

        /** Shows the examples that match; returns whether there are any. */
        boolean show(String text) {
            grid.removeAll();
            cards.forEach((example, card) -> {
                if (text.isEmpty() || example.matches(text)) {
                    grid.add(card);
                }
            });
            setVisible(grid.getComponentCount() > 0);
            grid.revalidate();
            return isVisible();
        }
    }

    /** Cards side by side; when the width changes, so does the height. */
    private static final class Grid extends JPanel {
        private int lastWidth;

        Grid() {
            super(new CardGrid(CARD, GAP));
            setOpaque(false);
        }

        @Override
        public void setBounds(int x, int y, int width, int height) {
            super.setBounds(x, y, width, height);
            if (width != lastWidth) {
                lastWidth = width;
                // Later: what asks for a layout during a layout is not heard.
                SwingUtilities.invokeLater(this::revalidate);
            }
        }

        @Override
        public Dimension getMinimumSize() {
            return new Dimension(0, getPreferredSize().height);
        }
    }
}
