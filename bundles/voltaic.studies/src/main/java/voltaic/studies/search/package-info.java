/** Searches for extrema and levels by evaluations that are costly, and all kept. */
@org.jspecify.annotations.NullMarked
package voltaic.studies.search;
