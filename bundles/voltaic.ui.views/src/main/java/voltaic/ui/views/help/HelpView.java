package voltaic.ui.views.help;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Desktop;
import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import javax.swing.event.HyperlinkEvent;
import net.miginfocom.swing.MigLayout;
import voltaic.ui.api.Site;
import voltaic.ui.api.View;
import voltaic.ui.views.Background;
import voltaic.ui.views.EmptyState;
import voltaic.ui.views.ExampleFiles;
import voltaic.ui.views.Pictures;
import voltaic.ui.views.QuietLabel;
import voltaic.ui.views.SearchField;
import voltaic.ui.views.Styles;
import voltaic.ui.views.help.HelpViewProvider.Services;
import voltaic.ui.views.help.LinkTarget.External;
import voltaic.ui.views.help.LinkTarget.Local;
import voltaic.ui.views.help.LinkTarget.Missing;
import voltaic.ui.views.help.LinkTarget.Page;

/** The pages of the documentation; the one that was shown last comes first at the next start. */
final class HelpView implements View {
    /** What is handled: with the address of a page behind it, it turns to that page. */
    static final String TURN = "help.page:";

    private static final String PAGE = "help.page";
    static final String BACK = "help.back";
    static final String FORWARD = "help.forward";
    static final String SEARCH = "help.search";
    private static final String FOUND = "search:";

    private final Services services;
    private final Site site;
    private final Background background = new Background("voltaic-help");
    private final Pictures pictures = new Pictures();
    private final ExampleFiles examples;
    private final HelpHistory history;
    private final Map<String, Integer> scrolled = new HashMap<>();
    private final CardLayout pages = new CardLayout();
    private final JPanel content = new JPanel(pages);
    private final JPanel component = Styles.named(new JPanel(new BorderLayout()), "help", "Help");
    private final QuietLabel address = new QuietLabel(" ");
    private final JButton back = Styles.tool("", "Back to the page before");
    private final JButton forward = Styles.tool("", "Forward to the page after");
    private final SearchField search;
    private final PageArea area;
    private final JScrollPane scroll;
    private final PropertyChangeListener themeChanged = this::lookChanged;
    private Optional<HelpLibrary> library = Optional.empty();
    private String marked = "";

    HelpView(Services services, Site site) {
        this.services = services;
        this.site = site;
        history = new HelpHistory(services.settings().get(PAGE, StartPage.CONTENTS));
        examples = new ExampleFiles(services.workbench(), services.workspace(), services.dialogs(), background);
        Optional<Path> folder = services.workspace().documentation();
        area = new PageArea(pictures, folder.orElse(services.workspace().root()));
        area.addHyperlinkListener(this::link);
        scroll = Styles.scroll(area);
        scroll.setVerticalScrollBarPolicy(ScrollPaneConstants.VERTICAL_SCROLLBAR_ALWAYS);
        search = new SearchField("help.search", "Search help", services.icons().icon("search"), this::search);
        layOut();
        UIManager.addPropertyChangeListener(themeChanged);
        folder.ifPresentOrElse(this::load, () -> pages.show(content, "missing"));
    }

    private void layOut() {
        JPanel bar = new JPanel(new MigLayout("insets 6 10 6 10, fillx", "[]2[]6[][grow][]", "[center]"));
        back.setIcon(new Mirrored(services.icons().icon("arrow-right")));
        back.setName(BACK);
        back.addActionListener(event -> history.back().ifPresent(this::display));
        forward.setIcon(services.icons().icon("arrow-right"));
        forward.setName(FORWARD);
        forward.addActionListener(event -> history.forward().ifPresent(this::display));
        JButton contents = Styles.tool("Contents", "All pages and their sections");
        contents.setIcon(services.icons().icon("book-open"));
        contents.setName("help.contents");
        contents.addActionListener(event -> go(StartPage.CONTENTS));
        bar.add(back);
        bar.add(forward);
        bar.add(contents);
        bar.add(search, "skip, wmin 140, w 240");
        address.setBorder(BorderFactory.createEmptyBorder(3, 12, 4, 12));
        address.setName("help.address");
        content.add(scroll, "page");
        content.add(
                new EmptyState(
                        services.icons().icon("book-open", 32),
                        "No help installed",
                        "This installation has no folder docs, in which the pages of help are."),
                "missing");
        component.add(bar, BorderLayout.NORTH);
        component.add(content, BorderLayout.CENTER);
        component.add(address, BorderLayout.SOUTH);
    }

    private void load(Path folder) {
        background.run(
                () -> HelpLibrary.read(folder),
                read -> {
                    library = Optional.of(read);
                    display(history.now());
                },
                e -> services.dialogs().error("Help", "The pages of help could not be read: " + e.getMessage()));
    }

    private void turn(String to) {
        history.visit(to);
        if (library.isPresent()) {
            scrolled.remove(to);
            display(to);
        }
    }

    private void go(String to) {
        remember();
        turn(to);
    }

    private void remember() {
        scrolled.put(history.now(), scroll.getVerticalScrollBar().getValue());
    }

    private void search(String words) {
        marked = words;
        if (!words.isEmpty()) {
            go(FOUND + words);
        } else if (history.now().startsWith(FOUND)) {
            go(StartPage.CONTENTS);
        } else {
            area.highlight(HelpSearch.pattern(""));
        }
    }

    /** Shows an address: the contents, what a search found, or a page with an anchor perhaps. */
    private void display(String to) {
        library.ifPresent(read -> {
            String anchor = "";
            String title = "Help";
            if (to.startsWith(FOUND)) {
                String words = to.substring(FOUND.length());
                area.show(StartPage.found(words, HelpSearch.find(read, words)));
            } else {
                int hash = to.indexOf('#');
                anchor = hash < 0 ? "" : to.substring(hash + 1);
                Optional<HelpPage> page = read.page(hash < 0 ? to : to.substring(0, hash));
                area.show(page.map(found -> PageHtml.of(found, read.figures()))
                        .orElseGet(() -> StartPage.contents(read)));
                title = page.map(HelpPage::title).map(found -> "Help: " + found).orElse("Help");
                area.highlight(HelpSearch.pattern(page.isPresent() ? marked : ""));
                services.settings().put(PAGE, to);
            }
            site.title(title);
            scrollTo(to, anchor);
        });
        back.setEnabled(history.canGoBack());
        forward.setEnabled(history.canGoForward());
        address.setText(" ");
        pages.show(content, "page");
        site.changed();
    }

    /** After the page is laid out: to where one was before, or to the anchor. */
    private void scrollTo(String to, String anchor) {
        SwingUtilities.invokeLater(() -> {
            Integer before = scrolled.get(to);
            if (before != null) {
                scroll.getVerticalScrollBar().setValue(before);
            } else if (!anchor.isEmpty()) {
                area.scrollTo(anchor);
            }
        });
    }

    private void link(HyperlinkEvent event) {
        String link = event.getDescription();
        if (link == null || library.isEmpty()) {
            return;
        }
        LinkTarget target = target(library.get(), link);
        if (event.getEventType() == HyperlinkEvent.EventType.ENTERED) {
            address.setText(describe(target));
        } else if (event.getEventType() == HyperlinkEvent.EventType.EXITED) {
            address.setText(" ");
        } else {
            follow(target);
        }
    }

    private LinkTarget target(HelpLibrary read, String link) {
        if (link.equals(StartPage.CONTENTS)) {
            return new Page(StartPage.CONTENTS, "");
        }
        String from = history.now().replaceFirst("#.*", "");
        return LinkTarget.resolve(read, from, link);
    }

    private static String describe(LinkTarget target) {
        if (target instanceof External external) {
            return "Opens in the browser: " + external.address();
        }
        if (target instanceof Local local) {
            return "Opens " + local.path();
        }
        return target instanceof Page page
                ? page.address()
                : "Not part of this installation: " + ((Missing) target).link();
    }

    private void follow(LinkTarget target) {
        if (target instanceof Page page) {
            go(page.address());
        } else if (target instanceof External external) {
            browse(external.address());
        } else if (target instanceof Local local) {
            open(local.path());
        } else {
            services.workbench().status(describe(target));
        }
    }

    private void open(Path path) {
        Optional<Path> shipped = services.workspace().examples();
        if (shipped.isPresent() && path.equals(shipped.get().normalize())) {
            services.workbench().show("welcome");
        } else if (path.toString().endsWith(".voltaic.json")) {
            examples.open(path);
        } else {
            services.workbench().open(path);
        }
    }

    private void browse(URI to) {
        background.run(
                () -> {
                    Desktop.getDesktop().browse(to);
                    return to;
                },
                opened -> {},
                e -> services.dialogs().info("Address", "No browser could be opened. The address is " + to));
    }

    private void lookChanged(PropertyChangeEvent event) {
        if ("lookAndFeel".equals(event.getPropertyName())) {
            SwingUtilities.invokeLater(() -> {
                remember();
                display(history.now());
            });
        }
    }

    @Override
    public Optional<Runnable> handler(String command) {
        if (command.startsWith(TURN)) {
            return Optional.of(() -> go(command.substring(TURN.length())));
        }
        return switch (command) {
            case BACK -> when(history.canGoBack(), () -> history.back().ifPresent(this::display));
            case FORWARD -> when(history.canGoForward(), () -> history.forward().ifPresent(this::display));
            case SEARCH, "edit.find" -> Optional.of(search::requestFocusInWindow);
            default -> Optional.empty();
        };
    }

    private static Optional<Runnable> when(boolean condition, Runnable action) {
        return condition ? Optional.of(action) : Optional.empty();
    }

    @Override
    public JComponent component() {
        return component;
    }

    @Override
    public JComponent focus() {
        return area;
    }

    @Override
    public void close() {
        UIManager.removePropertyChangeListener(themeChanged);
        background.close();
        pictures.close();
    }
}
