package voltaic.core;

/**
 * A plugin that is there to be used, as the registry lists it.
 *
 * @param kind what it is
 * @param id how experiments call it
 * @param label how people call it
 * @param summary one sentence on what it does
 * @param bundle the symbolic name of its bundle
 * @param version the version of its bundle
 * @param sha256 the SHA-256 of its jar, in hexadecimal; empty for a bundle of the distribution
 */
public record InstalledPlugin(
        PluginKind kind, String id, String label, String summary, String bundle, String version, String sha256) {
    /** A plugin of the distribution. */
    public InstalledPlugin(PluginKind kind, String id, String label, String summary, String bundle, String version) {
        this(kind, id, label, summary, bundle, version, "");
    }
}
