/**
 * The journal of a study: records that are only ever appended, each with a checksum. Every process that works on a study has a
 * file of its own; together they say what is done.
 */
@org.jspecify.annotations.NullMarked
package voltaic.studies.journal;
