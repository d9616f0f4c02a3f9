package voltaic.ui.results.plot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.AbstractButton;
import javax.swing.BorderFactory;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;
import voltaic.ui.api.Icons;

/** The tools above a figure: all of them commands of the menu Plot too. */
final class FigureBar {
    /** What figures are over. */
    enum Kind {
        /** Time: results of runs, which are compared. */
        TIME,
        /** The axes of a study. */
        POINTS
    }

    private final ToolRow component = new ToolRow();
    private final JComboBox<Choice> choices = new JComboBox<>();
    private final Map<String, AbstractButton> buttons = new LinkedHashMap<>();
    private final JPanel choice = new JPanel(new MigLayout("insets 0 0 0 6, gapx 6", "[][90::260]", "[center]"));
    private final Icons icons;
    private final Kind kind;
    private final Consumer<String> command;
    private List<Choice> offered = List.of();
    private boolean filling;

    /**
     * @param chosen is called when something else is to be drawn
     * @param command does a command
     * @param kind what the figures are over
     */
    FigureBar(Icons icons, Runnable chosen, Consumer<String> command, Kind kind) {
        this.icons = icons;
        this.command = command;
        this.kind = kind;
        JLabel label = new JLabel("Show");
        label.setLabelFor(choices);
        choices.setName("plot-choice");
        choices.getAccessibleContext().setAccessibleName("What is drawn");
        choices.setToolTipText("What is drawn");
        choices.addActionListener(event -> {
            if (!filling) {
                chosen.run();
            }
        });
        component.setBorder(BorderFactory.createEmptyBorder(3, 8, 3, 8));
        choice.add(label);
        choice.add(choices, "growx");
        component.add(choice);
        add(
                new JToggleButton("Log x"),
                "plot.log-x",
                kind == Kind.TIME ? "Logarithmic axis of time" : "Logarithmic horizontal axis",
                "");
        add(new JToggleButton("Log y"), "plot.log-y", "Logarithmic axis of values", "");
        add(new JToggleButton("Grid"), "plot.grid", "Lines across the panels", "");
        add(
                new JToggleButton("Legend"),
                "plot.legend",
                "The key to the curves; a click on an entry hides its curve",
                "");
        add(new JToggleButton(), "plot.move", "Dragging moves the plot, instead of zooming to a rectangle", "move");
        add(new JButton(), "plot.fit", "Fit (double click, or F)", "maximize-2");
        component.spring();
        add(new JToggleButton("Compare…"), "plot.compare", "Draw the curves of other runs over these", "git-compare");
        add(new JButton("Export…"), "plot.export", "Write the figure as it is seen, or the data, to a file", "upload");
        if (kind == Kind.POINTS) {
            // One figure is all there is to show on many a page, and there is no other to compare it with.
            choice.setVisible(false);
            Objects.requireNonNull(buttons.get("plot.compare")).setVisible(false);
        }
    }

    private void add(AbstractButton button, String id, String tip, String icon) {
        button.setName(id);
        button.setToolTipText(tip);
        button.getAccessibleContext().setAccessibleName(tip);
        button.setFocusable(false);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        if (!icon.isEmpty()) {
            button.setIcon(icons.icon(icon));
        }
        button.addActionListener(event -> command.accept(id));
        buttons.put(id, button);
        component.add(button);
    }

    JComponent component() {
        return component;
    }

    /** What may be drawn; what is chosen stays so if it is still there. */
    void offer(List<Choice> now) {
        List<String> ids = now.stream().map(Choice::id).toList();
        if (ids.equals(offered.stream().map(Choice::id).toList())) {
            return;
        }
        String chosenId = choice().map(Choice::id).orElse("");
        filling = true;
        offered = List.copyOf(now);
        choices.setModel(new DefaultComboBoxModel<>(now.toArray(Choice[]::new)));
        now.stream().filter(choice -> choice.id().equals(chosenId)).findFirst().ifPresent(choices::setSelectedItem);
        filling = false;
        choices.setEnabled(now.size() > 1);
        if (kind == Kind.POINTS) {
            choice.setVisible(now.size() > 1);
        }
    }

    Optional<Choice> choice() {
        return Optional.ofNullable((Choice) choices.getSelectedItem());
    }

    /** Shows what is on, and what can be done. */
    void show(FigurePage page) {
        buttons.forEach((id, button) -> {
            button.setEnabled(page.handler(id).isPresent());
            if (button instanceof JToggleButton) {
                button.setSelected(page.isOn(id));
            }
        });
    }
}
