package voltaic.ui.experiment.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import voltaic.json.TextEdit;

/** One history over whoever changes the text. */
class EditedTextTest {
    private final AtomicLong time = new AtomicLong();
    private final EditedText text = new EditedText("{}", time::get);

    private void type(int offset, String typed) {
        time.addAndGet(100_000_000);
        text.edit("typing", "typing", this, new TextEdit(offset, 0, typed));
    }

    @Test
    void whatIsTypedWithoutAPauseIsOneStep() {
        type(1, "a");
        type(2, "b");
        text.edit("typing", "typing", this, new TextEdit(2, 1, "c"));
        assertThat(text.text()).isEqualTo("{ac}");
        text.undo();
        assertThat(text.text()).isEqualTo("{}");
        text.redo();
        assertThat(text.text()).isEqualTo("{ac}");
        time.addAndGet(10_000_000_000L);
        type(3, "d");
        text.undo();
        assertThat(text.text()).isEqualTo("{ac}");
    }

    @Test
    void stepsOfFormsAndOfTypingStayApart() {
        type(1, "a");
        text.replace("change of Rate", "/rate", this, "{ab}");
        type(3, "c");
        assertThat(text.undoLabel()).contains("typing");
        text.undo();
        assertThat(text.undoLabel()).contains("change of Rate");
        text.undo();
        assertThat(text.text()).isEqualTo("{a}");
        assertThat(text.redoLabel()).contains("change of Rate");
    }

    @Test
    void isDirtyExactlyWhenItDiffersFromTheFile() {
        assertThat(text.isDirty()).isFalse();
        type(1, "a");
        assertThat(text.isDirty()).isTrue();
        text.undo();
        assertThat(text.isDirty()).isFalse();
        text.redo();
        text.saved(text.text());
        assertThat(text.isDirty()).isFalse();
        text.undo();
        assertThat(text.isDirty()).isTrue();
    }

    /** Whatever was done, undoing all of it gives the beginning, and redoing all of it the end. */
    @RepeatedTest(200)
    void undoAndRedoGoThereAndBack(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> seen = new ArrayList<>();
        StringBuilder mirror = new StringBuilder(text.text());
        text.onChange(
                (edit, origin) -> mirror.replace(edit.offset(), edit.offset() + edit.length(), edit.replacement()));
        for (int i = 0; i < 40; i++) {
            time.addAndGet(random.nextInt(3) * 900_000_000L);
            int from = random.nextInt(text.text().length() + 1);
            int length = random.nextInt(Math.min(4, text.text().length() - from + 1));
            String merge = List.of("", "typing", "/rate").get(random.nextInt(3));
            text.edit("step", merge, this, new TextEdit(from, length, "xyz".substring(random.nextInt(4))));
            seen.add(text.text());
            if (random.nextInt(5) == 0) {
                text.undo();
            }
            assertThat(mirror.toString()).isEqualTo(text.text());
        }
        String end = text.text();
        while (text.undoLabel().isPresent()) {
            text.undo();
        }
        assertThat(text.text()).isEqualTo("{}");
        while (text.redoLabel().isPresent()) {
            text.redo();
        }
        assertThat(text.text()).isEqualTo(seen.contains(end) ? mirror.toString() : end);
        assertThat(mirror.toString()).isEqualTo(text.text());
    }
}
