package voltaic.json;

import java.util.regex.Pattern;

/** Paths of files inside a result folder, as exporters and result.json give them. */
final class RelativePath {
    /** No separators of other systems, no drive letters, no control characters. */
    private static final Pattern NOT_PORTABLE = Pattern.compile("[\\\\:*?\"<>|\\p{Cntrl}]");

    private RelativePath() {}

    /**
     * Checks that a path stays inside its folder on every platform.
     *
     * @throws IllegalArgumentException if it does not, with the reason
     */
    static void check(String path) {
        if (NOT_PORTABLE.matcher(path).find()) {
            throw new IllegalArgumentException(
                    "the path '" + path + "' has a character that not every file system takes; use / between folders");
        }
        for (String name : path.split("/", -1)) {
            if (name.isBlank() || name.startsWith(".")) {
                throw new IllegalArgumentException("the path '" + path
                        + "' may lead out of the folder or to a hidden file; it is relative, without '.', '..' or "
                        + "empty names");
            }
        }
    }
}
