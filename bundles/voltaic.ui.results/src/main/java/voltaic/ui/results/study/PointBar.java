package voltaic.ui.results.study;

import java.util.Optional;
import java.util.function.Function;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import voltaic.model.study.Point;
import voltaic.studies.PointRecord;
import voltaic.ui.api.Icons;
import voltaic.ui.results.Figures;

/** Below the pages: the point that is looked at, and the way to its run. */
final class PointBar {
    private static final String HINT =
            "Click a point in a figure or a row of the table to see it here; a double click opens its run.";

    private final JPanel component =
            new JPanel(new MigLayout("insets 6 12 6 10, gapx 8", "[][grow,fill][]", "[center]")) {
                private static final long serialVersionUID = 1;

                @Override
                public void updateUI() {
                    super.updateUI();
                    setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, UIManager.getColor("Component.borderColor")));
                }
            };
    private final JLabel point = new JLabel();
    private final JLabel values = new JLabel();
    private final JButton open = new JButton("Open run");
    private final Icons icons;

    PointBar(Icons icons, Function<String, Optional<Runnable>> handlers) {
        this.icons = icons;
        component.setName("study-point-bar");
        point.setName("study-point");
        point.putClientProperty("FlatLaf.styleClass", "semibold");
        values.setName("study-point-values");
        open.setName("study-open-run");
        open.setIcon(icons.icon("chart-spline"));
        open.setToolTipText(
                "Run the experiment of this point, and show its curves; a run that is there is shown again");
        open.addActionListener(event -> handlers.apply("study.open-run").ifPresent(Runnable::run));
        component.add(point);
        component.add(values, "wmin 0");
        component.add(open);
        show(Optional.empty(), Optional.empty());
    }

    JComponent component() {
        return component;
    }

    /** @param record what is on record of the point */
    void show(Optional<Point> shown, Optional<PointRecord> record) {
        open.setEnabled(shown.isPresent());
        point.setText(shown.map(Point::words).map(PointBar::capital).orElse(""));
        boolean failed = record.filter(PointRecord::isFailed).isPresent();
        values.setEnabled(shown.isPresent());
        values.setIcon(failed ? icons.icon("circle-alert") : null);
        String words = shown.isEmpty() ? HINT : record.map(PointBar::words).orElse("This point is not on record yet.");
        values.setText(words);
        values.setToolTipText(shown.isEmpty() ? null : words);
    }

    private static String capital(String words) {
        return "P" + words.substring(1);
    }

    private static String words(PointRecord record) {
        if (record.isFailed()) {
            return "Failed: " + record.error().orElseThrow();
        }
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < record.names().size(); i++) {
            words.append(i == 0 ? "" : "    ")
                    .append(record.names().get(i))
                    .append(" = ")
                    .append(Figures.text(record.values().get(i)));
        }
        return words.toString();
    }
}
