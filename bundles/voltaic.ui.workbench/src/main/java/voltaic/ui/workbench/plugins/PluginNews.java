package voltaic.ui.workbench.plugins;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import voltaic.core.PluginFile;
import voltaic.core.PluginFile.Status;

/** What has happened in the plug-in folders, a sentence each. */
final class PluginNews {
    private static final String DISABLED = ".disabled";

    private PluginNews() {}

    /** What is different from one look to the next. */
    static List<String> between(List<PluginFile> before, List<PluginFile> after) {
        Map<String, PluginFile> then = byName(before);
        Map<String, PluginFile> now = byName(after);
        List<String> news = new ArrayList<>();
        now.forEach((name, file) -> {
            PluginFile old = then.get(name);
            if (old == null) {
                news.add(come(file));
            } else if (!old.sha256().equals(file.sha256()) || old.status() != file.status()) {
                news.add(changed(old, file));
            }
        });
        then.forEach((name, file) -> {
            if (!now.containsKey(name)) {
                news.add("The plug-in " + Sentences.called(file) + " has gone.");
            }
        });
        return news;
    }

    /** By path; the ending that disables a file is left out. */
    private static Map<String, PluginFile> byName(List<PluginFile> files) {
        Map<String, PluginFile> named = new LinkedHashMap<>();
        for (PluginFile file : files) {
            String path = file.file().toString();
            named.put(path.endsWith(DISABLED) ? path.substring(0, path.length() - DISABLED.length()) : path, file);
        }
        return named;
    }

    private static String come(PluginFile file) {
        return switch (file.status()) {
            case ACTIVE -> "The plug-in " + Sentences.called(file) + " is there.";
            case DISABLED -> "The plug-in " + Sentences.called(file) + " is there, but disabled.";
            default -> unusable(file, "cannot be used");
        };
    }

    private static String changed(PluginFile old, PluginFile file) {
        return switch (file.status()) {
            case ACTIVE ->
                old.status() == Status.ACTIVE
                        ? "The plug-in " + Sentences.called(file) + " has taken the place of "
                                + (Sentences.version(old).equals(Sentences.version(file))
                                        ? "the one before."
                                        : Sentences.version(old) + ".")
                        : "The plug-in " + Sentences.called(file) + " can be used now.";
            case DISABLED -> "The plug-in " + Sentences.called(file) + " is disabled.";
            default -> unusable(file, old.status() == Status.ACTIVE ? "cannot be used any more" : "cannot be used");
        };
    }

    private static String unusable(PluginFile file, String verb) {
        return Sentences.fileName(file.file()) + " " + verb + ": " + file.reason() + ".";
    }
}
