/** What is made of the points of a study: tables, figures, fits, the report. The same points give the same bytes. */
@org.jspecify.annotations.NullMarked
package voltaic.studies.outcome;
