package voltaic.exporters.plot;

import java.util.ArrayList;
import java.util.List;
import voltaic.model.experiment.Figure.Spacing;

/** The key to the colours, upright beside the panels. */
final class ColorBar {
    private static final double GAP = 8;
    private static final double WIDTH = 7;
    private static final double TICK = 2.4;
    private static final double LABEL_GAP = 2.5;
    private static final double WORDS = 1.35;

    private final Box box;
    private final Segments marks = new Segments();
    private final List<PlacedText> texts = new ArrayList<>();

    private ColorBar(Box box) {
        this.box = box;
    }

    /** How much room it takes beside the panels, if it is as long as {@code length}. */
    static double room(ColorScale colors, double length, double size, Typesetter typesetter) {
        Ticks ticks = ticks(colors, length, size);
        double widest = 0;
        for (int i = 0; i < ticks.count(); i++) {
            widest = Math.max(widest, typesetter.set(ticks.label(i), size).width());
        }
        return GAP + WIDTH + LABEL_GAP + widest + WORDS * size;
    }

    /**
     * Places it.
     *
     * @param left where its room begins
     * @param top of the panels
     * @param bottom of the panels
     * @param right where the page ends
     */
    static ColorBar place(
            ColorScale colors,
            double left,
            double top,
            double bottom,
            double right,
            double size,
            Typesetter typesetter) {
        Box box = new Box(left + GAP, top, WIDTH, bottom - top);
        ColorBar bar = new ColorBar(box);
        Ticks ticks = ticks(colors, box.height(), size);
        for (int i = 0; i < ticks.count(); i++) {
            double y = box.bottom() - colors.part(ticks.value(i)) * box.height();
            bar.marks.add(box.right(), y, box.right() - TICK, y);
            Text text = typesetter.set(ticks.label(i), size);
            bar.texts.add(new PlacedText(text, box.right() + LABEL_GAP, y + 0.5 * Text.CAPITALS * size, false));
        }
        Text words = typesetter.fit(colors.label(), size, box.height());
        bar.texts.add(PlacedText.upwards(words, right - 0.35 * size, box.centerY()));
        return bar;
    }

    /** Spaced by square roots, ticks stand half as far apart at the upper end as evenly spaced ones would. */
    private static Ticks ticks(ColorScale colors, double length, double size) {
        double crowding = colors.spacing() == Spacing.SQUARE_ROOT ? 2 : 1;
        return Ticks.of(colors.from(), colors.to(), length, label -> 1.5 * size * crowding);
    }

    Box box() {
        return box;
    }

    double[] marks() {
        return marks.toArray();
    }

    List<PlacedText> texts() {
        return texts;
    }
}
