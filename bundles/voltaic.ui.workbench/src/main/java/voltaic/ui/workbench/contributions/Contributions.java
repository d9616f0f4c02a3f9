package voltaic.ui.workbench.contributions;

import voltaic.ui.api.CommandProvider;
import voltaic.ui.api.EditorProvider;
import voltaic.ui.api.ViewProvider;
import voltaic.ui.api.WizardProvider;

/**
 * Everything that bundles contribute to the window.
 *
 * @param views by id
 * @param editors by id
 * @param commands providers of them
 * @param wizards by id
 */
public record Contributions(
        Catalog<ViewProvider> views,
        Catalog<EditorProvider> editors,
        Catalog<CommandProvider> commands,
        Catalog<WizardProvider> wizards) {
    /** Nothing yet. */
    public Contributions() {
        this(new Catalog<>(), new Catalog<>(), new Catalog<>(), new Catalog<>());
    }
}
