package voltaic.ui.views;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.swing.Icon;
import voltaic.ui.api.Icons;

/** The icons of the desktop, read from its sources; an unknown name fails. */
public final class TestIcons implements Icons {
    private static final Path FOLDER =
            Repository.ROOT.resolve("bundles/voltaic.ui.workbench/src/main/resources/voltaic/ui/workbench/icons");
    private static final Map<String, String> TINTS = Map.of(
            "circle-check",
            "success",
            "circle-x",
            "error",
            "circle-alert",
            "error",
            "triangle-alert",
            "warning",
            "play",
            "success");

    @Override
    public Icon icon(String name) {
        return icon(name, 16);
    }

    @Override
    public Icon icon(String name, int size) {
        try {
            return new Drawn(Files.readString(FOLDER.resolve(name + ".svg")), TINTS.getOrDefault(name, ""), size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Icon icon(URL svg, int size) {
        throw new UnsupportedOperationException("no view has icons of its own");
    }

    private record Drawn(String svg, String tint, int size) implements Icon {
        @Override
        public void paintIcon(Component component, Graphics graphics, int x, int y) {
            java.awt.Color colour =
                    switch (tint) {
                        case "success" -> Colours.success();
                        case "error" -> Colours.error();
                        case "warning" -> Colours.warning();
                        default -> Colours.quiet();
                    };
            String text = svg.replace("currentColor", Colours.css(colour));
            SVGDocument document = new SVGLoader()
                    .load(
                            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                            null,
                            LoaderContext.createDefault());
            Graphics2D canvas = (Graphics2D) graphics.create();
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            document.render(null, canvas, new ViewBox(x, y, size, size));
            canvas.dispose();
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
}
