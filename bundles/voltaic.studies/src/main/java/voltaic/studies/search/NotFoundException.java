package voltaic.studies.search;

/** A search ended without what it was for; the message says how far it came. */
public final class NotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotFoundException(String message) {
        super(message);
    }
}
