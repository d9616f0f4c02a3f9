package voltaic.core;

import java.nio.file.Path;
import java.util.List;

/**
 * A jar in a plugin folder, and what became of it.
 *
 * @param file the jar
 * @param status what became of it
 * @param bundle symbolic name and version; empty if it has none
 * @param reason why it is of no use, in one sentence; empty if it is
 * @param ids the ids of the plugins that it describes, whether or not it runs
 * @param sha256 the SHA-256 of the jar, in hexadecimal; empty if it cannot be read
 * @param signer who signed it, in words; empty if nobody did
 * @param locked whether its SHA-256 is in the lock file
 */
public record PluginFile(
        Path file,
        Status status,
        String bundle,
        String reason,
        List<String> ids,
        String sha256,
        String signer,
        boolean locked) {

    public PluginFile {
        ids = List.copyOf(ids);
    }

    /** What became of a jar. */
    public enum Status {
        /** It runs. */
        ACTIVE,
        /** The user has disabled it. */
        DISABLED,
        /** It is no jar, is damaged, or cannot be read. */
        UNREADABLE,
        /** It is an archive that could do harm when unpacked, or was changed after it was signed. */
        UNSAFE,
        /** It is a jar, but no OSGi bundle. */
        NOT_A_BUNDLE,
        /** It was compiled for a newer Java than this one. */
        WRONG_JAVA,
        /** The same bundle was read from another file before. */
        DUPLICATE,
        /** Only plugins of the lock file are allowed, and it is not in it. */
        NOT_LOCKED,
        /** It is a part of the desktop, such as a view, and this program has no window. */
        FOR_DESKTOP,
        /** It needs something that is not there. */
        UNRESOLVED,
        /** It failed while it started. */
        FAILED
    }
}
