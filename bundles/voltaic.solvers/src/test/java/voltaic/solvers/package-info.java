/** What the tests of the solvers share. */
@org.jspecify.annotations.NullMarked
package voltaic.solvers;
