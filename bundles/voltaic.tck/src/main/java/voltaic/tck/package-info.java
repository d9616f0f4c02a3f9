/**
 * Contract tests of plugins. The author of a plugin extends the class of its kind and gets dozens of tests:
 *
 * <pre>{@code
 * class LossyLineTest extends ChannelContract<LossyLine.Parameters> {
 *     LossyLineTest() {
 *         super(new LossyLine());
 *     }
 * }
 * }</pre>
 *
 * <p>Settings and models are random, the same in every run: a failure names its seed, and the settings. What can be known of the
 * right answer comes from a master equation of a few single spins, written down as it stands
 * ({@link voltaic.tck.reference.SpinEquation}), which shares no code with any solver.
 */
@org.jspecify.annotations.NullMarked
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package voltaic.tck;
