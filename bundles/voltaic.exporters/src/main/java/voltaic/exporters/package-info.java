/** The built-in exporters that need nothing but the JDK. */
@org.jspecify.annotations.NullMarked
package voltaic.exporters;
