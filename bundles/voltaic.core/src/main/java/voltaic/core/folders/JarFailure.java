package voltaic.core.folders;

import voltaic.core.PluginFile.Status;

/** A bundle that cannot be used; the message says why in a sentence. */
final class JarFailure extends Exception {
    private static final long serialVersionUID = 1;

    private final Status status;
    private final boolean stuck;

    JarFailure(Status status, String message) {
        this(status, message, false);
    }

    /**
     * A failure.
     *
     * @param stuck whether its code still works on a thread of its own
     */
    JarFailure(Status status, String message, boolean stuck) {
        super(message);
        this.status = status;
        this.stuck = stuck;
    }

    Status status() {
        return status;
    }

    boolean isStuck() {
        return stuck;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
