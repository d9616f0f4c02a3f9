package voltaic.ui.views.jobs;

import java.awt.CardLayout;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import voltaic.ui.api.Icons;
import voltaic.ui.api.Job;
import voltaic.ui.api.Jobs;
import voltaic.ui.api.Site;
import voltaic.ui.api.Subscription;
import voltaic.ui.api.View;
import voltaic.ui.views.Column;
import voltaic.ui.views.EmptyState;
import voltaic.ui.views.Styles;

/** A card for each job: those that go on, and below them quietly those that are over. */
final class ProgressView implements View {
    static final String CLEAR = "jobs.clear-finished";

    private final Jobs jobs;
    private final Icons icons;
    private final Site site;
    private final CardLayout pages = new CardLayout();
    private final JPanel component = Styles.named(new JPanel(pages), "progress", "Progress");
    private final JPanel cards = new Column(new MigLayout("insets 0, fillx, wrap 1, gap 0", "[grow, fill]", ""));
    private final IdentityHashMap<Job, JobCard> cardOf = new IdentityHashMap<>();
    private final Set<Job> cleared = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Subscription subscription;
    private final Timer clock = new Timer(1000, event -> refresh());
    private List<Job> shown = List.of();
    private boolean isEmpty;
    private int running;
    private int over;

    ProgressView(Jobs jobs, Icons icons, Site site) {
        this.jobs = jobs;
        this.icons = icons;
        this.site = site;
        EmptyState empty = new EmptyState(
                icons.icon("activity", 32),
                "Nothing is running",
                "Runs show here how far they are, and can be cancelled.");
        component.add(Styles.scroll(cards), "jobs");
        component.add(empty, "empty");
        subscription = jobs.onChange(this::refresh);
        refresh();
    }

    private void refresh() {
        List<Job> all = jobs.list();
        cleared.retainAll(all);
        List<Job> ordered =
                order(all.stream().filter(job -> !cleared.contains(job)).toList());
        if (!isSame(ordered, shown)) {
            cardOf.keySet().retainAll(ordered);
            cards.removeAll();
            for (Job job : ordered) {
                cards.add(cardOf.computeIfAbsent(job, added -> new JobCard(added, icons)));
            }
            cards.revalidate();
            cards.repaint();
            shown = ordered;
        }
        if (isEmpty != ordered.isEmpty()) {
            isEmpty = ordered.isEmpty();
            pages.show(component, isEmpty ? "empty" : "jobs");
        }
        cardOf.values().forEach(JobCard::update);
        int open = (int) ordered.stream().filter(job -> !job.state().isOver()).count();
        if (open != running || ordered.size() - open != over) {
            running = open;
            over = ordered.size() - open;
            site.title(open == 0 ? "Progress" : "Progress (" + open + ")");
            site.changed();
        }
        if (open > 0) {
            clock.start();
        } else {
            clock.stop();
        }
    }

    /** Those that go on before those that wait, and those that are over last; otherwise as they come. */
    static List<Job> order(List<Job> jobs) {
        List<Job> ordered = new ArrayList<>(jobs);
        ordered.sort((one, other) -> Integer.compare(rank(one.state()), rank(other.state())));
        return List.copyOf(ordered);
    }

    private static int rank(Job.State state) {
        return switch (state) {
            case RUNNING -> 0;
            case WAITING -> 1;
            case DONE, CANCELLED, FAILED -> 2;
        };
    }

    private static boolean isSame(List<Job> one, List<Job> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int index = 0; index < one.size(); index++) {
            if (one.get(index) != other.get(index)) {
                return false;
            }
        }
        return true;
    }

    private void clear() {
        jobs.list().stream().filter(job -> job.state().isOver()).forEach(cleared::add);
        refresh();
    }

    @Override
    public Optional<Runnable> handler(String command) {
        return command.equals(CLEAR) && over > 0 ? Optional.of(this::clear) : Optional.empty();
    }

    @Override
    public JComponent component() {
        return component;
    }

    @Override
    public void close() {
        clock.stop();
        subscription.close();
    }
}
