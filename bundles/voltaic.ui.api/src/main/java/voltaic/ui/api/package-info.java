/**
 * What a bundle of the desktop implements and uses. Views, editors, commands, wizards and result views are Declarative Services
 * components that implement the provider interface of their kind; they come and go while the window is open. The built-in ones use nothing else.
 *
 * <p>Everything here is called on the event dispatch thread, and calls back on it, unless it says otherwise.
 */
@org.jspecify.annotations.NullMarked
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package voltaic.ui.api;
