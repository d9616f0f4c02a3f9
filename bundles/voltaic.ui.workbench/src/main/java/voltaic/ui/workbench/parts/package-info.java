/** Hosts of views and editors, which keep the faults of a part to the part. */
@org.jspecify.annotations.NullMarked
package voltaic.ui.workbench.parts;
