package voltaic.ui.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;
import voltaic.ui.api.Icons;

/** Above the pages: which page, which variant, whether it can be run. */
final class HeaderStrip extends JPanel {
    /** What the strip is asked to do. */
    interface Actions {
        void showDesign();

        void showSource();

        void firstProblem();

        void run();
    }

    private final Icons icons;
    private final JToggleButton design;
    private final JToggleButton source;
    private final JLabel showing = new JLabel("Showing");
    private final JComboBox<String> variants = new JComboBox<>();
    private final JButton status = new JButton("Checking …");
    private final JButton run = new JButton("Run");
    private boolean updating;

    HeaderStrip(Icons icons, Actions actions, IntConsumer chosen) {
        super(new MigLayout("insets 6 12 6 12, fillx, hidemode 3", "[][]14[][][]10[]", ""));
        this.icons = icons;
        design = page("Design", "The arrangement as a picture, and forms", "battery-charging", actions::showDesign);
        source = page("Source", "The JSON of the file", "braces", actions::showSource);
        ButtonGroup pages = new ButtonGroup();
        pages.add(design);
        pages.add(source);
        add(design, "cell 0 0");
        add(source, "cell 1 0, gapleft 2");
        add(showing, "cell 2 0");
        showing.setLabelFor(variants);
        variants.setName("experiment-variant");
        variants.getAccessibleContext().setAccessibleName("Variant shown");
        variants.setToolTipText("Which experiment of the study the picture and the forms show");
        variants.setMaximumRowCount(20);
        variants.addActionListener(e -> {
            if (!updating) {
                chosen.accept(variants.getSelectedIndex() - 1);
            }
        });
        add(variants, "cell 3 0");
        status.setName("experiment-status");
        status.putClientProperty("JButton.buttonType", "borderless");
        status.addActionListener(e -> actions.firstProblem());
        add(status, "cell 4 0, pushx, al right");
        run.setName("experiment-run");
        run.setIcon(icons.icon("play"));
        run.setToolTipText("Run it in the background (F5)");
        run.addActionListener(e -> actions.run());
        run.setEnabled(false);
        add(run, "cell 5 0");
        variants(List.of(), -1, false);
    }

    private JToggleButton page(String words, String tip, String icon, Runnable action) {
        JToggleButton button = new JToggleButton(words, icons.icon(icon));
        button.setName("experiment-page-" + words.toLowerCase(Locale.ROOT));
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.setToolTipText(tip);
        button.addActionListener(e -> action.run());
        return button;
    }

    void page(boolean isDesign) {
        (isDesign ? design : source).setSelected(true);
    }

    /** Offers the base and the variants of a study. */
    void variants(List<String> names, int chosen, boolean isStudy) {
        updating = true;
        List<String> items = new ArrayList<>(List.of("the base experiment"));
        for (int i = 0; i < names.size(); i++) {
            items.add("variant " + (names.get(i).isEmpty() ? "number " + (i + 1) : names.get(i)));
        }
        boolean same = items.size() == variants.getItemCount();
        for (int i = 0; same && i < items.size(); i++) {
            same = items.get(i).equals(variants.getItemAt(i));
        }
        if (!same) {
            variants.removeAllItems();
            items.forEach(variants::addItem);
        }
        variants.setSelectedIndex(Math.min(chosen + 1, items.size() - 1));
        showing.setVisible(isStudy);
        variants.setVisible(isStudy);
        updating = false;
    }

    void checking() {
        run.setEnabled(false);
    }

    void checked(Checked checked) {
        int errors = checked.errors().size();
        int warnings = checked.check().warnings().size();
        String words = errors > 0
                ? count(errors, "problem")
                : "Ready to run" + points(checked) + (warnings > 0 ? ", " + count(warnings, "warning") : "");
        status.setText(words);
        status.setIcon(icons.icon(errors > 0 ? "circle-alert" : warnings > 0 ? "triangle-alert" : "circle-check"));
        status.setToolTipText(
                checked.check().findings().isEmpty()
                        ? "The same check as voltaic validate found nothing wrong"
                        : checked.check().findings().get(0).message() + " — click to go there");
        run.setEnabled(errors == 0);
    }

    /** How many points a study over axes has. */
    private static String points(Checked checked) {
        return checked.sweep()
                .map(sweep ->
                        ", " + String.format(Locale.ROOT, "%,d", sweep.sweep().points()) + " points")
                .orElse("");
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
