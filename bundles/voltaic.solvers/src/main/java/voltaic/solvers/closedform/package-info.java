/** Answers in closed form, for the problems that have one; exact or asymptotic, as each class says. */
@NullMarked
package voltaic.solvers.closedform;

import org.jspecify.annotations.NullMarked;
