package voltaic.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import voltaic.json.Node.Origin;

/** A text is changed where it is asked to be changed, and stays as it is elsewhere. */
class SourceTextTest {
    private static final String TEXT =
            """
            {
              "title": "A",
              "ensembles": [
                {"name": "C", "spins": 10},
                {"name": "B", "spins": 2}
              ],
              "time": {"end": 1e-6,
                       "samples": 11},
              "on": ["C"],
              "empty": {}
            }
            """;

    private static SourceText text() {
        return SourceText.of(TEXT);
    }

    private static Object parsed(String text) {
        return TreeParser.parse(text, new Origin("x", "", true)).value();
    }

    @Test
    void aValueIsReplacedAloneAndNumbersStayAsTyped() {
        assertThat(text().set("/time/end", "5.0E-6").text()).isEqualTo(TEXT.replace("1e-6", "5.0E-6"));
    }

    @Test
    void aMemberOnALineOfItsOwnIsIndentedAsTheOthers() {
        assertThat(text().set("/time/at", "[1]").text())
                .isEqualTo(TEXT.replace("\"samples\": 11}", "\"samples\": 11,\n           \"at\": [1]}"));
        assertThat(text().set("/solver", "{}").text())
                .isEqualTo(TEXT.replace("\"empty\": {}", "\"empty\": {},\n  \"solver\": {}"));
    }

    @Test
    void anEntryIsInsertedAsTheOthersStand() {
        assertThat(text().insert("/ensembles/-", "{\"name\": \"D\"}").text())
                .isEqualTo(TEXT.replace("\"spins\": 2}\n", "\"spins\": 2},\n    {\"name\": \"D\"}\n"));
        assertThat(text().insert("/ensembles/0", "1").text())
                .isEqualTo(TEXT.replace("    {\"name\": \"C\"", "    1,\n    {\"name\": \"C\""));
        assertThat(text().insert("/on/-", "\"B\"").text()).isEqualTo(TEXT.replace("[\"C\"]", "[\"C\", \"B\"]"));
    }

    @Test
    void removingTakesTheCommaAlong() {
        assertThat(text().remove("/ensembles/1").text())
                .isEqualTo(TEXT.replace(",\n    {\"name\": \"B\", \"spins\": 2}", ""));
        assertThat(text().remove("/title").text()).isEqualTo(TEXT.replace("\"title\": \"A\",\n  ", ""));
        assertThat(text().remove("/on/0").text()).isEqualTo(TEXT.replace("[\"C\"]", "[]"));
        assertThat(text().remove("/nothing").text()).isEqualTo(TEXT);
    }

    @Test
    void aKeyIsRenamedWhereItStands() {
        assertThat(text().rename("/time/end", "a\"b").text()).isEqualTo(TEXT.replace("\"end\"", "\"a\\\"b\""));
        assertThatThrownBy(() -> text().rename("/time/end", "samples")).hasMessageContaining("samples");
        assertThatThrownBy(() -> text().rename("/on/0", "x")).hasMessageContaining("leads nowhere");
    }

    @Test
    void placesThatAreNotThereAreRefused() {
        assertThatThrownBy(() -> text().set("/solver/type", "1")).hasMessage("'/solver/type' leads nowhere");
        assertThatThrownBy(() -> text().insert("/title", "1")).hasMessage("there is a member '/title'");
        assertThatThrownBy(() -> text().set("/ensembles/7", "1")).hasMessage("'/ensembles/7' leads nowhere");
    }

    @Test
    void offsetsAndLinesAreOfThePlace() {
        SourceValue end = text().find("/time/end").orElseThrow();
        assertThat(TEXT.substring(end.keyStart(), end.end())).isEqualTo("\"end\": 1e-6");
        assertThat(end.literal()).isEqualTo("1e-6");
        assertThat(text().position(end.keyStart())).isEqualTo(new SourceText.Position(7, 12));
        assertThat(text().offset(7, 12)).isEqualTo(end.keyStart());
        assertThat(text().around(end.start() + 1)).isEqualTo(end);
    }

    /** What is done to a text is done to a tree too, in the same order of keys. */
    @RepeatedTest(120)
    void randomEditsAreThoseOfTheTree(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Object tree = parsed(TEXT);
        SourceText text = text();
        for (int step = 0; step < 30; step++) {
            List<List<String>> places = new ArrayList<>();
            collect(tree, List.of(), places);
            List<String> place = places.get(random.nextInt(places.size()));
            String pointer = pointer(place);
            Object value = value(random, 2);
            boolean isContainer = at(tree, place) instanceof Map || at(tree, place) instanceof List;
            switch (random.nextInt(4)) {
                case 0 -> {
                    if (!place.isEmpty()) {
                        text = text.remove(pointer);
                        tree = removed(tree, place);
                    }
                }
                case 1 -> {
                    if (isContainer) {
                        String key = at(tree, place) instanceof List ? "-" : "k~/" + step;
                        List<String> child = append(place, key);
                        text = text.set(pointer(child), SourceText.json(value));
                        tree = set(tree, child, value);
                    }
                }
                case 2 -> {
                    if (!place.isEmpty()) {
                        text = text.set(pointer, SourceText.json(value));
                        tree = set(tree, place, value);
                    }
                }
                default -> {
                    if (at(tree, place) instanceof List<?> list && !list.isEmpty()) {
                        List<String> child = append(place, "0");
                        text = text.insert(pointer(child), SourceText.json(value));
                        tree = inserted(tree, place, value);
                    }
                }
            }
            assertThat(text.mistakes()).isEmpty();
            assertThat(parsed(text.text()).toString()).isEqualTo(tree.toString());
            assertThat(text.root().value().toString()).isEqualTo(tree.toString());
        }
    }

    /** Whatever is cut out of a text or put into it, the places of its values are in it, and inside each other. */
    @RepeatedTest(120)
    void halfWrittenTextsHaveValuesToo(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder text = new StringBuilder(TEXT);
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            int from = random.nextInt(text.length());
            if (random.nextBoolean()) {
                text.delete(from, Math.min(text.length(), from + 1 + random.nextInt(9)));
            } else {
                text.insert(from, "{}[],:\"x1\\\n".charAt(random.nextInt(11)));
            }
        }
        SourceText source = SourceText.of(text.toString());
        nested(source.root(), 0, text.length());
        if (source.mistakes().isEmpty()) {
            assertThat(source.root().value().toString())
                    .isEqualTo(
                            parsedOrSame(text.toString(), source.root().value()).toString());
        } else {
            assertThatThrownBy(() -> parsed(text.toString())).isInstanceOf(InvalidDocumentException.class);
        }
    }

    /** What is valid JSON may still be refused for what it says, such as a key that stands twice. */
    private static Object parsedOrSame(String text, Object same) {
        try {
            return parsed(text);
        } catch (InvalidDocumentException e) {
            assertThat(e.getMessage()).containsAnyOf("twice", "not JSON");
            return same;
        }
    }

    private static void nested(SourceValue value, int from, int to) {
        assertThat(value.keyStart()).isBetween(from, to);
        assertThat(value.start()).isBetween(value.keyStart(), to);
        assertThat(value.end()).isBetween(value.start(), to);
        value.children().forEach(child -> nested(child, value.start(), value.end()));
    }

    @Test
    void mistakesAreNamedInOrder() {
        SourceText source = SourceText.of("{\"a\": , b 1, \"c\": [1 2,], \"d\"}");
        assertThat(source.mistakes())
                .extracting(SourceText.Mistake::message)
                .containsExactly(
                        "a value is missing",
                        "keys stand in quotes",
                        "a colon and a value are missing",
                        "a comma is missing",
                        "keys stand in quotes",
                        "a colon and a value are missing",
                        "a comma is missing",
                        "there is nothing after this comma",
                        "a colon and a value are missing");
        assertThat(source.find("/c/1").orElseThrow().value()).isEqualTo(2L);
    }

    private static Object value(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 6)) {
            case 0 -> (long) random.nextInt(1000);
            case 1 -> random.nextInt(100) / 8.0 + 0.1;
            case 2 -> "t\"\\\n\u00e9" + random.nextInt(9);
            case 3 -> random.nextBoolean();
            case 4 -> List.of(value(random, depth - 1), value(random, depth - 1));
            default -> Map.of("m", value(random, depth - 1));
        };
    }

    private static List<String> append(List<String> path, String token) {
        List<String> longer = new ArrayList<>(path);
        longer.add(token);
        return longer;
    }

    private static String pointer(List<String> path) {
        StringBuilder pointer = new StringBuilder();
        path.forEach(
                token -> pointer.append('/').append(token.replace("~", "~0").replace("/", "~1")));
        return pointer.toString();
    }

    private static void collect(Object at, List<String> path, List<List<String>> places) {
        places.add(path);
        if (at instanceof Map<?, ?> map) {
            map.forEach((key, child) -> collect(child, append(path, (String) key), places));
        } else if (at instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(list.get(i), append(path, Integer.toString(i)), places);
            }
        }
    }

    private static Object at(Object tree, List<String> path) {
        Object at = tree;
        for (String token : path) {
            at = at instanceof Map<?, ?> map ? map.get(token) : ((List<?>) at).get(Integer.parseInt(token));
        }
        return at;
    }

    private interface Change {
        void in(Object parent, String token);
    }

    private static Object changed(Object tree, List<String> path, Change change) {
        Object copy = copy(tree);
        Object parent = at(copy, path.subList(0, path.size() - 1));
        change.in(parent, path.get(path.size() - 1));
        return copy;
    }

    @SuppressWarnings("unchecked")
    private static Object set(Object tree, List<String> path, Object value) {
        return changed(tree, path, (parent, token) -> {
            if (parent instanceof Map) {
                ((Map<String, Object>) parent).put(token, value);
            } else if (token.equals("-")) {
                ((List<Object>) parent).add(value);
            } else {
                ((List<Object>) parent).set(Integer.parseInt(token), value);
            }
        });
    }

    @SuppressWarnings("unchecked")
    private static Object inserted(Object tree, List<String> list, Object value) {
        return changed(tree, append(list, "0"), (parent, token) -> ((List<Object>) parent).add(0, value));
    }

    private static Object removed(Object tree, List<String> path) {
        return changed(tree, path, (parent, token) -> {
            if (parent instanceof Map<?, ?> map) {
                map.remove(token);
            } else {
                ((List<?>) parent).remove(Integer.parseInt(token));
            }
        });
    }

    private static Object copy(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((key, child) -> copy.put((String) key, copy(child)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(child -> copy.add(copy(child)));
            return copy;
        }
        return value;
    }
}
