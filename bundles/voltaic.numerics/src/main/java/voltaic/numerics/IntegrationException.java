package voltaic.numerics;

/** An integration that could not reach its end; the message says where it stopped and why. */
public final class IntegrationException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** The failure that this sentence describes. */
    public IntegrationException(String message) {
        super(message);
    }

    /** The failure that this sentence describes, with its cause. */
    public IntegrationException(String message, Throwable cause) {
        super(message, cause);
    }
}
