package voltaic.exporters.plot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import voltaic.model.experiment.Figure.Spacing;

/**
 * Which colour stands for which value: viridis, whose lightness grows evenly, so that it reads the same in grey print and with any kind
 * of colour vision. It is by Stéfan van der Walt, Nathaniel Smith and Eric Firing, and in the public domain (CC0).
 *
 * @param label in markup
 * @param from the value of the darkest colour, and what is below
 * @param to the value of the lightest colour, and what is above
 */
record ColorScale(String label, double from, double to, Spacing spacing) {
    private static final int[] COLOURS = read();

    private static int[] read() {
        try (InputStream in = ColorScale.class.getResourceAsStream("viridis.txt")) {
            if (in == null) {
                throw new IllegalStateException("viridis.txt is missing from the bundle of the plot exporter");
            }
            String digits = new String(in.readAllBytes(), StandardCharsets.US_ASCII).replace("\n", "");
            int[] colours = new int[digits.length() / 6];
            for (int i = 0; i < colours.length; i++) {
                colours[i] = Integer.parseInt(digits.substring(6 * i, 6 * i + 6), 16);
            }
            return colours;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a value lies between the darkest colour, 0, and the lightest, 1. */
    double part(double value) {
        double part = Math.min(1, Math.max(0, (value - from) / (to - from)));
        return spacing == Spacing.SQUARE_ROOT ? Math.sqrt(part) : part;
    }

    /** The colour of a value. */
    int rgb(double value) {
        return COLOURS[(int) Math.round(part(value) * (COLOURS.length - 1))];
    }

    /** All colours, the lightest on top. */
    static Raster bar() {
        Raster bar = new Raster(1, COLOURS.length);
        for (int i = 0; i < COLOURS.length; i++) {
            bar.set(0, i, COLOURS[COLOURS.length - 1 - i]);
        }
        return bar;
    }
}
