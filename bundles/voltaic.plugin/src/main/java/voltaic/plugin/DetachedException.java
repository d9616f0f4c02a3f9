package voltaic.plugin;

import java.util.concurrent.CancellationException;

/** The user stopped following workers, and they go on; its message says which, such as {@code job 17 goes on}. */
public final class DetachedException extends CancellationException {
    private static final long serialVersionUID = 1;

    public DetachedException(String message) {
        super(message);
    }
}
