/** Working through a study: points, searches, the built-in engine, and the folder that takes what they yield. */
@org.jspecify.annotations.NullMarked
package voltaic.studies.run;
