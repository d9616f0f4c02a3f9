package voltaic.exporters.plot;

/** Finds the place and the size of an inset: as large as the curves leave room for, and as far from them as possible. */
final class InsetPlacement {
    static final double SIZE = 6.5;

    private static final double LARGEST = 0.58;
    private static final double LEAST = 0.34;
    private static final double SHRINK = 0.03;
    private static final double CLEARANCE = 4;

    private InsetPlacement() {}

    /** The rectangle that the inset of a panel gets for its frame and words, once the curves of the panel are drawn. */
    static Box room(PanelLayout panel) {
        Box frame = panel.frame();
        FreeSpace space = panel.freeSpace();
        Box outer = null;
        for (double part = LARGEST; outer == null && part >= LEAST; part -= SHRINK) {
            outer = space.find(part * frame.width(), part * frame.height(), CLEARANCE);
        }
        if (outer == null) {
            // No free room: over the curves, on a white ground.
            outer = space.find(LEAST * frame.width(), LEAST * frame.height(), Double.NEGATIVE_INFINITY);
        }
        return outer == null ? frame.shrunk(frame.height() / 4) : outer;
    }

    /** The inset whose frame and words fill a rectangle; its ticks are first tried to see what room their labels need. */
    static PanelLayout within(Box outer, Plot.Panel inset, Sharpness sharpness, Typesetter typesetter) {
        PanelLayout trial = new PanelLayout(inset, frame(outer, inset, 2 * SIZE, SIZE / 2), SIZE, typesetter);
        Box frame = frame(outer, inset, trial.leftLabels(typesetter), trial.overhang(typesetter));
        PanelLayout layout = new PanelLayout(inset, frame, SIZE, typesetter);
        layout.drawCurves(sharpness);
        layout.labelXTicks(typesetter);
        layout.labelYTicks(typesetter);
        if (!inset.heading().isEmpty()) {
            // No wider than the frame: to its left stands the label of the uppermost tick.
            Text heading = typesetter.fit(inset.heading(), SIZE, frame.width());
            layout.add(PlacedText.centered(heading, frame.centerX(), frame.y() - 0.3 * SIZE));
        }
        return layout;
    }

    private static Box frame(Box outer, Plot.Panel inset, double left, double right) {
        double top = inset.heading().isEmpty() ? 0.35 * SIZE : 1.2 * SIZE;
        return new Box(
                outer.x() + left,
                outer.y() + top,
                outer.width() - left - right,
                outer.height() - top - PanelLayout.belowLabels(SIZE));
    }

    /** The rectangle that an inset covers with its words. */
    static Box around(PanelLayout inset) {
        double left = inset.frame().x();
        double top = inset.frame().y();
        double right = inset.frame().right();
        double bottom = inset.frame().bottom();
        for (PlacedText text : inset.texts()) {
            left = Math.min(left, text.box().x());
            top = Math.min(top, text.box().y());
            right = Math.max(right, text.box().right());
            bottom = Math.max(bottom, text.box().bottom());
        }
        return new Box(left, top, right - left, bottom - top);
    }
}
