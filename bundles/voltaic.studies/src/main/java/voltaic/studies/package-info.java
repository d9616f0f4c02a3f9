/**
 * Studies: from the points of a study to its tables, figures and report. {@link voltaic.studies.Studies} is the service that the
 * command line and the desktop call; {@link voltaic.studies.StudyView} reads the folder of a study, also while others work on it.
 */
@org.jspecify.annotations.NullMarked
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package voltaic.studies;
