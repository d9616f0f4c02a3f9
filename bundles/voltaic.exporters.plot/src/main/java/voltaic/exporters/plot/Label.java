package voltaic.exporters.plot;

import java.util.List;

/**
 * A label with its markup understood.
 *
 * @param parts from left to right
 */
record Label(List<Part> parts) {

    /** A piece of a label. */
    sealed interface Part {}

    /** Characters in one style. */
    record Words(String text, boolean italic) implements Part {}

    /** A subscript and a superscript one above the other; either may be empty. */
    record Scripts(List<Part> below, List<Part> above) implements Part {
        Scripts {
            below = List.copyOf(below);
            above = List.copyOf(above);
        }
    }

    Label {
        parts = List.copyOf(parts);
    }

    /** The label in plain Unicode without its markup, such as {@code Time t (10^−6/γ_↓)}, for people who cannot see it. */
    String plain() {
        StringBuilder plain = new StringBuilder();
        append(parts, plain);
        return plain.toString();
    }

    private static void append(List<Part> parts, StringBuilder plain) {
        for (Part part : parts) {
            if (part instanceof Words words) {
                plain.append(words.text());
            } else if (part instanceof Scripts scripts) {
                appendScript('_', scripts.below(), plain);
                appendScript('^', scripts.above(), plain);
            }
        }
    }

    private static void appendScript(char mark, List<Part> script, StringBuilder plain) {
        if (!script.isEmpty()) {
            append(script, plain.append(mark));
        }
    }
}
