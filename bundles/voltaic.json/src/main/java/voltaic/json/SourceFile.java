package voltaic.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import voltaic.json.Node.Origin;

/** Reads the text of a file, with a sentence for everything that can be wrong with a file as such. */
final class SourceFile {
    static final long MAX_BYTES = 64L << 20;

    private final Path file;

    private SourceFile(Path file) {
        this.file = file;
    }

    /** Reads and parses a JSON file. */
    static Node parse(Path file) {
        return TreeParser.parse(new SourceFile(file).text(), new Origin(file.toString(), "", true));
    }

    private String text() {
        if (!Files.exists(file)) {
            throw failure("there is no such file");
        }
        if (Files.isDirectory(file)) {
            throw failure("is a folder; a file is expected");
        }
        if (!Files.isRegularFile(file)) {
            throw failure("is not a regular file");
        }
        if (!Files.isReadable(file)) {
            throw failure("cannot be read: permission denied");
        }
        try {
            long size = Files.size(file);
            if (size > MAX_BYTES) {
                throw tooLarge(Long.toString(size));
            }
            try (InputStream in = Files.newInputStream(file)) {
                // One byte more than allowed, for a file that grows meanwhile.
                byte[] bytes = in.readNBytes((int) MAX_BYTES + 1);
                if (bytes.length > MAX_BYTES) {
                    throw tooLarge("more than " + MAX_BYTES);
                }
                return decode(bytes);
            }
        } catch (IOException e) {
            throw failure("cannot be read: " + Reasons.of(e));
        }
    }

    private InvalidDocumentException tooLarge(String size) {
        return failure("has " + size + " bytes; at most " + MAX_BYTES + " (64 MiB) are read");
    }

    private String decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        String text = out.toString();
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            int column = text.length() - text.lastIndexOf('\n');
            throw new InvalidDocumentException(
                    new Place(file.toString(), line, column, ""), "is not UTF-8 text from here on; save it as UTF-8");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private InvalidDocumentException failure(String text) {
        return new InvalidDocumentException(Place.whole(file.toString()), text);
    }
}
