package voltaic.ui.experiment.source;

import java.awt.Color;
import java.awt.Font;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;
import javax.swing.UIManager;
import javax.swing.undo.UndoableEdit;
import org.fife.ui.rsyntaxtextarea.RSyntaxTextArea;
import org.fife.ui.rsyntaxtextarea.Style;
import org.fife.ui.rsyntaxtextarea.SyntaxConstants;
import org.fife.ui.rsyntaxtextarea.SyntaxScheme;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rtextarea.RTextArea;
import org.fife.ui.rtextarea.RUndoManager;
import org.jspecify.annotations.Nullable;

/** The text area, in the colours of the theme, with no history of its own. */
final class SourceArea extends RSyntaxTextArea {
    SourceArea() {
        setSyntaxEditingStyle(SyntaxConstants.SYNTAX_STYLE_JSON);
        setCodeFoldingEnabled(true);
        setBracketMatchingEnabled(true);
        setAnimateBracketMatching(false);
        setMarkOccurrences(false);
        setAutoIndentEnabled(true);
        setCloseCurlyBraces(true);
        setTabSize(2);
        setTabsEmulated(true);
        setName("experiment-source");
        getAccessibleContext().setAccessibleName("Source");
        setAntiAliasingEnabled(true);
        for (String key : new String[] {"ctrl Z", "ctrl Y", "ctrl shift Z", "meta Z", "meta Y", "F5", "ctrl R"}) {
            // The window's own keys.
            getInputMap().put(KeyStroke.getKeyStroke(key), "none");
        }
        colour();
    }

    @Override
    protected RUndoManager createUndoManager() {
        return new RUndoManager(this) {
            @Override
            public boolean addEdit(UndoableEdit edit) {
                return false;
            }
        };
    }

    @Override
    protected @Nullable JPopupMenu createPopupMenu() {
        JPopupMenu menu = new JPopupMenu();
        menu.add(item(RTextArea.CUT_ACTION, "edit.cut"));
        menu.add(item(RTextArea.COPY_ACTION, "edit.copy"));
        menu.add(item(RTextArea.PASTE_ACTION, "edit.paste"));
        menu.addSeparator();
        menu.add(item(RTextArea.SELECT_ALL_ACTION, "edit.select-all"));
        return menu;
    }

    private JMenuItem item(int action, String command) {
        JMenuItem item = createPopupMenuItem(getAction(action));
        item.setName("context." + command);
        return item;
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (getSyntaxScheme() != null) {
            colour();
        }
    }

    private void colour() {
        Color text = color("TextArea.foreground", getForeground());
        Color background = color("TextArea.background", getBackground());
        Color accent = color("Component.accentColor", text);
        setBackground(background);
        setForeground(text);
        setCaretColor(color("TextArea.caretForeground", text));
        setSelectionColor(color("TextArea.selectionBackground", accent));
        setCurrentLineHighlightColor(mix(background, text, 0.05));
        setMatchedBracketBGColor(mix(background, accent, 0.25));
        setMatchedBracketBorderColor(accent);
        setMarginLineColor(mix(background, text, 0.15));
        Font font = UIManager.getFont("monospaced.font");
        Font label = UIManager.getFont("Label.font");
        float size = label == null ? 13 : label.getSize2D();
        Font own = font == null ? new Font(Font.MONOSPACED, Font.PLAIN, Math.round(size)) : font.deriveFont(size);
        setFont(own);
        SyntaxScheme scheme = getSyntaxScheme();
        for (int i = 0; i < scheme.getStyleCount(); i++) {
            scheme.setStyle(i, new Style(text));
        }
        style(scheme, Token.VARIABLE, mix(accent, text, 0.3), own);
        Color string = mix(color("Actions.Green", text), text, 0.25);
        style(scheme, Token.LITERAL_STRING_DOUBLE_QUOTE, string, own);
        Color number = mix(color("Actions.Yellow", text), text, 0.3);
        style(scheme, Token.LITERAL_NUMBER_DECIMAL_INT, number, own);
        style(scheme, Token.LITERAL_NUMBER_FLOAT, number, own);
        style(scheme, Token.LITERAL_BOOLEAN, number, own);
        style(scheme, Token.SEPARATOR, mix(text, background, 0.25), own);
        style(scheme, Token.ERROR_STRING_DOUBLE, color("Actions.Red", text), own);
        style(scheme, Token.ERROR_IDENTIFIER, color("Actions.Red", text), own);
        setSyntaxScheme(scheme);
    }

    private static void style(SyntaxScheme scheme, int token, Color color, Font font) {
        scheme.setStyle(token, new Style(color, null, font));
    }

    private static Color color(String key, Color otherwise) {
        Color color = UIManager.getColor(key);
        return color == null ? otherwise : color;
    }

    private static Color mix(Color a, Color b, double share) {
        return new Color(
                (int) Math.round(a.getRed() + (b.getRed() - a.getRed()) * share),
                (int) Math.round(a.getGreen() + (b.getGreen() - a.getGreen()) * share),
                (int) Math.round(a.getBlue() + (b.getBlue() - a.getBlue()) * share));
    }
}
