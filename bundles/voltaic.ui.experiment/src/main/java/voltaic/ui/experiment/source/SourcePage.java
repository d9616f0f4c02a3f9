package voltaic.ui.experiment.source;

import java.awt.Color;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.UIManager;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.BadLocationException;
import org.fife.ui.rsyntaxtextarea.RSyntaxTextArea;
import org.fife.ui.rtextarea.Gutter;
import org.fife.ui.rtextarea.RTextArea;
import org.fife.ui.rtextarea.RTextScrollPane;
import org.fife.ui.rtextarea.ToolTipSupplier;
import org.jspecify.annotations.Nullable;
import voltaic.core.PluginRegistry;
import voltaic.json.Finding;
import voltaic.json.SourceText;
import voltaic.json.SourceValue;
import voltaic.json.TextEdit;
import voltaic.ui.api.Icons;
import voltaic.ui.experiment.text.EditedText;

/** The text itself, with folding, completion, help and marks on what is wrong. */
public final class SourcePage {
    private final EditedText text;
    private final Icons icons;
    private final SourceArea area = new SourceArea();
    private final Scroll scroll = new Scroll(area);
    private final Squiggles squiggles = new Squiggles();
    private boolean following;

    public SourcePage(EditedText text, PluginRegistry registry, Icons icons) {
        this.text = text;
        this.icons = icons;
        Help help = new Help(registry);
        follow(() -> area.setText(text.text()));
        area.setCaretPosition(0);
        area.addParser(squiggles);
        area.setParserDelay(50);
        area.setToolTipSupplier(new Explanation(help));
        new CompletionPopup(new Proposals(text::source, help), area);
        scroll.setIconRowHeaderEnabled(true);
        scroll.setFoldIndicatorEnabled(true);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        area.getDocument().addDocumentListener(new Typing());
        text.onChange((edit, origin) -> {
            if (origin != this) {
                follow(() -> replace(edit));
            }
        });
    }

    /** What is shown. */
    public JComponent component() {
        return scroll;
    }

    /** What takes the keyboard. */
    public RSyntaxTextArea area() {
        return area;
    }

    private void replace(TextEdit edit) {
        try {
            if (edit.length() > 0) {
                area.getDocument().remove(edit.offset(), edit.length());
            }
            area.getDocument().insertString(edit.offset(), edit.replacement(), null);
        } catch (BadLocationException e) {
            throw new IllegalStateException("the page shows another text", e);
        }
    }

    private void follow(Runnable change) {
        following = true;
        try {
            change.run();
        } finally {
            following = false;
        }
    }

    /** Marks what a check of this text found. */
    public void show(List<Finding> findings) {
        squiggles.set(findings, text.source());
        area.forceReparsing(squiggles);
        Gutter gutter = scroll.getGutter();
        gutter.removeAllTrackingIcons();
        for (Finding finding : findings) {
            Icon icon = icons.icon(finding.isError() ? "circle-alert" : "triangle-alert", 14);
            try {
                int offset = Squiggles.range(text.source(), finding)[0];
                gutter.addOffsetTrackingIcon(Math.min(offset, area.getDocument().getLength()), icon, finding.message());
            } catch (BadLocationException e) {
                throw new IllegalStateException("the page shows another text", e);
            }
        }
    }

    /** Selects the value of a pointer into the document, or goes to {@code line:column}. */
    public void reveal(String place) {
        if (place.matches("[0-9]+:[0-9]+")) {
            int colon = place.indexOf(':');
            int line = Integer.parseInt(place.substring(0, colon));
            select(text.source().offset(line, Integer.parseInt(place.substring(colon + 1))), 0);
            return;
        }
        SourceValue value = text.source().nearest(place);
        boolean wide = value.isObject() || value.isList();
        if (wide) {
            select(value.keyStart(), value.keyEnd() - value.keyStart());
        } else {
            select(value.start(), value.end() - value.start());
        }
    }

    private void select(int offset, int length) {
        area.getFoldManager().ensureOffsetNotInClosedFold(offset);
        area.setCaretPosition(Math.min(offset + length, area.getDocument().getLength()));
        area.moveCaretPosition(Math.min(offset, area.getDocument().getLength()));
    }

    /** The pointer into the document of what the caret is in. */
    public String pointer() {
        return text.source()
                .around(Math.min(area.getCaretPosition(), text.text().length()))
                .pointer();
    }

    private final class Typing implements DocumentListener {
        @Override
        public void insertUpdate(DocumentEvent e) {
            if (following) {
                return;
            }
            try {
                String inserted = e.getDocument().getText(e.getOffset(), e.getLength());
                String merge = inserted.startsWith("\n") ? "" : "typing";
                text.edit("typing", merge, SourcePage.this, new TextEdit(e.getOffset(), 0, inserted));
            } catch (BadLocationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        @Override
        public void removeUpdate(DocumentEvent e) {
            if (!following) {
                text.edit("typing", "typing", SourcePage.this, new TextEdit(e.getOffset(), e.getLength(), ""));
            }
        }

        @Override
        public void changedUpdate(DocumentEvent e) {
            // Attributes only.
        }
    }

    /** What the word under the pointer means. */
    private final class Explanation implements ToolTipSupplier {
        private final Help help;

        Explanation(Help help) {
            this.help = help;
        }

        @Override
        public @Nullable String getToolTipText(RTextArea in, MouseEvent event) {
            int offset = area.viewToModel2D(event.getPoint());
            SourceText source = text.source();
            if (offset < 0 || offset >= source.text().length()) {
                return null;
            }
            Optional<String> words = help.explain(source, offset);
            return words.map(sentence ->
                            "<html><div style='width: 300px'>" + Proposals.escape(sentence) + "</div></html>")
                    .orElse(null);
        }
    }

    /** The gutter in the colours of the theme. */
    private static final class Scroll extends RTextScrollPane {
        Scroll(RTextArea area) {
            super(area);
            colour();
        }

        @Override
        public void updateUI() {
            super.updateUI();
            if (getGutter() != null) {
                colour();
            }
        }

        private void colour() {
            Gutter gutter = getGutter();
            Color background = UIManager.getColor("TextArea.background");
            Color faint = UIManager.getColor("Label.disabledForeground");
            Color line = UIManager.getColor("Component.borderColor");
            if (background != null) {
                gutter.setBackground(background);
                gutter.setFoldBackground(background);
            }
            if (faint != null) {
                gutter.setLineNumberColor(faint);
                gutter.setFoldIndicatorForeground(faint);
            }
            if (line != null) {
                gutter.setBorderColor(line);
            }
        }
    }
}
