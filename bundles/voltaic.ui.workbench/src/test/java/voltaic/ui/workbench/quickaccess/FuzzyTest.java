package voltaic.ui.workbench.quickaccess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FuzzyTest {
    private static int score(String query, String text) {
        return Fuzzy.match(query, text).orElseThrow().score();
    }

    private static List<String> ranked(String query, List<String> recent, String... labels) {
        List<Proposal> proposals = java.util.Arrays.stream(labels)
                .map(label -> new Proposal(label, "Command", label, "", "", "", Optional.of(() -> {})))
                .toList();
        return Ranking.rank(query, proposals, recent).stream()
                .map(hit -> hit.proposal().label())
                .toList();
    }

    @Test
    void lettersMatchInOrderWithGaps() {
        assertThat(Fuzzy.match("sas", "Save as…"))
                .get()
                .extracting(Fuzzy.Match::places)
                .isEqualTo(List.of(0, 5, 6));
        assertThat(Fuzzy.match("as s", "Save as…")).isEmpty();
        assertThat(Fuzzy.match("xyz", "Save as…")).isEmpty();
    }

    @Test
    void beginningsOfWordsAndRowsCountMore() {
        assertThat(score("rp", "Reset perspective")).isGreaterThan(score("rp", "Previous repair"));
        assertThat(score("save", "Save all")).isGreaterThan(score("save", "Select a value"));
        assertThat(score("dl", "dickeLossy")).isGreaterThan(score("dl", "dawdle"));
    }

    @Test
    void exactAndShortComeFirst() {
        assertThat(ranked("close", List.of(), "Close all editors", "Disclose", "Close"))
                .startsWith("Close", "Close all editors");
    }

    @Test
    void whatWasUsedLatelyComesFirst() {
        assertThat(ranked("", List.of("Undo"), "Open", "Save", "Undo")).startsWith("Undo");
    }

    @Test
    void whatCannotBeDoneComesAfterItsEqual() {
        Proposal off = new Proposal("off", "Command", "Export", "", "", "", Optional.empty());
        Proposal on = new Proposal("on", "Command", "Export", "", "", "", Optional.of(() -> {}));
        assertThat(Ranking.rank("exp", List.of(off, on), List.of())
                        .get(0)
                        .proposal()
                        .id())
                .isEqualTo("on");
    }

    @Test
    void placesAreThoseOfTheLetters() {
        Random random = new Random(7);
        String letters = "abc de";
        for (int i = 0; i < 2000; i++) {
            String query = word(random, letters, 1 + random.nextInt(4)).replace(" ", "");
            String text = word(random, letters, 1 + random.nextInt(12));
            Optional<Fuzzy.Match> match = Fuzzy.match(query, text);
            assertThat(match.isPresent()).as(query + " in " + text).isEqualTo(isSubsequence(query, text));
            match.ifPresent(found -> {
                StringBuilder read = new StringBuilder();
                found.places().forEach(place -> read.append(text.charAt(place)));
                assertThat(read.toString()).isEqualTo(query);
                assertThat(found.places()).isSorted().doesNotHaveDuplicates();
            });
        }
    }

    private static String word(Random random, String letters, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }

    private static boolean isSubsequence(String query, String text) {
        int at = 0;
        for (int i = 0; i < query.length(); i++) {
            at = text.indexOf(query.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}
