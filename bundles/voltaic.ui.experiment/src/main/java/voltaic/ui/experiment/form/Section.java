package voltaic.ui.experiment.form;

import java.util.Optional;

/** A part of the form that folds. */
abstract class Section {
    private final String title;
    private final String pointer;

    /** @param pointer what it is about, in the experiment */
    Section(String title, String pointer) {
        this.title = title;
        this.pointer = pointer;
    }

    String title() {
        return title;
    }

    String pointer() {
        return pointer;
    }

    /** What it says, in a few words, for when it is folded. */
    abstract String summary(FormContext context);

    /** If this changes, the rows are made anew; otherwise they show new values. */
    abstract String shape(FormContext context);

    abstract void fill(Rows rows);

    /** Whether there is anything to be shown. */
    boolean isShown(FormContext context) {
        return true;
    }

    /** What adds an entry, if it is a list of entries. */
    Optional<Adder> adder() {
        return Optional.empty();
    }

    /**
     * Adds an entry.
     *
     * @param label what the button says
     * @param command the command that it is
     */
    record Adder(String label, String command) {}
}
