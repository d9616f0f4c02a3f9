package voltaic.ui.views;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Figures scaled to the pixels they are shown in: read and scaled in the background, then kept. */
public final class Pictures implements AutoCloseable {
    private static final int MOST = 80;

    private final Background background = new Background("voltaic-pictures");
    private final Set<Key> underWay = new HashSet<>();
    private final Map<Key, Optional<BufferedImage>> ready = new LinkedHashMap<>(32, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Optional<BufferedImage>> eldest) {
            return size() > MOST;
        }
    };

    private record Key(Path file, int width, int height) {}

    /**
     * A figure that fits a box; nothing until it is ready, or if it cannot be read.
     *
     * @param width in device pixels
     * @param whenReady called on the event dispatch thread
     */
    public Optional<BufferedImage> get(Path file, int width, int height, Runnable whenReady) {
        Key key = new Key(file, width, height);
        Optional<BufferedImage> known = ready.get(key);
        if (known != null) {
            return known;
        }
        if (width > 0 && height > 0 && underWay.add(key)) {
            background.run(
                    () -> isSvg(file) ? draw(file, width, height) : scale(ImageIO.read(file.toFile()), width, height),
                    image -> finish(key, Optional.of(image), whenReady),
                    e -> finish(key, Optional.empty(), whenReady));
        }
        return Optional.empty();
    }

    private void finish(Key key, Optional<BufferedImage> image, Runnable whenReady) {
        underWay.remove(key);
        ready.put(key, image);
        whenReady.run();
    }

    private static boolean isSvg(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".svg");
    }

    /** The size of a figure, of which only the head is read. Blocking. */
    public static Dimension sizeOf(Path file) throws IOException {
        if (isSvg(file)) {
            var size = svg(file).size();
            return new Dimension((int) Math.ceil(size.width), (int) Math.ceil(size.height));
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = in == null ? Set.<ImageReader>of().iterator() : ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException(file + " is no picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return new Dimension(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        }
    }

    /** What jsvg does not know of CSS, such as how lines join, it would tell on the terminal for every picture. */
    private static final Logger JSVG = Logger.getLogger("com.github.weisj.jsvg");

    static {
        JSVG.setLevel(Level.SEVERE);
    }

    private static SVGDocument svg(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            SVGDocument document = new SVGLoader().load(in, null, LoaderContext.createDefault());
            if (document == null) {
                throw new IOException(file + " is no SVG picture");
            }
            return document;
        }
    }

    private static BufferedImage draw(Path file, int width, int height) throws IOException {
        SVGDocument document = svg(file);
        var size = document.size();
        double factor = Math.min(width / (double) size.width, height / (double) size.height);
        int drawnWidth = Math.max(1, (int) Math.round(size.width * factor));
        int drawnHeight = Math.max(1, (int) Math.round(size.height * factor));
        BufferedImage image = new BufferedImage(drawnWidth, drawnHeight, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, drawnWidth, drawnHeight);
        document.render(null, graphics, new ViewBox(0, 0, drawnWidth, drawnHeight));
        graphics.dispose();
        return image;
    }

    /** Lines that were reduced that much are too faint to be seen. */
    private static final double FAINT = 0.3;

    private static final double DARKER = 1.6;

    /** Halves until a last step of less than two, as bilinear interpolation looks at four pixels only. */
    static BufferedImage scale(BufferedImage image, int width, int height) {
        double factor = Math.min(1, Math.min(width / (double) image.getWidth(), height / (double) image.getHeight()));
        int endWidth = Math.max(1, (int) Math.round(image.getWidth() * factor));
        int endHeight = Math.max(1, (int) Math.round(image.getHeight() * factor));
        BufferedImage scaled = image;
        while (scaled.getWidth() > 2 * endWidth) {
            scaled = step(
                    scaled, Math.max(endWidth, scaled.getWidth() / 2), Math.max(endHeight, scaled.getHeight() / 2));
        }
        scaled = step(scaled, endWidth, endHeight);
        return factor < FAINT ? darken(scaled) : scaled;
    }

    private static BufferedImage darken(BufferedImage image) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                Color pixel = new Color(image.getRGB(x, y));
                image.setRGB(
                        x, y, darker(pixel.getRed()) << 16 | darker(pixel.getGreen()) << 8 | darker(pixel.getBlue()));
            }
        }
        return image;
    }

    private static int darker(int level) {
        return Math.max(0, 255 - (int) Math.round((255 - level) * DARKER));
    }

    private static BufferedImage step(BufferedImage image, int width, int height) {
        BufferedImage smaller = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = smaller.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        graphics.dispose();
        return smaller;
    }

    @Override
    public void close() {
        background.close();
    }
}
