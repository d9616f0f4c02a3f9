package voltaic.ui.results;

import java.nio.file.Path;

/** What runs are called. */
public final class Names {
    private Names() {}

    /** The run into a folder: {@code figure-2 · 3} for {@code figure-2-3}. */
    public static String run(Path folder) {
        String name = String.valueOf(folder.getFileName());
        int hyphen = name.lastIndexOf('-');
        boolean numbered = hyphen > 0 && name.substring(hyphen + 1).matches("[0-9]{1,9}");
        return numbered ? name.substring(0, hyphen) + " · " + name.substring(hyphen + 1) : name;
    }
}
