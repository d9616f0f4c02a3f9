/** The folders that plugins are read from: inspection of jars, installation, update and removal while the program runs. */
@org.jspecify.annotations.NullMarked
package voltaic.core.folders;
