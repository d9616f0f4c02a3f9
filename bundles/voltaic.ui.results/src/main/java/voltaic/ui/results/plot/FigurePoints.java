package voltaic.ui.results.plot;

import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import voltaic.exporters.plot.DrawnFigure;
import voltaic.model.experiment.Figure;
import voltaic.model.result.Column;
import voltaic.model.result.Result;
import voltaic.model.result.StudyResult;
import voltaic.studies.Section;

/** The points of a study that a figure shows, with their places. */
final class FigurePoints {
    private final Picture picture;
    private final Map<String, Result> results = new HashMap<>();
    private final Optional<Figure> figure;

    /** Takes in a point: its number, its place in the component, and whether it is a cell of a heat map. */
    interface Visitor {
        void visit(int point, double pixelX, double pixelY, boolean isCell);
    }

    private FigurePoints(Picture picture, StudyResult drawn) {
        this.picture = picture;
        figure = drawn.study().figure();
        drawn.results().forEach(result -> results.put(result.variant(), result));
    }

    /** Those of a figure as it was painted. */
    static FigurePoints of(Picture picture) {
        return new FigurePoints(picture, picture.order().results());
    }

    /** Shows every point that is seen in a panel. */
    void visit(int panel, Visitor visitor) {
        Optional<Rectangle2D> frame = picture.drawn().frame(panel);
        if (frame.isEmpty()
                || figure.isEmpty()
                || panel >= figure.get().panels().size()) {
            return;
        }
        Rectangle2D seen = PointTarget.pixels(picture, frame.get());
        Figure.Panel drawn = figure.get().panels().get(panel);
        if (drawn.heatMap().isPresent()) {
            cells(panel, drawn.heatMap().get(), seen, visitor);
        }
        for (Figure.Curve curve : drawn.curves()) {
            Result result = results.get(curve.variant());
            if (result != null) {
                curve(panel, result, curve.column(), seen, visitor);
            }
        }
    }

    private void curve(int panel, Result result, String column, Rectangle2D seen, Visitor visitor) {
        Optional<Column> values = result.column(column);
        Optional<Column> points = result.column(Section.POINT);
        if (values.isEmpty() || points.isEmpty()) {
            return;
        }
        for (int i = 0; i < values.get().size(); i++) {
            visit(
                    panel,
                    result.time().value(i),
                    values.get().value(i),
                    points.get().value(i),
                    seen,
                    visitor,
                    false);
        }
    }

    private void cells(int panel, Figure.HeatMap map, Rectangle2D seen, Visitor visitor) {
        Result result = results.get(map.variant());
        if (result == null) {
            return;
        }
        List<Double> ys = map.heights();
        for (int row = 0; row < ys.size(); row++) {
            Optional<Column> points = result.column(Section.POINT + "-" + row);
            for (int i = 0; points.isPresent() && i < points.get().size(); i++) {
                visit(panel, result.time().value(i), ys.get(row), points.get().value(i), seen, visitor, true);
            }
        }
    }

    private void visit(int panel, double x, double y, double point, Rectangle2D seen, Visitor visitor, boolean isCell) {
        DrawnFigure drawn = picture.drawn();
        double pixelX = picture.pixelX(drawn.placeOf(panel, x));
        double pixelY = picture.pixelY(drawn.heightOf(panel, y));
        boolean isSeen = seen.outcode(pixelX, pixelY) == 0 && Double.isFinite(pixelX) && Double.isFinite(pixelY);
        if (isSeen && Double.isFinite(point)) {
            visitor.visit((int) point, pixelX, pixelY, isCell);
        }
    }
}
