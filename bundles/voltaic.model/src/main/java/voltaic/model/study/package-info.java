/**
 * What a study spans and what is made of it: axes, points, the quantities that are kept of each point, searches and
 * outcomes, with the same words as in their JSON files.
 */
@org.jspecify.annotations.NullMarked
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package voltaic.model.study;
