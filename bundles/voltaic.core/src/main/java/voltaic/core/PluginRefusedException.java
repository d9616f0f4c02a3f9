package voltaic.core;

/** What was asked about a plugin cannot be done; the message says why in a sentence. */
public final class PluginRefusedException extends Exception {
    private static final long serialVersionUID = 1;

    public PluginRefusedException(String message) {
        super(message);
    }
}
