package voltaic.ui.views.help;

import static voltaic.ui.views.Colours.css;

import java.awt.Color;
import java.awt.Font;
import java.util.Locale;
import javax.swing.UIManager;
import javax.swing.text.html.StyleSheet;
import voltaic.ui.views.Colours;
import voltaic.ui.views.Styles;

/** The style of pages in the theme and the size of font as they are now. */
final class PageStyle {
    private PageStyle() {}

    static void addTo(StyleSheet sheet) {
        Font font = UIManager.getFont("Label.font");
        int size = (font == null ? 13 : font.getSize()) + 1;
        String family = font == null ? "sans-serif" : font.getFamily();
        Color page = Colours.page();
        Color line = Colours.line();
        String rules = String.format(
                Locale.ROOT,
                """
            body { font-family: %1$s; font-size: %2$dpt; color: %3$s; margin: 0 }
            h1 { font-size: %4$dpt; margin-top: 0; margin-bottom: 10 }
            h2 { font-size: %5$dpt; margin-top: 26; margin-bottom: 6 }
            h3 { font-size: %6$dpt; margin-top: 20; margin-bottom: 4 }
            h4 { font-size: %2$dpt; margin-top: 14; margin-bottom: 2 }
            p { margin-top: 6; margin-bottom: 8 }
            ul, ol { margin-top: 4; margin-bottom: 8; margin-left: 22 }
            li { margin-top: 2; margin-bottom: 2 }
            a { color: %7$s; text-decoration: none }
            code { font-family: %8$s; font-size: %9$dpt; background-color: %10$s }
            pre { font-family: %8$s; font-size: %9$dpt; background-color: %10$s; margin-top: 8; margin-bottom: 12;
                  padding-top: 10; padding-bottom: 10; padding-left: 12; padding-right: 12 }
            table { margin-top: 8; margin-bottom: 14 }
            th { text-align: left; padding-top: 6; padding-bottom: 6; padding-left: 0; padding-right: 18;
                 border-bottom-width: 1; border-bottom-style: solid; border-bottom-color: %11$s }
            td { padding-top: 6; padding-bottom: 6; padding-left: 0; padding-right: 18;
                 border-bottom-width: 1; border-bottom-style: solid; border-bottom-color: %12$s }
            .quiet { color: %13$s }
            .hit { background-color: %14$s }
            """,
                quote(family),
                size,
                css(Colours.text()),
                Math.round(size * 1.7f),
                Math.round(size * 1.35f),
                Math.round(size * 1.12f),
                css(Colours.link()),
                quote(Styles.monospaced().getFamily()),
                size - 1,
                css(Colours.mix(page, Colours.text(), 0.94)),
                css(line),
                css(Colours.mix(line, page, 0.55)),
                css(Colours.quiet()),
                css(hit()));
        sheet.addRule(rules);
    }

    /** Behind words that were searched for. */
    static Color hit() {
        return Colours.mix(Colours.warning(), Colours.page(), 0.4);
    }

    private static String quote(String family) {
        return "'" + family + "'";
    }
}
