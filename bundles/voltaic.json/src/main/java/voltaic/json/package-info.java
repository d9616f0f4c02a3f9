/**
 * The only owner of JSON: reads experiments and studies with every mistake located, writes them back, publishes their
 * JSON Schema, and keeps results in folders.
 */
@org.jspecify.annotations.NullMarked
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.1.0")
package voltaic.json;
