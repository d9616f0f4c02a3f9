package voltaic.ui.views.help;

import java.nio.file.Path;
import voltaic.ui.api.Editor;
import voltaic.ui.api.Part;

/** Which page helps with a part. */
final class ContextHelp {
    private ContextHelp() {}

    /** The page of a part that does not handle {@code help.context} itself. */
    static String pageFor(Part part) {
        if (!(part instanceof Editor editor)) {
            return "guide.md";
        }
        Path path = editor.path();
        String name = String.valueOf(path.getFileName());
        return name.endsWith(".voltaic.json") ? "guide.md#an-experiment" : "guide.md#results";
    }
}
