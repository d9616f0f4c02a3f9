/**
 * What a user writes: experiments and studies, as immutable records with the same structure and the same words as
 * their JSON files. Plugins appear by id with settings that nobody has interpreted yet, so an experiment that names a
 * missing plugin still loads, shows what is missing and saves back unchanged.
 */
@org.jspecify.annotations.NullMarked
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.2.0")
package voltaic.model.experiment;
