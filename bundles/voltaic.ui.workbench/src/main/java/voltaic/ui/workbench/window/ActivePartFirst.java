package voltaic.ui.workbench.window;

import java.awt.Component;
import java.awt.Container;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.LayoutFocusTraversalPolicy;
import voltaic.ui.workbench.parts.PartHost;

/**
 * The keyboard goes to the active part where nothing else has it, as after a dialog whose button was pressed in something that is gone;
 * to the first component of the window, which is Quick Access, it would go otherwise.
 */
final class ActivePartFirst extends LayoutFocusTraversalPolicy {
    private final transient Supplier<Optional<PartHost>> active;

    ActivePartFirst(Supplier<Optional<PartHost>> active) {
        this.active = active;
    }

    @Override
    public Component getDefaultComponent(Container root) {
        return active.get().map(PartHost::keyboard).orElseGet(() -> super.getDefaultComponent(root));
    }
}
