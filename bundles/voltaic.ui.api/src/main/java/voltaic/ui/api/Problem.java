package voltaic.ui.api;

import java.nio.file.Path;

/**
 * Something wrong with a file, or worth a warning.
 *
 * @param file the file
 * @param isError whether it must be put right before the file can be run
 * @param pointer the place as a JSON Pointer
 * @param line from 1; 0 for the whole file
 * @param column from 1; 0 for the whole line
 * @param message what is wrong, what is allowed, and the nearest valid name
 */
public record Problem(Path file, boolean isError, String pointer, int line, int column, String message) {}
