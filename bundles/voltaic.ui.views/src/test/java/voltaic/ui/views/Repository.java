package voltaic.ui.views;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of the whole project, from which tests read documentation, examples and icons. */
public final class Repository {
    public static final Path ROOT = find();
    public static final Path DOCS = ROOT.resolve("docs");
    public static final Path EXAMPLES = ROOT.resolve("examples");

    private Repository() {}

    private static Path find() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("target-platform"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
