package voltaic.ui.results.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Breaks text into lines. */
final class Wrapped {
    private Wrapped() {}

    /** Lines no wider than {@code room}, but for words that are. */
    static List<String> lines(String text, ToIntFunction<String> width, int room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && width.applyAsInt(line + " " + word) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
