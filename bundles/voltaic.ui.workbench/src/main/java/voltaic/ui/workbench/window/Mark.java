package voltaic.ui.workbench.window;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import javax.swing.Icon;

/** The program's mark: a battery whose charge is an atom. */
final class Mark implements Icon {
    private static final int[] SIZES = {16, 24, 32, 48, 64, 128};

    private final int size;
    private final SVGDocument picture;

    Mark(int size) {
        this(size, read());
    }

    private Mark(int size, SVGDocument picture) {
        this.size = size;
        this.picture = picture;
    }

    private static SVGDocument read() {
        URL svg = Mark.class.getResource("/voltaic/ui/workbench/mark.svg");
        SVGDocument read = svg == null ? null : new SVGLoader().load(svg);
        if (read == null) {
            throw new IllegalStateException("the bundle lacks its mark");
        }
        return read;
    }

    /** At the sizes that window managers ask for. */
    static List<Image> images() {
        List<Image> images = new ArrayList<>();
        SVGDocument picture = read();
        for (int size : SIZES) {
            BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
            Graphics2D g = image.createGraphics();
            new Mark(size, picture).paintIcon(null, g, 0, 0);
            g.dispose();
            images.add(image);
        }
        return images;
    }

    @Override
    public void paintIcon(@org.jspecify.annotations.Nullable Component c, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        picture.render(null, g, new ViewBox(x, y, size, size));
        g.dispose();
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
