/** The dissipation channels and Hamiltonian terms that come with Voltaic: one plugin a class. */
@NullMarked
package voltaic.channels;

import org.jspecify.annotations.NullMarked;
