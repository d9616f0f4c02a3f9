package voltaic.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Texts in quotes, and short values on one line. */
final class Quoting {
    private Quoting() {}

    /** A text in quotes. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < ' ' || (Character.isSurrogate(c) && !isPaired(text, i))) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }

    private static boolean isPaired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    /** What stands between quotes, without escapes; an escape that is none stands for itself. */
    static String unquoted(String written) {
        if (written.indexOf('\\') < 0) {
            return written;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c != '\\' || i + 1 == written.length()) {
                out.append(c);
                continue;
            }
            char escaped = written.charAt(++i);
            int plain = "bfnrt".indexOf(escaped);
            if (plain >= 0) {
                out.append("\b\f\n\r\t".charAt(plain));
            } else if (escaped == 'u' && written.substring(i + 1).matches("(?s)[0-9a-fA-F]{4}.*")) {
                out.append((char) Integer.parseInt(written.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                out.append(escaped);
            }
        }
        return out.toString();
    }

    /** A value on one line, as people write it: {@code {"type": "parallel", "batteries": ["B1", "B2"]}}. */
    static String line(Object value) {
        if (value instanceof Map<?, ?> map) {
            List<String> members = new ArrayList<>();
            map.forEach((key, member) -> members.add(quoted(String.valueOf(key)) + ": " + line(member)));
            return "{" + String.join(", ", members) + "}";
        }
        if (value instanceof List<?> list) {
            return "[" + String.join(", ", list.stream().map(Quoting::line).toList()) + "]";
        }
        if (value instanceof Literal literal) {
            return literal.text();
        }
        if (value instanceof Boolean || value instanceof Long || value instanceof Integer) {
            return value.toString();
        }
        if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
            String plain = Numbers.plain(number);
            // 1.0 says that it need not be whole.
            return plain.matches("-?[0-9]+") ? plain + ".0" : plain;
        }
        return quoted(String.valueOf(value));
    }

    /** A number as it was typed. */
    record Literal(String text) {}
}
