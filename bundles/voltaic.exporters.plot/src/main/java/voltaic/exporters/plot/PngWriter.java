package voltaic.exporters.plot;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes PNG (ISO/IEC 15948): 8-bit RGB with its resolution, title and creator. {@code ImageIO} does so too, but costs
 * more time to start than the whole picture.
 */
final class PngWriter {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final double INCHES_PER_METRE = 1 / 0.0254;
    private static final int RGB = 2;
    private static final int FILTER_UP = 2;

    private final DataOutputStream out;

    private PngWriter(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    /**
     * Writes an image of {@link BufferedImage#TYPE_INT_RGB}.
     *
     * @param dpi dots per inch, for programs that print
     */
    static void write(BufferedImage image, int dpi, String title, OutputStream out) throws IOException {
        PngWriter writer = new PngWriter(out);
        writer.out.write(SIGNATURE);
        writer.header(image.getWidth(), image.getHeight());
        writer.resolution(dpi);
        writer.text("Title", title);
        writer.text("Software", "Voltaic");
        writer.chunk("IDAT", compressed(image));
        writer.chunk("IEND", new byte[0]);
        writer.out.flush();
    }

    private void header(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeInt(width);
        data.writeInt(height);
        data.writeByte(8);
        data.writeByte(RGB);
        // Deflate, the five filters, not interlaced: there is nothing else.
        data.write(new byte[3]);
        chunk("IHDR", bytes.toByteArray());
    }

    private void resolution(int dpi) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        int perMetre = (int) Math.round(dpi * INCHES_PER_METRE);
        data.writeInt(perMetre);
        data.writeInt(perMetre);
        data.writeByte(1);
        chunk("pHYs", bytes.toByteArray());
    }

    /** Text in UTF-8, not compressed, in no language in particular. */
    private void text(String keyword, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(keyword.getBytes(StandardCharsets.ISO_8859_1));
        bytes.write(new byte[5]);
        bytes.write(text.replace('\0', ' ').getBytes(StandardCharsets.UTF_8));
        chunk("iTXt", bytes.toByteArray());
    }

    /** The rows, each as its difference from the row above: a figure is mostly white, and so mostly zeros. */
    private static byte[] compressed(BufferedImage image) throws IOException {
        int width = image.getWidth();
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(bytes, deflater, 1 << 15)) {
            byte[] row = new byte[1 + 3 * width];
            row[0] = FILTER_UP;
            for (int start = 0; start < pixels.length; start += width) {
                int at = 1;
                for (int i = start; i < start + width; i++) {
                    int here = pixels[i];
                    int above = start == 0 ? 0 : pixels[i - width];
                    row[at++] = (byte) ((here >> 16) - (above >> 16));
                    row[at++] = (byte) ((here >> 8) - (above >> 8));
                    row[at++] = (byte) (here - above);
                }
                deflated.write(row);
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private void chunk(String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) crc.getValue());
    }
}
