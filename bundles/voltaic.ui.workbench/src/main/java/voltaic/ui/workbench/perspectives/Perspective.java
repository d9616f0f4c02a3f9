package voltaic.ui.workbench.perspectives;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kinds of work, each with a layout of its own. */
public enum Perspective {
    MODEL("Model", "atom", "Build an experiment: the explorer, the editor and what belongs to it."),
    SIMULATE("Simulate", "activity", "Run experiments and watch them: progress, console and live curves."),
    ANALYSE("Analyse", "chart-line", "Compare results: plots, tables and figures of merit.");

    private final String label;
    private final String icon;
    private final String summary;

    Perspective(String label, String icon, String summary) {
        this.label = label;
        this.icon = icon;
        this.summary = summary;
    }

    /** How views and settings call it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How people call it. */
    public String label() {
        return label;
    }

    /** The name of its icon. */
    public String icon() {
        return icon;
    }

    /** What it is for. */
    public String summary() {
        return summary;
    }

    /** The one of that id. */
    public static Optional<Perspective> of(String id) {
        return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
    }
}
