/** The exporter {@code json}. */
@org.jspecify.annotations.NullMarked
package voltaic.json.exporter;
