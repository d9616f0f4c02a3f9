package voltaic.exporters.plot;

import java.util.ArrayList;
import java.util.List;
import voltaic.exporters.plot.Label.Part;
import voltaic.exporters.plot.Label.Scripts;
import voltaic.exporters.plot.Label.Words;

/**
 * Reads the markup of labels that {@link voltaic.model.experiment.Figure} defines: {@code $…$} for italic letters,
 * {@code _x}, {@code ^x}, {@code _{…}}, {@code ^{…}} for scripts, a backslash before a character that is meant as such.
 */
final class LabelParser {
    private static final String MARKS = "$_^{}\\";

    private final String source;
    private int next;
    private boolean italic;

    private LabelParser(String source) {
        this.source = source;
    }

    /** Reads a label; throws an {@link IllegalArgumentException} that names the fault if its markup is not well-formed. */
    static Label parse(String source) {
        LabelParser parser = new LabelParser(source);
        List<Part> parts = parser.parts(false);
        if (parser.italic) {
            throw parser.fault("a $ that is not closed");
        }
        return new Label(parts);
    }

    /** Markup that stands for exactly this text. */
    static String literal(String text) {
        StringBuilder markup = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (MARKS.indexOf(text.charAt(i)) >= 0) {
                markup.append('\\');
            }
            markup.append(text.charAt(i));
        }
        return markup.toString();
    }

    private List<Part> parts(boolean inBraces) {
        List<Part> parts = new ArrayList<>();
        while (next < source.length()) {
            char c = source.charAt(next);
            if (c == '}') {
                if (!inBraces) {
                    throw fault("a } without a {");
                }
                return parts;
            }
            if (c == '{') {
                throw fault("a { that follows neither _ nor ^");
            }
            if (c == '$') {
                italic = !italic;
                next++;
            } else if (c == '_' || c == '^') {
                next++;
                addScript(parts, c == '_', script(c));
            } else {
                addCharacter(parts);
            }
        }
        if (inBraces) {
            throw fault("a { that is not closed");
        }
        return parts;
    }

    private List<Part> script(char mark) {
        if (next == source.length() || "_^}$".indexOf(source.charAt(next)) >= 0) {
            throw fault("a " + mark + " with nothing after it");
        }
        List<Part> script = new ArrayList<>();
        if (source.charAt(next) == '{') {
            boolean outside = italic;
            next++;
            script = parts(true);
            if (italic != outside) {
                throw fault("a $ that is not closed within its { }");
            }
            next++;
        } else {
            addCharacter(script);
        }
        return script;
    }

    private static void addScript(List<Part> parts, boolean below, List<Part> script) {
        if (!parts.isEmpty() && parts.get(parts.size() - 1) instanceof Scripts open) {
            if (below && open.below().isEmpty()) {
                parts.set(parts.size() - 1, new Scripts(script, open.above()));
                return;
            }
            if (!below && open.above().isEmpty()) {
                parts.set(parts.size() - 1, new Scripts(open.below(), script));
                return;
            }
        }
        parts.add(below ? new Scripts(script, List.of()) : new Scripts(List.of(), script));
    }

    private void addCharacter(List<Part> parts) {
        if (source.charAt(next) == '\\' && ++next == source.length()) {
            throw fault("a \\ with nothing after it");
        }
        int character = source.codePointAt(next);
        next += Character.charCount(character);
        // As in mathematics, only letters slant: digits, brackets and signs stay upright.
        boolean slanted = italic && Character.isLetter(character);
        String text = Character.toString(character);
        if (!parts.isEmpty() && parts.get(parts.size() - 1) instanceof Words words && words.italic() == slanted) {
            parts.set(parts.size() - 1, new Words(words.text() + text, slanted));
        } else {
            parts.add(new Words(text, slanted));
        }
    }

    private IllegalArgumentException fault(String what) {
        return new IllegalArgumentException("the label '" + source + "' has " + what
                + "; labels are text with $…$ for italics and _x, ^x, _{…}, ^{…} for scripts, and \\ before a "
                + "character that is meant as such");
    }
}
