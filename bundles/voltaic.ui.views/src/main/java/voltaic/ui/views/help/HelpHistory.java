package voltaic.ui.views.help;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The pages one has been to. */
final class HelpHistory {
    private final Deque<String> before = new ArrayDeque<>();
    private final Deque<String> after = new ArrayDeque<>();
    private String now;

    HelpHistory(String start) {
        now = start;
    }

    String now() {
        return now;
    }

    /** One goes on from here; what was ahead is forgotten. */
    void visit(String address) {
        if (!address.equals(now)) {
            before.push(now);
            after.clear();
            now = address;
        }
    }

    boolean canGoBack() {
        return !before.isEmpty();
    }

    boolean canGoForward() {
        return !after.isEmpty();
    }

    Optional<String> back() {
        return move(before, after);
    }

    Optional<String> forward() {
        return move(after, before);
    }

    private Optional<String> move(Deque<String> from, Deque<String> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(now);
        now = from.pop();
        return Optional.of(now);
    }
}
