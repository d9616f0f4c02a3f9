package voltaic.ui.workbench.services;

import com.formdev.flatlaf.FlatLaf;
import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;
import javax.swing.Icon;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;

/** A line icon that is drawn, not scaled, in a colour asked for at every painting. */
final class SvgIcon implements Icon, FlatLaf.DisabledIconProvider {
    private final String svg;
    private final int size;
    private final Supplier<Color> colour;
    private @Nullable SVGDocument document;
    private @Nullable Color drawn;

    SvgIcon(String svg, int size, Supplier<Color> colour) {
        this.svg = svg;
        this.size = size;
        this.colour = colour;
    }

    @Override
    public Icon getDisabledIcon() {
        return new SvgIcon(svg, size, () -> {
            Color disabled = UIManager.getColor("Label.disabledForeground");
            return disabled == null ? Color.LIGHT_GRAY : disabled;
        });
    }

    @Override
    public void paintIcon(@Nullable Component component, Graphics graphics, int x, int y) {
        SVGDocument picture = document(colour.get());
        Graphics2D own = (Graphics2D) graphics.create();
        try {
            own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            picture.render(null, own, new ViewBox(x, y, size, size));
        } finally {
            own.dispose();
        }
    }

    private SVGDocument document(Color now) {
        SVGDocument ready = document;
        if (ready == null || !now.equals(drawn)) {
            String text = svg.replace("currentColor", String.format(Locale.ROOT, "#%06x", now.getRGB() & 0xFFFFFF));
            ready = new SVGLoader()
                    .load(
                            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                            null,
                            LoaderContext.createDefault());
            if (ready == null) {
                throw new IllegalArgumentException("this is no SVG picture: " + svg);
            }
            document = ready;
            drawn = now;
        }
        return ready;
    }

    @Override
    public int getIconWidth() {
        return size;
    }

    @Override
    public int getIconHeight() {
        return size;
    }
}
