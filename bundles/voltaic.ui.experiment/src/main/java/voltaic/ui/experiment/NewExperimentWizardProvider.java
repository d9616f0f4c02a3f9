package voltaic.ui.experiment;

import java.nio.file.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import voltaic.ui.api.Wizard;
import voltaic.ui.api.WizardDescription;
import voltaic.ui.api.WizardProvider;
import voltaic.ui.api.Workspace;

/** File ▸ New ▸ Experiment. */
@Component
@WizardDescription(
        id = "new-experiment",
        label = "Experiment",
        summary = "A charger with batteries, or a copy of an example.",
        icon = "atom")
public final class NewExperimentWizardProvider implements WizardProvider {
    private final Workspace workspace;

    @Activate
    public NewExperimentWizardProvider(@Reference Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public Wizard create(Path folder) {
        return new NewExperimentWizard(workspace, folder);
    }
}
