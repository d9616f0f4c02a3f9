package voltaic.ui.workbench.services;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.swing.Icon;
import javax.swing.UIManager;
import org.osgi.service.component.annotations.Component;
import voltaic.ui.api.Icons;

/** Reads the icons beside this class (Lucide's, with its names). Those that stand for an outcome have its colour. */
@Component(service = Icons.class)
public final class SvgIcons implements Icons {
    private static final int SMALL = 16;
    private static final String UNKNOWN = "plug";
    /** Drawn when the bundle, and its icons with it, is leaving. */
    private static final String NOTHING = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\"/>";

    private static final Map<String, String> COLOURS = Map.ofEntries(
            Map.entry("play", "Actions.Green"),
            Map.entry("circle-check", "Actions.Green"),
            Map.entry("square", "Actions.Red"),
            Map.entry("circle-x", "Actions.Red"),
            Map.entry("circle-alert", "Actions.Red"),
            Map.entry("triangle-alert", "Actions.Yellow"),
            Map.entry("info", "Actions.Blue"),
            Map.entry("atom", "Component.accentColor"),
            Map.entry("chart-line", "Component.accentColor"),
            Map.entry("chart-spline", "Component.accentColor"));

    private final Map<String, String> texts = new HashMap<>();

    @Override
    public Icon icon(String name) {
        return icon(name, SMALL);
    }

    @Override
    public Icon icon(String name, int size) {
        String colour = COLOURS.getOrDefault(name, "Label.foreground");
        String svg = find(name).or(() -> find(UNKNOWN)).map(this::text).orElse(NOTHING);
        return new SvgIcon(svg, size, () -> colour(colour));
    }

    private static Optional<URL> find(String name) {
        return Optional.ofNullable(SvgIcons.class.getResource("/voltaic/ui/workbench/icons/" + name + ".svg"));
    }

    @Override
    public Icon icon(URL svg, int size) {
        return new SvgIcon(text(svg), size, () -> colour("Label.foreground"));
    }

    private static Color colour(String key) {
        Color colour = UIManager.getColor(key);
        return colour == null ? Color.GRAY : colour;
    }

    private String text(URL svg) {
        return texts.computeIfAbsent(svg.toString(), key -> read(svg));
    }

    private static String read(URL svg) {
        try (InputStream in = svg.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the icon " + svg + " cannot be read", e);
        }
    }
}
