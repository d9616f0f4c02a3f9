package voltaic.core;

import java.nio.file.Path;

/**
 * A jar in a plugin folder, and what became of it.
 *
 * @param file the jar
 * @param status what became of it
 * @param bundle symbolic name and version; empty if it has none
 * @param reason why it is of no use, in one sentence; empty if it is
 */
public record PluginFile(Path file, Status status, String bundle, String reason) {
    /** What became of a jar. */
    public enum Status {
        /** It runs. */
        ACTIVE,
        /** It is no jar, is damaged, or cannot be read. */
        UNREADABLE,
        /** It is a jar, but no OSGi bundle. */
        NOT_A_BUNDLE,
        /** It was compiled for a newer Java than this one. */
        WRONG_JAVA,
        /** The same bundle was read from another file before. */
        DUPLICATE,
        /** It needs something that is not there. */
        UNRESOLVED,
        /** It failed while it started. */
        FAILED
    }
}
