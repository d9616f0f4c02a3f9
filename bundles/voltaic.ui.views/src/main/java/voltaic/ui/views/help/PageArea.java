package voltaic.ui.views.help;

import java.awt.Color;
import java.awt.Insets;
import java.awt.Point;
import java.awt.geom.Rectangle2D;
import java.net.URL;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.JEditorPane;
import javax.swing.JViewport;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultHighlighter.DefaultHighlightPainter;
import javax.swing.text.Document;
import javax.swing.text.Element;
import javax.swing.text.StyleConstants;
import javax.swing.text.View;
import javax.swing.text.ViewFactory;
import javax.swing.text.html.HTML;
import javax.swing.text.html.HTMLDocument;
import javax.swing.text.html.HTMLEditorKit;
import javax.swing.text.html.ParagraphView;
import javax.swing.text.html.StyleSheet;
import voltaic.ui.views.Colours;
import voltaic.ui.views.Pictures;

/** Shows a page as HTML in the theme, in a column of readable width. Nothing is ever loaded from elsewhere. */
final class PageArea extends JEditorPane {
    private static final int WIDEST = 860;
    private static final int MARGIN = 28;

    private final Pictures pictures;
    private final Path folder;

    PageArea(Pictures pictures, Path folder) {
        this.pictures = pictures;
        this.folder = folder;
        setEditable(false);
        setName("help.page");
        getAccessibleContext().setAccessibleName("Page of help");
    }

    /** Shows the body of a page from its top. */
    void show(String body) {
        Kit kit = new Kit();
        setEditorKit(kit);
        HTMLDocument document = (HTMLDocument) kit.createDefaultDocument();
        document.setAsynchronousLoadPriority(-1);
        setDocument(document);
        setText("<html><body>" + body + "</body></html>");
        setCaretPosition(0);
    }

    /** Scrolls to a heading. */
    void scrollTo(String anchor) {
        Element heading = ((HTMLDocument) getDocument()).getElement(anchor);
        try {
            Rectangle2D place = heading == null ? null : modelToView2D(heading.getStartOffset());
            if (place != null && getParent() instanceof JViewport viewport) {
                int most = Math.max(0, getHeight() - viewport.getExtentSize().height);
                int y = (int) Math.max(0, place.getY() - 12);
                viewport.setViewPosition(new Point(0, Math.min(y, most)));
            }
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Marks all matches; returns how many. */
    int highlight(Pattern pattern) {
        getHighlighter().removeAllHighlights();
        int count = 0;
        try {
            Document document = getDocument();
            Matcher matcher = pattern.matcher(document.getText(0, document.getLength()));
            DefaultHighlightPainter painter = new DefaultHighlightPainter(PageStyle.hit());
            while (matcher.find()) {
                getHighlighter().addHighlight(matcher.start(), matcher.end(), painter);
                count++;
            }
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
        return count;
    }

    /** How wide the text is. */
    int columnWidth() {
        Insets insets = getInsets();
        return Math.max(80, getWidth() - insets.left - insets.right);
    }

    @Override
    public Insets getInsets() {
        int width = getParent() instanceof JViewport viewport ? viewport.getWidth() : getWidth();
        int side = Math.max(MARGIN, (width - WIDEST) / 2);
        return new Insets(24, side, 36, side);
    }

    @Override
    public Insets getMargin() {
        return new Insets(0, 0, 0, 0);
    }

    @Override
    public Color getBackground() {
        return Colours.page();
    }

    /** HTML with the figures of the documentation and the style of the theme. */
    private final class Kit extends HTMLEditorKit {
        @Override
        public StyleSheet getStyleSheet() {
            StyleSheet sheet = new StyleSheet();
            sheet.addStyleSheet(super.getStyleSheet());
            PageStyle.addTo(sheet);
            return sheet;
        }

        @Override
        public ViewFactory getViewFactory() {
            return new HTMLFactory() {
                @Override
                public View create(Element element) {
                    Object tag = element.getAttributes().getAttribute(StyleConstants.NameAttribute);
                    if (tag == HTML.Tag.IMG) {
                        return new FigureView(element, pictures, folder);
                    }
                    // Lines of code are wrapped rather than making the whole page wider.
                    return tag == HTML.Tag.IMPLIED ? new ParagraphView(element) : super.create(element);
                }
            };
        }
    }

    /** Pages are set as text: no address is ever opened here. */
    @Override
    public void setPage(URL address) {
        throw new UnsupportedOperationException("pages are shown by their text");
    }
}
