package voltaic.json;

import java.util.List;
import java.util.Optional;

/** Works out the smallest change of a text for a change of a value in it, in the form of what stands around it. */
final class SourceEdits {
    private static final String STEP = "  ";

    private final SourceText source;
    private final String text;

    SourceEdits(SourceText source) {
        this.source = source;
        this.text = source.text();
    }

    TextEdit set(String pointer, String json) {
        Optional<SourceValue> there = source.find(pointer);
        if (there.isPresent()) {
            SourceValue value = there.get();
            return new TextEdit(value.start(), value.end() - value.start(), indented(json, value.keyStart()));
        }
        return insert(pointer, json);
    }

    TextEdit insert(String pointer, String json) {
        List<String> tokens = JsonPointer.parse(pointer);
        if (tokens.isEmpty()) {
            throw nowhere(pointer);
        }
        String last = tokens.get(tokens.size() - 1);
        SourceValue parent = parent(pointer, tokens);
        if (parent.isObject()) {
            if (parent.child(last).isPresent()) {
                throw new IllegalArgumentException("there is a member '" + pointer + "'");
            }
            return insert(parent, parent.children().size(), Quoting.quoted(last) + ": " + json);
        }
        int size = parent.children().size();
        if (parent.isList() && (last.equals("-") || last.equals(Integer.toString(size)))) {
            return insert(parent, size, json);
        }
        if (parent.child(last).isPresent()) {
            return insert(parent, Integer.parseInt(last), json);
        }
        throw nowhere(pointer);
    }

    private TextEdit insert(SourceValue parent, int index, String item) {
        List<SourceValue> children = parent.children();
        if (children.isEmpty()) {
            return fill(parent, item);
        }
        if (index == children.size()) {
            SourceValue last = children.get(index - 1);
            return new TextEdit(last.end(), 0, "," + gap(parent, index - 1) + indented(item, last.keyStart()));
        }
        SourceValue next = children.get(index);
        String gap = gap(parent, index == 0 && children.size() > 1 ? 1 : index);
        return new TextEdit(next.keyStart(), 0, indented(item, next.keyStart()) + "," + gap);
    }

    /** The first child of an empty object or list. */
    private TextEdit fill(SourceValue parent, String item) {
        String inside = text.substring(parent.start() + 1, parent.end() - 1);
        boolean onLines = inside.indexOf('\n') >= 0 || parent.pointer().isEmpty();
        if (!onLines) {
            return new TextEdit(parent.start() + 1, inside.length(), item);
        }
        String outer = indentation(parent.keyStart());
        String inner = outer + STEP;
        String replacement = "\n" + inner + item.replace("\n", "\n" + inner) + "\n" + outer;
        return new TextEdit(parent.start() + 1, inside.length(), replacement);
    }

    /** The blanks in front of a child; a blank where it stands right behind the bracket. */
    private String gap(SourceValue parent, int index) {
        int end = parent.children().get(index).keyStart();
        int start = end;
        while (SourceParser.isSpace(text.charAt(start - 1))) {
            start--;
        }
        String gap = text.substring(start, end);
        return index == 0 && gap.indexOf('\n') < 0 ? " " : gap;
    }

    TextEdit remove(String pointer) {
        Optional<SourceValue> there = source.find(pointer);
        if (there.isEmpty() || pointer.isEmpty()) {
            return new TextEdit(0, 0, "");
        }
        List<String> tokens = JsonPointer.parse(pointer);
        SourceValue parent = parent(pointer, tokens);
        List<SourceValue> children = parent.children();
        int index = children.indexOf(there.get());
        int start;
        int end;
        if (children.size() == 1) {
            start = parent.start() + 1;
            end = parent.end() - 1;
        } else if (index == children.size() - 1) {
            start = children.get(index - 1).end();
            end = there.get().end();
        } else {
            start = there.get().keyStart();
            end = children.get(index + 1).keyStart();
        }
        return new TextEdit(start, end - start, "");
    }

    TextEdit rename(String pointer, String key) {
        SourceValue value = source.find(pointer).orElseThrow(() -> nowhere(pointer));
        List<String> tokens = JsonPointer.parse(pointer);
        if (tokens.isEmpty() || !parent(pointer, tokens).isObject()) {
            throw nowhere(pointer);
        }
        if (!key.equals(value.key()) && parent(pointer, tokens).child(key).isPresent()) {
            throw new IllegalArgumentException("there is a member '" + key + "' beside '" + pointer + "'");
        }
        return new TextEdit(value.keyStart(), value.keyEnd() - value.keyStart(), Quoting.quoted(key));
    }

    private SourceValue parent(String pointer, List<String> tokens) {
        List<SourceValue> path = source.path(tokens.subList(0, tokens.size() - 1));
        if (path.size() < tokens.size()) {
            throw nowhere(pointer);
        }
        return path.get(path.size() - 1);
    }

    /** Further lines of a value, indented as the line that it begins on. */
    private String indented(String json, int offset) {
        return json.indexOf('\n') < 0 ? json : json.replace("\n", "\n" + indentation(offset));
    }

    private String indentation(int offset) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        int end = start;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(start, end);
    }

    private static IllegalArgumentException nowhere(String pointer) {
        return new IllegalArgumentException("'" + pointer + "' leads nowhere");
    }
}
