package voltaic.ui.results.plot;

import java.awt.event.ActionEvent;
import java.util.OptionalInt;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** What keys do in a plot: arrows move the cross hairs, with ctrl what is seen; + and − zoom, F fits, Escape goes back. */
final class PlotKeys {
    private static final int FAR = 25;
    private static final double PART = 0.1;

    private final PlotPane pane;
    private final PlotState state;

    PlotKeys(PlotPane pane, PlotState state) {
        this.pane = pane;
        this.state = state;
    }

    void install() {
        on("LEFT", () -> pane.step(-1));
        on("RIGHT", () -> pane.step(1));
        on("shift LEFT", () -> pane.step(-FAR));
        on("shift RIGHT", () -> pane.step(FAR));
        on("ctrl LEFT", () -> move(-PART, 0));
        on("ctrl RIGHT", () -> move(PART, 0));
        on("ctrl UP", () -> move(0, PART));
        on("ctrl DOWN", () -> move(0, -PART));
        on("typed +", () -> state.zoom(pane.pointed(), 1));
        on("typed -", () -> state.zoom(pane.pointed(), -1));
        on("typed f", state::fit);
        on("ESCAPE", this::back);
    }

    private void move(double byX, double byY) {
        state.move(pane.pointed().orElse(state.view().panel().orElse(0)), byX, byY);
    }

    /** First the cross hairs go, then the zoom, then all panels are shown again. */
    private void back() {
        if (pane.pointed().isPresent()) {
            pane.point(OptionalInt.empty(), 0, 0);
        } else if (!state.view().isFitted()) {
            state.fit();
        } else if (state.view().panel().isPresent()) {
            state.enlarge(0);
        }
    }

    private void on(String key, Runnable action) {
        pane.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(key), key);
        pane.getActionMap().put(key, new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent e) {
                action.run();
            }
        });
    }
}
