package voltaic.ui.workbench.plugins;

import java.nio.file.Path;
import java.util.Locale;
import voltaic.core.PluginFile;

/** Plug-in files in words. */
final class Sentences {
    private Sentences() {}

    /** A reason, as the core gives them, as a sentence that stands alone. */
    static String sentence(String reason) {
        if (reason.isEmpty()) {
            return "";
        }
        String words = reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1);
        return words.endsWith(".") ? words : words + ".";
    }

    /** {@code org.example.lossyline}; the name of the file if it is no bundle. */
    static String name(PluginFile file) {
        return file.bundle().isEmpty() ? fileName(file.file()) : file.bundle().split(" ", 2)[0];
    }

    /** {@code 1.0.0}; empty if it is no bundle. */
    static String version(PluginFile file) {
        return file.bundle().contains(" ") ? file.bundle().split(" ", 2)[1] : "";
    }

    /** What it is called in a line: what it offers, or else the file. */
    static String called(PluginFile file) {
        return (file.ids().isEmpty() ? fileName(file.file()) : String.join(", ", file.ids()))
                + (version(file).isEmpty() ? "" : " " + version(file));
    }

    /** Who vouches for it. */
    static String signed(String signer) {
        return signer.isEmpty() ? "Signed by nobody" : "Signed by " + signer;
    }

    static String fileName(Path file) {
        return String.valueOf(file.getFileName());
    }
}
