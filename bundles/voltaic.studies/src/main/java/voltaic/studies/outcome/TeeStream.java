package voltaic.studies.outcome;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes to two streams. */
final class TeeStream extends FilterOutputStream {
    private final OutputStream copy;

    TeeStream(OutputStream out, OutputStream copy) {
        super(out);
        this.copy = copy;
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
        copy.write(b);
    }

    @Override
    public void write(byte[] b, int offset, int length) throws IOException {
        out.write(b, offset, length);
        copy.write(b, offset, length);
    }
}
