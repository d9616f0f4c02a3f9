package voltaic.ui.workbench.services;

/** The workspace cannot be used; the message says why, in one sentence. */
public final class WorkspaceException extends Exception {
    private static final long serialVersionUID = 1;

    WorkspaceException(String message) {
        super(message);
    }
}
