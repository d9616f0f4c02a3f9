package voltaic.tck.ui;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Graphics;
import java.beans.PropertyChangeListener;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.Timer;
import javax.swing.UIManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import voltaic.ui.api.Console;
import voltaic.ui.api.OutlineItem;
import voltaic.ui.api.Runs;
import voltaic.ui.api.Site;
import voltaic.ui.api.Subscription;
import voltaic.ui.api.View;
import voltaic.ui.api.ViewDescription;
import voltaic.ui.api.ViewProvider;

/** A view that keeps the contract, and others that do not, each in one point. */
final class BrokenViews {
    private BrokenViews() {}

    /** A label and a button. */
    static class Plain implements View {
        final JPanel panel = new JPanel(new BorderLayout());

        Plain() {
            panel.add(new JLabel("Nothing has run yet."), BorderLayout.NORTH);
            panel.add(new JButton("Clear"), BorderLayout.SOUTH);
        }

        @Override
        public JComponent component() {
            return panel;
        }
    }

    @Component
    @ViewDescription(id = "good", label = "Good", summary = "Says what there is.")
    public static class Good implements ViewProvider {
        @Override
        public View create(Site site) {
            return new Plain();
        }
    }

    @Component
    public static class Nameless extends Good {}

    @Component
    @ViewDescription(id = "MyView", label = "", summary = "", icon = "My Icon", perspectives = "modelling")
    public static class IllNamed extends Good {}

    @ViewDescription(id = "lost", label = "Lost", summary = "Nobody finds it.")
    public static class NoComponent extends Good {}

    @Component
    @ViewDescription(id = "null", label = "Null", summary = "Makes nothing.")
    public static class MakesNothing extends Good {
        @Override
        @SuppressWarnings("NullAway") // that is what is wrong with it
        public View create(Site site) {
            return null;
        }
    }

    @Component
    @ViewDescription(id = "spoilt", label = "Spoilt", summary = "Wants a run.")
    public static class WantsARun extends Good {
        private final Runs runs;

        @Activate
        public WantsARun(Runs runs) {
            this.runs = runs;
        }

        @Override
        public View create(Site site) {
            runs.list().get(0);
            return super.create(site);
        }
    }

    @Component
    @ViewDescription(id = "fresh", label = "Fresh", summary = "Another one each time.")
    public static class AnotherEachTime extends Good {
        @Override
        public View create(Site site) {
            return () -> new JPanel();
        }
    }

    @Component
    @ViewDescription(id = "single", label = "Single", summary = "One for all.")
    public static class OneForAll extends Good {
        private final View view = new Plain();

        @Override
        public View create(Site site) {
            return view;
        }
    }

    @Component
    @ViewDescription(id = "mute", label = "Mute", summary = "A field without a name.")
    public static class Mute extends Good {
        @Override
        public View create(Site site) {
            Plain view = new Plain();
            view.panel.add(new JTextField(), BorderLayout.CENTER);
            return view;
        }
    }

    @Component
    @ViewDescription(id = "glaring", label = "Glaring", summary = "White, whatever the theme.")
    public static class Glaring extends Good {
        @Override
        public View create(Site site) {
            Plain view = new Plain();
            JLabel sheet = new JLabel();
            sheet.setOpaque(true);
            sheet.setBackground(Color.WHITE);
            view.panel.add(sheet, BorderLayout.CENTER);
            return view;
        }
    }

    @Component
    @ViewDescription(id = "listening", label = "Listening", summary = "Listens on.")
    public static class ListensOn extends Good {
        private final Console console;

        @Activate
        public ListensOn(Console console) {
            this.console = console;
        }

        @Override
        public View create(Site site) {
            Subscription forgotten = console.onChange(() -> {});
            Plain view = new Plain();
            view.panel.putClientProperty("subscription", forgotten);
            return view;
        }
    }

    @Component
    @ViewDescription(id = "ticking", label = "Ticking", summary = "Ticks on.")
    public static class TicksOn extends Good {
        @Override
        public View create(Site site) {
            Plain view = new Plain();
            new Timer(1000, e -> view.panel.repaint()).start();
            return view;
        }
    }

    @Component
    @ViewDescription(id = "hanging", label = "Hanging", summary = "Hangs on to the look.")
    public static class HangsOn extends Good {
        @Override
        public View create(Site site) {
            Plain view = new Plain();
            PropertyChangeListener listener = e -> view.panel.repaint();
            UIManager.addPropertyChangeListener(listener);
            return view;
        }
    }

    @Component
    @ViewDescription(id = "busybody", label = "Busybody", summary = "Handles everything.")
    public static class HandlesEverything extends Good {
        @Override
        public View create(Site site) {
            return new Plain() {
                @Override
                public Optional<Runnable> handler(String command) {
                    return Optional.of(() -> {});
                }
            };
        }
    }

    @Component
    @ViewDescription(id = "elsewhere", label = "Elsewhere", summary = "Sends the keyboard elsewhere.")
    public static class FocusesElsewhere extends Good {
        @Override
        public View create(Site site) {
            return new Plain() {
                private final JTextField other = new JTextField();

                @Override
                public JComponent focus() {
                    return other;
                }
            };
        }
    }

    @Component
    @ViewDescription(id = "outlined", label = "Outlined", summary = "Has no outline.")
    public static class NullOutline extends Good {
        @Override
        public View create(Site site) {
            return new Plain() {
                @Override
                @SuppressWarnings("NullAway") // that is what is wrong with it
                public List<OutlineItem> outline() {
                    return null;
                }
            };
        }
    }

    @Component
    @ViewDescription(id = "trespasser", label = "Trespasser", summary = "Touches components from its own thread.")
    public static class Trespasses extends Good {
        @Override
        public View create(Site site) {
            return new Plain() {
                @Override
                public void shown() {
                    Thread thread = new Thread(() -> panel.setBackground(UIManager.getColor("List.background")));
                    thread.start();
                    try {
                        thread.join();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }
            };
        }
    }

    @Component
    @ViewDescription(id = "small", label = "Small", summary = "Divides by its width.")
    public static class NeedsRoom extends Good {
        @Override
        public View create(Site site) {
            JPanel bars = new JPanel() {
                @Override
                protected void paintComponent(Graphics g) {
                    super.paintComponent(g);
                    g.drawLine(0, 0, 100 / (getWidth() / 16), 0);
                }
            };
            return () -> bars;
        }
    }
}
