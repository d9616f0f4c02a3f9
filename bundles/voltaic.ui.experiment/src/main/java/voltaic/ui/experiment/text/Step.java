package voltaic.ui.experiment.text;

import voltaic.json.TextEdit;

/**
 * One step of the history.
 *
 * @param label what it did, in words that follow "Undo"
 * @param merge steps with the same key that come soon after each other and touch are one; empty for never
 * @param offset where the text changed
 * @param removed what stood there before
 * @param inserted what stood there after
 * @param time when, in nanoseconds
 */
record Step(String label, String merge, int offset, String removed, String inserted, long time) {
    private static final long PAUSE = 1_500_000_000L;

    static Step of(String label, String merge, String before, TextEdit edit, long time) {
        String removed = before.substring(edit.offset(), edit.offset() + edit.length());
        return new Step(label, merge, edit.offset(), removed, edit.replacement(), time);
    }

    TextEdit forward() {
        return new TextEdit(offset, removed.length(), inserted);
    }

    TextEdit backward() {
        return new TextEdit(offset, inserted.length(), removed);
    }

    boolean takes(Step next) {
        return !merge.isEmpty()
                && merge.equals(next.merge)
                && next.time - time < PAUSE
                && next.offset <= offset + inserted.length()
                && next.offset + next.removed.length() >= offset;
    }

    /** @param between the text after this step and before the next */
    Step and(Step next, String between) {
        int end = offset + inserted.length();
        int from = Math.min(offset, next.offset);
        int to = Math.max(end, next.offset + next.removed.length());
        String allRemoved = between.substring(from, offset) + removed + between.substring(end, to);
        String allInserted = between.substring(from, next.offset)
                + next.inserted
                + between.substring(next.offset + next.removed.length(), to);
        return new Step(label, merge, from, allRemoved, allInserted, next.time);
    }
}
