package voltaic.ui.results.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import voltaic.model.result.StudyResult;
import voltaic.ui.api.Icons;
import voltaic.ui.api.ResultSource;
import voltaic.ui.api.ResultView;
import voltaic.ui.results.Toggles;

/** The result views of an editor as tabs. Each is made when it is first in front; one that throws shows that alone. */
final class Pages {
    private final JTabbedPane tabs = new JTabbedPane();
    private final ResultSource source;
    private final Icons icons;
    private final Supplier<List<ViewEntry>> known;
    private final Runnable changed;
    private final List<ViewEntry> shown = new ArrayList<>();
    private final Map<ViewEntry, ResultView> views = new LinkedHashMap<>();
    private boolean filling;

    /** @param known the result views that there are now */
    Pages(ResultSource source, Icons icons, Supplier<List<ViewEntry>> known, Runnable changed) {
        this.source = source;
        this.icons = icons;
        this.known = known;
        this.changed = changed;
        tabs.setName("result-pages");
        tabs.getAccessibleContext().setAccessibleName("Pages of the result");
        tabs.setTabLayoutPolicy(JTabbedPane.SCROLL_TAB_LAYOUT);
        tabs.putClientProperty("JTabbedPane.tabType", "underlined");
        tabs.addChangeListener(event -> {
            if (!filling) {
                front();
            }
        });
    }

    JTabbedPane component() {
        return tabs;
    }

    /** Adds and removes pages, as there is something to see in them, and brings the front one up to date. */
    void update() {
        StudyResult results = source.results();
        List<ViewEntry> wanted = known.get().stream()
                .filter(entry -> shows(entry, results))
                .sorted(Comparator.comparingInt(ViewEntry::order))
                .toList();
        if (!wanted.equals(shown)) {
            arrange(wanted);
        }
        front();
    }

    private static boolean shows(ViewEntry entry, StudyResult results) {
        try {
            return entry.provider().shows(results);
        } catch (RuntimeException | LinkageError e) {
            // A view that cannot even tell has nothing to show.
            return false;
        }
    }

    private void arrange(List<ViewEntry> wanted) {
        filling = true;
        for (int i = shown.size() - 1; i >= 0; i--) {
            if (!wanted.contains(shown.get(i))) {
                close(shown.remove(i));
                tabs.removeTabAt(i);
            }
        }
        for (int i = 0; i < wanted.size(); i++) {
            ViewEntry entry = wanted.get(i);
            if (i >= shown.size() || !shown.get(i).equals(entry)) {
                shown.add(i, entry);
                tabs.insertTab(entry.label(), icons.icon(entry.icon()), new JPanel(), entry.summary(), i);
            }
        }
        if (tabs.getSelectedIndex() < 0 && tabs.getTabCount() > 0) {
            tabs.setSelectedIndex(0);
        }
        filling = false;
    }

    /** The page in front, made if need be and brought up to date. */
    private void front() {
        int index = tabs.getSelectedIndex();
        if (index < 0) {
            return;
        }
        ViewEntry entry = shown.get(index);
        ResultView view = views.get(entry);
        try {
            if (view == null) {
                view = entry.provider().create(source, changed);
                views.put(entry, view);
                JComponent component = view.component();
                component.setName("page-" + entry.id());
                tabs.setComponentAt(index, component);
            } else {
                view.update();
            }
        } catch (RuntimeException | LinkageError e) {
            tabs.setComponentAt(index, failed(entry, e));
        }
        changed.run();
    }

    private static JComponent failed(ViewEntry entry, Throwable failure) {
        JPanel panel = new JPanel(new MigLayout("insets 24, wrap 1", "[grow,fill]"));
        panel.add(new JLabel("The page " + entry.label() + " failed."));
        JTextArea text = new JTextArea(String.valueOf(failure));
        text.setEditable(false);
        text.setLineWrap(true);
        text.setWrapStyleWord(true);
        panel.add(text);
        return panel;
    }

    private @Nullable ResultView view() {
        int index = tabs.getSelectedIndex();
        return index < 0 || index >= shown.size() ? null : views.get(shown.get(index));
    }

    /** What a command does in the page in front. */
    Optional<Runnable> handler(String command) {
        ResultView view = view();
        return view == null ? Optional.empty() : view.handler(command);
    }

    boolean isOn(String command) {
        return view() instanceof Toggles toggles && toggles.isOn(command);
    }

    /** Brings a page to the front. */
    void select(String id) {
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).id().equals(id)) {
                tabs.setSelectedIndex(i);
            }
        }
    }

    void close() {
        List.copyOf(shown).forEach(this::close);
    }

    private void close(ViewEntry entry) {
        ResultView view = views.remove(entry);
        if (view != null) {
            try {
                view.close();
            } catch (RuntimeException | LinkageError e) {
                // It is gone in any case.
                return;
            }
        }
    }
}
