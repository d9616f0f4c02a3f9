package voltaic.ui.views.welcome;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A shipped example.
 *
 * @param name the name by which it is run, such as {@code figure-2}
 * @param title what it is about
 * @param summary what is seen in it; may be empty
 * @param time how long it takes, such as {@code 2 s}; empty if that is not told
 * @param isLong whether it takes minutes
 * @param section the heading above it in the documentation; may be empty
 */
record Example(
        String name,
        Path file,
        String title,
        String summary,
        String time,
        boolean isLong,
        String section,
        Optional<Path> figure) {

    boolean matches(String search) {
        String all = String.join(" ", name, title, summary, section).toLowerCase(Locale.ROOT);
        return List.of(search.toLowerCase(Locale.ROOT).strip().split("\\s+")).stream()
                .allMatch(all::contains);
    }
}
