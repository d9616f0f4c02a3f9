package voltaic.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import voltaic.json.Node.Mark;
import voltaic.json.Node.Origin;

/** Turns one JSON text into a tree whose values know their lines and columns. */
final class TreeParser {
    static final int MAX_DEPTH = 64;
    static final int MAX_VALUES = 4_000_000;

    // The limits that users meet are checked here, with our words; Jackson's own lie beyond them.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH + 1)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final String text;
    private final Origin origin;
    private int values;

    private TreeParser(String text, Origin origin) {
        this.text = text;
        this.origin = origin;
    }

    /**
     * Parses one JSON value and nothing after it.
     *
     * @throws InvalidDocumentException if the text is no JSON, or uses what is not allowed here: duplicate keys,
     *     {@code null}, numbers beyond a double or a long, deep nesting
     */
    static Node parse(String text, Origin origin) {
        TreeParser tree = new TreeParser(text, origin);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new InvalidDocumentException(Place.whole(origin.source()), "is empty; it holds one JSON object");
            }
            Node root = tree.value(parser, parser.currentTokenLocation(), 0);
            if (parser.nextToken() != null) {
                throw tree.failure(
                        parser, parser.currentTokenLocation(), "there is more text after the end of the JSON value");
            }
            return root.at(new Mark(root.mark().line(), root.mark().column(), origin));
        } catch (JacksonException e) {
            throw tree.translate(e);
        }
    }

    private Node value(JsonParser parser, TokenStreamLocation location, int depth) {
        if (++values > MAX_VALUES) {
            throw failure(parser, location, "the file holds more than " + MAX_VALUES + " values, the most allowed");
        }
        Mark mark = new Mark(location.getLineNr(), location.getColumnNr(), null);
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> members(parser, mark, nested(parser, location, depth));
            case START_ARRAY -> items(parser, mark, nested(parser, location, depth));
            case VALUE_STRING -> new Node.Scalar(parser.getString(), mark);
            case VALUE_TRUE -> new Node.Scalar(true, mark);
            case VALUE_FALSE -> new Node.Scalar(false, mark);
            case VALUE_NUMBER_INT -> new Node.Scalar(whole(parser, location), mark);
            case VALUE_NUMBER_FLOAT -> new Node.Scalar(real(parser, location), mark);
            case VALUE_NULL ->
                throw failure(parser, location, "null is not a value here; to leave something out, leave out its key");
            default -> throw failure(parser, location, "a JSON value is expected here");
        };
    }

    private int nested(JsonParser parser, TokenStreamLocation location, int depth) {
        if (depth == MAX_DEPTH) {
            throw failure(
                    parser,
                    location,
                    "objects and lists are nested more than " + MAX_DEPTH + " deep, the most allowed");
        }
        return depth + 1;
    }

    private Node members(JsonParser parser, Mark mark, int depth) {
        Map<String, Node> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            // A member stands where its key stands: that is where people look for it.
            TokenStreamLocation location = parser.currentTokenLocation();
            parser.nextToken();
            if (members.put(key, value(parser, location, depth)) != null) {
                throw failure(parser, location, "the key '" + key + "' stands twice in the same object");
            }
        }
        return new Node.Members(members, mark);
    }

    private Node items(JsonParser parser, Mark mark, int depth) {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, parser.currentTokenLocation(), depth));
        }
        return new Node.Items(items, mark);
    }

    private Object whole(JsonParser parser, TokenStreamLocation location) {
        return switch (parser.getNumberType()) {
            case INT, LONG -> parser.getLongValue();
            default ->
                throw failure(parser, location, "a whole number has at most 63 bits; write greater ones like 1e30");
        };
    }

    private Object real(JsonParser parser, TokenStreamLocation location) {
        double value = parser.getDoubleValue();
        if (Double.isInfinite(value)) {
            throw failure(parser, location, "the number is too great; the greatest is about 1.8e308");
        }
        return value;
    }

    private InvalidDocumentException failure(JsonParser parser, TokenStreamLocation location, String sentence) {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        return new InvalidDocumentException(place(location, origin.pointer() + pointer), sentence);
    }

    private InvalidDocumentException translate(JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        Place place = place(location, "");
        String message = String.valueOf(e.getOriginalMessage());
        if (e instanceof UnexpectedEndOfInputException || message.startsWith("Unexpected end-of-input")) {
            return new InvalidDocumentException(
                    place, "the text ends in the middle of the JSON value; it is cut off, or a bracket is missing");
        }
        if (location != null && origin.isFile()) {
            int end = Math.min(Math.max((int) location.getCharOffset(), 0), text.length());
            int start = startOfWord(end);
            if (isNonFinite(start)) {
                return new InvalidDocumentException(
                        new Place(place.source(), place.line(), place.column() - (end - start), ""),
                        "NaN and Infinity are not allowed; numbers are finite");
            }
        }
        if (message.contains("'ALLOW_COMMENTS'") || message.startsWith("Unexpected character ('#'")) {
            return new InvalidDocumentException(place, "comments are not allowed in JSON");
        }
        String first = message.lines().findFirst().orElse("");
        return new InvalidDocumentException(place, "this is not JSON: " + SyntaxWords.of(first));
    }

    /** Jackson reports a word that it does not know from inside or behind the word. */
    private int startOfWord(int offset) {
        int start = offset;
        while (start > 0 && isWord(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private boolean isNonFinite(int start) {
        int end = start;
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end).matches("[-+]?(NaN|Infinity|INF)");
    }

    private static boolean isWord(char c) {
        return Character.isLetter(c) || c == '-' || c == '+';
    }

    private Place place(@Nullable TokenStreamLocation location, String pointer) {
        return location == null || !origin.isFile()
                ? new Place(origin.source(), 0, 0, pointer)
                : new Place(origin.source(), location.getLineNr(), location.getColumnNr(), pointer);
    }
}
