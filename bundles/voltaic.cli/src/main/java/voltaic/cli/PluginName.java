package voltaic.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/**
 * What a plugin is called, and all that follows: {@code lossy-line} is the class LossyLine of the package
 * org.example.lossyline, and "Lossy line" for people.
 *
 * @param id lower-case words joined by hyphens
 */
record PluginName(String id) {
    private static final Pattern VALID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST = 40;

    PluginName {
        if (!VALID.matcher(id).matches()) {
            throw new BadInputException("'" + id
                    + "' is no name of a plugin; a name is lower-case words joined by hyphens, such as lossy-line"
                    + hint(id));
        }
        if (id.length() > LONGEST) {
            throw new BadInputException(
                    "the name '" + id + "' has " + id.length() + " characters of at most " + LONGEST);
        }
        if (!SourceVersion.isName(packageOf(id))) {
            throw new BadInputException("'" + id + "' is a word of the Java language, after which no package can be"
                    + " called; add a word to it, such as " + id + "-one");
        }
    }

    private static String hint(String written) {
        String fitting = written.replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[-0-9]+|-+$", "");
        return VALID.matcher(fitting).matches() ? "; did you mean '" + fitting + "'?" : "";
    }

    private static String packageOf(String id) {
        return "org.example." + id.replace("-", "");
    }

    /** {@code org.example.lossyline}. */
    String packageName() {
        return packageOf(id);
    }

    /** {@code LossyLine}. */
    String className() {
        return Arrays.stream(id.split("-")).map(PluginName::capital).collect(Collectors.joining());
    }

    /** {@code Lossy line}. */
    String label() {
        return capital(id.replace('-', ' '));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
