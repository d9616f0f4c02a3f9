package voltaic.exporters.plot;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of a figure: STIX Two Text, upright and italic, and STIX Two Math for the arrows, brackets and operators
 * that these lack. Each is read when it is first needed.
 */
final class Fonts {
    /** Drawn in place of a character that no font has: a white square. */
    static final int REPLACEMENT = 0x25A1;

    private @Nullable Typeface upright;
    private @Nullable Typeface italic;
    private @Nullable Typeface math;

    /** The font for a character that {@link #drawn} returned. */
    Typeface face(int character, boolean slanted) {
        if (slanted && italic().covers(character)) {
            return italic();
        }
        return upright().covers(character) ? upright() : math();
    }

    /** The character itself, or {@link #REPLACEMENT} if there is no glyph for it. */
    int drawn(int character) {
        return upright().covers(character) || math().covers(character) ? character : REPLACEMENT;
    }

    private Typeface upright() {
        if (upright == null) {
            upright = read("Text-Regular");
        }
        return upright;
    }

    private Typeface italic() {
        if (italic == null) {
            italic = read("Text-Italic");
        }
        return italic;
    }

    private Typeface math() {
        if (math == null) {
            math = read("Math-Regular");
        }
        return math;
    }

    private static Typeface read(String name) {
        try {
            return Typeface.read(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
