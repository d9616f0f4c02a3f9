/**
 * Contract tests of what plugins add to the desktop: views, pages of results, editors, wizards and commands. The author extends the
 * class of the kind:
 *
 * <pre>{@code
 * class EnergyMeterTest extends ViewContract {
 *     EnergyMeterTest() {
 *         super(EnergyMeter.class);
 *     }
 * }
 * }</pre>
 *
 * <p>No window is opened, and no display is needed: parts are laid out and painted into pictures. What the desktop offers is stood in
 * for by an {@link voltaic.tck.ui.EmptyDesk}.
 */
@org.jspecify.annotations.NullMarked
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package voltaic.tck.ui;
