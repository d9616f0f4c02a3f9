/** What a run yields: named columns with units over time, figures of merit, and where they came from. */
@org.jspecify.annotations.NullMarked
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.2.0")
package voltaic.model.result;
