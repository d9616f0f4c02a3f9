package voltaic.ui.experiment.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import voltaic.model.study.Axis;
import voltaic.model.study.Kept;
import voltaic.model.study.Outcome;
import voltaic.model.study.Search;
import voltaic.model.study.Sweep;

/** What a study over axes spans, keeps and makes of its points: to be read here, and changed in the source. */
final class PointsSection extends Section {
    private static final int FEW = 6;

    PointsSection() {
        super("Points of the study", "/axes");
    }

    private static Optional<Sweep> sweep(FormContext context) {
        return context.sweep().get();
    }

    @Override
    boolean isShown(FormContext context) {
        return sweep(context).isPresent();
    }

    @Override
    String summary(FormContext context) {
        return sweep(context).map(PointsSection::span).orElse("");
    }

    @Override
    String shape(FormContext context) {
        return sweep(context).map(Sweep::toString).orElse("");
    }

    /** {@code 144 points: 2 variants × ratio (8) × occupation (9)}. */
    static String span(Sweep sweep) {
        List<String> factors = new ArrayList<>();
        if (sweep.hasVariants()) {
            factors.add(sweep.variants().size() + " variants");
        }
        sweep.axes().forEach(axis -> factors.add(name(axis) + " (" + axis.size() + ")"));
        if (sweep.parts() > 1) {
            factors.add(sweep.parts() + " parts");
        }
        String points = sweep.points() == 1 ? "1 point" : String.format(Locale.ROOT, "%,d points", sweep.points());
        return factors.isEmpty() ? points : points + ": " + String.join(" × ", factors);
    }

    private static String name(Axis axis) {
        List<String> names = axis.tracks().stream()
                .map(Axis.Track::name)
                .filter(name -> !name.isEmpty())
                .toList();
        return names.isEmpty() ? "axis" : String.join(", ", names);
    }

    @Override
    void fill(Rows rows) {
        Sweep sweep = sweep(rows.context()).orElse(null);
        if (sweep == null) {
            return;
        }
        JPanel panel = new JPanel(new MigLayout("insets 0, gapy 6, fillx", "[120!,left]12[grow,0::][]", ""));
        panel.setOpaque(false);
        line(rows, panel, "Points", span(sweep), "");
        for (int i = 0; i < sweep.axes().size(); i++) {
            Axis axis = sweep.axes().get(i);
            line(rows, panel, "Axis " + name(axis), words(axis), "/axes/" + i);
        }
        sweep.search().ifPresent(search -> line(rows, panel, "Search", words(search), "/search"));
        line(rows, panel, "Kept", kept(sweep), sweep.keep().isEmpty() ? "" : "/keep");
        for (int i = 0; i < sweep.outcomes().size(); i++) {
            line(
                    rows,
                    panel,
                    i == 0 ? "Made of them" : "",
                    words(sweep.outcomes().get(i)),
                    "/outcome/" + i);
        }
        rows.wide(panel, "");
    }

    private static void line(Rows rows, JPanel panel, String label, String words, String place) {
        JLabel text = new JLabel(words);
        text.setToolTipText(words);
        text.setName("study-line" + place);
        panel.add(new JLabel(label), "newline, wmax 120");
        panel.add(text, place.isEmpty() ? "spanx, wmin 0" : "wmin 0");
        if (!place.isEmpty()) {
            JButton edit = new JButton("Edit in source");
            edit.setName("study-edit" + place);
            edit.putClientProperty("JButton.buttonType", "borderless");
            edit.addActionListener(event -> rows.context().source().accept(place));
            panel.add(edit);
        }
    }

    private static String words(Axis axis) {
        List<String> tracks = new ArrayList<>();
        for (Axis.Track track : axis.tracks()) {
            List<String> places =
                    track.targets().stream().map(Axis.Target::pointer).toList();
            String sets = places.isEmpty() ? "" : " → " + String.join(", ", places);
            tracks.add((track.isNumeric() ? values(track) : track.values().size() + " values") + sets);
        }
        return String.join(";  ", tracks);
    }

    private static String values(Axis.Track track) {
        List<Object> values = track.values();
        String spacing = track.spacing() == Axis.Spacing.LOGARITHMIC ? ", logarithmic" : "";
        return values.size() <= FEW
                ? String.join(", ", values.stream().map(PointsSection::number).toList())
                : number(values.get(0)) + " … " + number(values.get(values.size() - 1)) + ", " + values.size()
                        + " values" + spacing;
    }

    private static String number(Object value) {
        if (!(value instanceof Double number)) {
            return value.toString();
        }
        String text = String.format(Locale.ROOT, "%.4g", number);
        return text.contains("e") || !text.contains(".")
                ? text
                : text.replaceAll("0+$", "").replaceAll("[.]$", "");
    }

    private static String words(Search search) {
        List<String> over = search.over().stream()
                .map(variable -> variable.name() + " from " + number(variable.from()) + " to " + number(variable.to()))
                .toList();
        String goal =
                switch (search.goal()) {
                    case MINIMUM -> "the least " + search.of().column();
                    case MAXIMUM -> "the greatest " + search.of().column();
                    case LEVEL ->
                        "where " + search.of().column() + " reaches "
                                + number(search.level().orElse(0));
                };
        return goal + " over " + String.join(", ", over);
    }

    private static String kept(Sweep sweep) {
        return sweep.keep().isEmpty()
                ? "every figure of merit"
                : String.join(
                        ", ",
                        sweep.keep().stream()
                                .map(kept ->
                                        kept.kind() == Kept.Kind.SERIES ? kept.name() + " over time" : kept.column())
                                .toList());
    }

    private static String words(Outcome outcome) {
        String what;
        if (outcome instanceof Outcome.Lines lines) {
            what = "lines of " + String.join(", ", lines.y()) + " over " + lines.x();
        } else if (outcome instanceof Outcome.HeatMap map) {
            what = "heat map of " + map.value() + " over " + map.x() + " and " + map.y();
        } else if (outcome instanceof Outcome.PowerLaw law) {
            what = "power law of " + law.y() + " over " + law.x();
        } else if (outcome instanceof Outcome.Optimum optimum) {
            what = (optimum.maximum() ? "the greatest " : "the least ") + optimum.of();
        } else if (outcome instanceof Outcome.Threshold threshold) {
            what = "where " + threshold.of() + " reaches " + number(threshold.level()) + " on " + threshold.x();
        } else {
            what = "table of the points";
        }
        return outcome.title().isEmpty() ? what : outcome.title() + ": " + what;
    }
}
