/** The services that the command line, the desktop and JSON build on: the registry of plugins, checks and runs. */
@org.jspecify.annotations.NullMarked
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.1.0")
package voltaic.core;
