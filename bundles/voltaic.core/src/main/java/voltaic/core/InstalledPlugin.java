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
 */
public record InstalledPlugin(
        PluginKind kind, String id, String label, String summary, String bundle, String version) {}
