package voltaic.plugin;

/** The parameters of a plugin that has none. */
public record NoParameters() {}
