package voltaic.core;

import java.util.List;

/** An experiment cannot be run as it stands. */
public final class InvalidExperimentException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Diagnostic> diagnostics;

    public InvalidExperimentException(List<Diagnostic> diagnostics) {
        super(
                diagnostics.isEmpty()
                        ? "invalid"
                        : diagnostics.get(0).pointer() + ": "
                                + diagnostics.get(0).message());
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** Everything that is wrong. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
