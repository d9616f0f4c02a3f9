package voltaic.ui.experiment.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import voltaic.json.SourceText;
import voltaic.json.TextEdit;

/** The one text that all pages of an editor show and change, with its history. */
public final class EditedText {
    private static final int MOST_STEPS = 5000;

    private final LongSupplier clock;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final List<Listener> listeners = new ArrayList<>();
    private String text;
    private String saved;
    private @Nullable SourceText source;

    /** Hears of changes. */
    public interface Listener {
        /**
         * The text has changed.
         *
         * @param edit how
         * @param origin who changed it, so that it need not follow itself
         */
        void changed(TextEdit edit, Object origin);
    }

    public EditedText(String text) {
        this(text, System::nanoTime);
    }

    EditedText(String text, LongSupplier clock) {
        this.text = text;
        this.saved = text;
        this.clock = clock;
    }

    public String text() {
        return text;
    }

    /** The text with its values. */
    public SourceText source() {
        if (source == null) {
            source = SourceText.of(text);
        }
        return source;
    }

    public void onChange(Listener listener) {
        listeners.add(listener);
    }

    /**
     * Changes the text, as one step.
     *
     * @param label what is done, in words that follow "Undo"
     * @param merge steps of the same key in quick succession are one; empty for never
     * @param origin who does it
     */
    public void edit(String label, String merge, Object origin, TextEdit edit) {
        if (edit.isEmpty()) {
            return;
        }
        Step step = Step.of(label, merge, text, edit, clock.getAsLong());
        undone.clear();
        Step last = done.peek();
        if (last != null && last.takes(step)) {
            done.pop();
            done.push(last.and(step, text));
        } else {
            done.push(step);
            if (done.size() > MOST_STEPS) {
                done.removeLast();
            }
        }
        apply(edit, origin);
    }

    /** Makes this the text, as one step that changes as little as can be. */
    public void replace(String label, String merge, Object origin, String after) {
        edit(label, merge, origin, TextEdit.between(text, after));
    }

    /** What {@link #undo} would take back. */
    public Optional<String> undoLabel() {
        return Optional.ofNullable(done.peek()).map(Step::label);
    }

    /** What {@link #redo} would do again. */
    public Optional<String> redoLabel() {
        return Optional.ofNullable(undone.peek()).map(Step::label);
    }

    public void undo() {
        Step step = done.poll();
        if (step != null) {
            undone.push(step);
            apply(step.backward(), this);
        }
    }

    public void redo() {
        Step step = undone.poll();
        if (step != null) {
            done.push(step);
            apply(step.forward(), this);
        }
    }

    /** Whether the text is not what was last saved or read. */
    public boolean isDirty() {
        return !text.equals(saved);
    }

    /** The file holds this text. */
    public void saved(String inFile) {
        saved = inFile;
    }

    /** What the file holds, so far as is known. */
    public String savedText() {
        return saved;
    }

    private void apply(TextEdit edit, Object origin) {
        text = edit.apply(text);
        source = null;
        List.copyOf(listeners).forEach(listener -> listener.changed(edit, origin));
    }
}
