package voltaic.ui.views.messages;

import java.awt.CardLayout;
import java.awt.Color;
import java.awt.Font;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollBar;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import voltaic.ui.api.Console;
import voltaic.ui.api.Icons;
import voltaic.ui.api.Subscription;
import voltaic.ui.api.View;
import voltaic.ui.views.Colours;
import voltaic.ui.views.EmptyState;
import voltaic.ui.views.PartCommands;
import voltaic.ui.views.PopupTrigger;
import voltaic.ui.views.Styles;

/** The lines that runs report; it follows them as long as it is scrolled to the end. */
final class ConsoleView implements View {
    static final String CLEAR = "console.clear";
    static final String COPY = "console.copy";

    private final Console console;
    private final CardLayout pages = new CardLayout();
    private final JPanel component = Styles.named(new JPanel(pages), "console", "Console");
    private final JTextArea text = Styles.named(new LogArea(), "console.text", "Console");
    private final JScrollPane scroll = Styles.scroll(text);
    private final Subscription subscription;
    private final Runnable changed;

    ConsoleView(Console console, ConsoleViewProvider.Commands commands, Icons icons, Runnable changed) {
        this.console = console;
        this.changed = changed;
        text.setEditable(false);
        text.getCaret().setVisible(false);
        text.setBorder(BorderFactory.createEmptyBorder(6, 12, 6, 12));
        text.addMouseListener(new PopupTrigger(event -> PartCommands.popup(commands.commands(), this::handler, icons)));
        component.add(scroll, "text");
        component.add(
                new EmptyState(
                        icons.icon("terminal", 32),
                        "Nothing reported yet",
                        "Runs write here what they do, line by line."),
                "empty");
        subscription = console.onChange(this::refresh);
        refresh();
    }

    private void refresh() {
        String now = console.text();
        String shown = text.getText();
        boolean follows = isAtEnd();
        if (now.startsWith(shown)) {
            text.append(now.substring(shown.length()));
        } else {
            text.setText(now);
        }
        pages.show(component, now.isEmpty() ? "empty" : "text");
        if (follows) {
            SwingUtilities.invokeLater(() -> {
                JScrollBar bar = scroll.getVerticalScrollBar();
                bar.setValue(bar.getMaximum());
            });
        }
        if (shown.isEmpty() != now.isEmpty()) {
            changed.run();
        }
    }

    private boolean isAtEnd() {
        JScrollBar bar = scroll.getVerticalScrollBar();
        return bar.getValue() + bar.getVisibleAmount()
                >= bar.getMaximum() - 2 * text.getFont().getSize();
    }

    private void copy() {
        if (text.getSelectionStart() == text.getSelectionEnd()) {
            text.selectAll();
        }
        text.copy();
    }

    @Override
    public Optional<Runnable> handler(String command) {
        if (text.getDocument().getLength() == 0) {
            return Optional.empty();
        }
        return switch (command) {
            case CLEAR -> Optional.of(console::clear);
            case COPY -> Optional.of(this::copy);
            default -> Optional.empty();
        };
    }

    @Override
    public JComponent component() {
        return component;
    }

    @Override
    public JComponent focus() {
        return text;
    }

    @Override
    public void close() {
        subscription.close();
    }

    /** In the theme's font for code, whichever theme that is. */
    private static final class LogArea extends JTextArea {
        @Override
        public Font getFont() {
            return Styles.monospaced();
        }

        @Override
        public Color getBackground() {
            return Colours.page();
        }
    }
}
