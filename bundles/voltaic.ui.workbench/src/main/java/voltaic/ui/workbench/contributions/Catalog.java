package voltaic.ui.workbench.contributions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The contributions of one kind; for the event dispatch thread. Of two with one id, that of the higher ranking, or else the first, counts.
 *
 * @param <T> the provider interface
 */
public final class Catalog<T> {
    private final List<Contribution<T>> all = new ArrayList<>();
    private final List<Consumer<Contribution<T>>> added = new ArrayList<>();
    private final List<Consumer<Contribution<T>>> removed = new ArrayList<>();

    /** It has come. */
    public void add(Contribution<T> contribution) {
        all.add(contribution);
        all.sort(Comparator.comparingInt(Contribution<T>::ranking).reversed());
        List.copyOf(added).forEach(listener -> listener.accept(contribution));
    }

    /** It has gone. */
    public void remove(Contribution<T> contribution) {
        if (all.removeIf(contribution::equals)) {
            List.copyOf(removed).forEach(listener -> listener.accept(contribution));
        }
    }

    /** All that count, those of the highest ranking first. */
    public List<Contribution<T>> list() {
        return all.stream()
                .filter(one -> find(one.id()).filter(one::equals).isPresent())
                .toList();
    }

    /** The one of that id. */
    public Optional<Contribution<T>> find(String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Tells of every one that comes or goes from now on. */
    public void onChange(Consumer<Contribution<T>> come, Consumer<Contribution<T>> gone) {
        added.add(come);
        removed.add(gone);
    }
}
