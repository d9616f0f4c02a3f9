package voltaic.json;

import static voltaic.json.Schemas.map;

import java.util.List;
import java.util.Map;
import voltaic.model.experiment.Figure;
import voltaic.model.experiment.Figure.Axis;
import voltaic.model.experiment.Figure.ColorAxis;
import voltaic.model.experiment.Figure.Panel;
import voltaic.model.experiment.Study;
import voltaic.model.experiment.TableColumn;

/** What a study says beside its variants, as it stands in {@code result.json}. */
final class StudyMap {
    private StudyMap() {}

    static Map<String, Object> of(Study study) {
        Map<String, Object> map =
                map("table", study.table().stream().map(StudyMap::column).toList());
        study.figure().ifPresent(figure -> map.put("figure", figure(figure)));
        map.put("exports", ExperimentWriter.plugins(study.exports()));
        return map;
    }

    /** Texts and settings have been looked up: they stand here cell by cell. */
    private static Map<String, Object> column(TableColumn column) {
        if (column instanceof TableColumn.Text text) {
            return map("heading", text.heading(), "cells", text.cells());
        }
        if (column instanceof TableColumn.Merit merit) {
            return map("heading", merit.heading(), "merit", merit.name());
        }
        TableColumn.Final last = (TableColumn.Final) column;
        Map<String, Object> map = map("heading", last.heading(), "final", last.column());
        last.solver().ifPresent(solver -> map.put("solver", ExperimentWriter.plugin(solver)));
        return map;
    }

    private static Map<String, Object> figure(Figure figure) {
        Map<String, Object> map = map(
                "columns",
                figure.columns(),
                "x",
                axis(figure.x()),
                "y",
                axis(figure.y()),
                "panels",
                figure.panels().stream().map(StudyMap::panel).toList());
        figure.color().ifPresent(color -> map.put("color", color(color)));
        return map;
    }

    private static Map<String, Object> color(ColorAxis axis) {
        Map<String, Object> map = map("label", axis.label(), "spacing", FigureReader.word(axis.spacing()));
        axis.range().ifPresent(range -> map.put("range", List.of(range.from(), range.to())));
        return map;
    }

    private static Map<String, Object> axis(Axis axis) {
        Map<String, Object> map = map("label", axis.label(), "scale", axis.scale());
        axis.range().ifPresent(range -> map.put("range", List.of(range.from(), range.to())));
        if (axis.logarithmic()) {
            map.put("spacing", "logarithmic");
        }
        return map;
    }

    private static Map<String, Object> curve(Figure.Curve curve) {
        Map<String, Object> map = map("variant", curve.variant(), "column", curve.column(), "label", curve.label());
        if (curve.marks()) {
            map.put("marks", true);
        }
        return map;
    }

    private static Map<String, Object> panel(Panel panel) {
        Map<String, Object> map = map(
                "label",
                panel.label(),
                "title",
                panel.title(),
                "curves",
                panel.curves().stream().map(StudyMap::curve).toList());
        panel.inset().ifPresent(inset -> map.put("inset", panel(inset)));
        panel.heatMap()
                .ifPresent(heat ->
                        map.put(FigureReader.HEAT_MAP, map("variant", heat.variant(), "columns", heat.columns())));
        return map;
    }
}
