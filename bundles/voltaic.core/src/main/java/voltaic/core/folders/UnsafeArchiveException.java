package voltaic.core.folders;

import java.io.IOException;

/** An archive that could do harm; the message says how in a sentence. */
final class UnsafeArchiveException extends IOException {
    private static final long serialVersionUID = 1;

    UnsafeArchiveException(String message) {
        super(message);
    }
}
