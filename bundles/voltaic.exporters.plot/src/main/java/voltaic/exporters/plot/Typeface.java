package voltaic.exporters.plot;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One of the fonts that this bundle carries: advances and outlines of its glyphs, in units of the font size. */
final class Typeface {
    private static final int CHARACTER_MAP = tag("cmap");
    private static final int SUBSTITUTIONS = tag("GSUB");
    private static final int VARIATION_SEQUENCES = 14;

    private final String name;
    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unit;
    private final Map<Integer, GeneralPath> outlines = new HashMap<>();

    private Typeface(String name, TrueTypeFont font) throws IOException {
        this.name = name;
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.unit = font.getUnitsPerEm();
    }

    /** Reads the font in the resource {@code STIXTwo<name>.ttf}. */
    static Typeface read(String name) throws IOException {
        try (InputStream in = Typeface.class.getResourceAsStream("STIXTwo" + name + ".ttf")) {
            if (in == null) {
                throw new IOException(
                        "the font STIXTwo" + name + ".ttf is missing from the bundle of the plot exporter");
            }
            byte[] bytes = in.readAllBytes();
            simplify(ByteBuffer.wrap(bytes));
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            return new Typeface(name, font);
        }
    }

    /**
     * Hides, in memory, what would be in the way. The table of substitutions is renamed: ligatures would change the
     * widths that the layout reckons with. And the entry of the character map for variation sequences (format 14), which
     * FontBox does not know and would log a warning of, points to the same table as the entry before.
     */
    private static void simplify(ByteBuffer font) {
        int tables = font.getShort(4);
        for (int table = 0; table < tables; table++) {
            int directory = 12 + 16 * table;
            if (font.getInt(directory) == SUBSTITUTIONS) {
                font.putInt(directory, tag("----"));
            } else if (font.getInt(directory) == CHARACTER_MAP) {
                int map = font.getInt(directory + 8);
                int entries = font.getShort(map + 2);
                for (int entry = 1; entry < entries; entry++) {
                    int offset = map + 4 + 8 * entry + 4;
                    if (font.getShort(map + font.getInt(offset)) == VARIATION_SEQUENCES) {
                        font.putInt(offset, font.getInt(offset - 8));
                    }
                }
            }
        }
    }

    private static int tag(String tag) {
        return tag.charAt(0) << 24 | tag.charAt(1) << 16 | tag.charAt(2) << 8 | tag.charAt(3);
    }

    /** Such as {@code Text-Regular}. */
    String name() {
        return name;
    }

    boolean covers(int character) {
        return glyphs.getGlyphId(character) != 0;
    }

    /** How far the next character stands. */
    double advance(int character) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(character)) / unit;
        } catch (IOException e) {
            throw new IllegalStateException("the font STIXTwo" + name + " cannot be read", e);
        }
    }

    /** The outline in units of {@link #unitsPerEm()}, y upwards; empty for a space. */
    GeneralPath outline(int character) throws IOException {
        GeneralPath outline = outlines.get(character);
        if (outline == null) {
            GlyphData glyph = font.getGlyph().getGlyph(glyphs.getGlyphId(character));
            outline = glyph == null ? new GeneralPath() : glyph.getPath();
            outlines.put(character, outline);
        }
        return outline;
    }

    int unitsPerEm() {
        return (int) unit;
    }

    /** The font, to be embedded. */
    TrueTypeFont trueType() {
        return font;
    }
}
