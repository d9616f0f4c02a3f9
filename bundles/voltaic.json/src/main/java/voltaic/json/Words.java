package voltaic.json;

import java.util.Map;
import voltaic.plugin.Names;

/** Words of which one is chosen. */
final class Words {
    private Words() {}

    /** What a word stands for; {@code harmless}, and a report, if it is none of them. */
    static <T> T choice(Cursor at, Map<String, T> known, T harmless) {
        String word = at.text();
        if (at.isText() && !known.containsKey(word)) {
            at.problem(at.label() + " is '" + word + "'" + Names.suggestion(word, known.keySet()));
        }
        return known.getOrDefault(word, harmless);
    }
}
