/** Parameter declarations, read from parameter records, and the binding of settings to them. */
@org.jspecify.annotations.NullMarked
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package voltaic.core.parameters;
