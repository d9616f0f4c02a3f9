/** The command line: headless runs, and questions about plugins. */
@org.jspecify.annotations.NullMarked
package voltaic.cli;
