package voltaic.ui.views.explorer;

import java.util.Locale;
import java.util.Map;

/** What a file or folder is, as far as the explorer tells them apart. */
enum Kind {
    FOLDER("Folder", "folder"),
    RESULTS("Folder of results", "folder-tree"),
    RUN("Results", "chart-line"),
    EXPERIMENT("Experiment", "flask-conical"),
    STUDY("Study", "layers"),
    FIGURE("Figure", "image"),
    TABLE("Table", "table"),
    JSON("JSON file", "file-json"),
    TEXT("Text", "file-text"),
    FILE("File", "file");

    /** How names of experiments and studies end. */
    static final String ENDING = ".voltaic.json";

    private static final Map<String, Kind> BY_ENDING = Map.ofEntries(
            Map.entry("svg", FIGURE),
            Map.entry("png", FIGURE),
            Map.entry("pdf", FIGURE),
            Map.entry("csv", TABLE),
            Map.entry("npy", TABLE),
            Map.entry("json", JSON),
            Map.entry("md", TEXT),
            Map.entry("txt", TEXT),
            Map.entry("log", TEXT));

    private final String word;
    private final String icon;

    Kind(String word, String icon) {
        this.word = word;
        this.icon = icon;
    }

    /** What people call it. */
    String word() {
        return word;
    }

    /** The name of its icon. */
    String icon() {
        return icon;
    }

    /** Of a file that is no experiment and no study. */
    static Kind ofFile(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_ENDING.getOrDefault(ending, FILE);
    }
}
