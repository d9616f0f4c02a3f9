package voltaic.ui.api;

import java.nio.file.Path;
import org.osgi.annotation.versioning.ConsumerType;

/** Makes a wizard for File ▸ New. Carries a {@link WizardDescription}. */
@ConsumerType
public interface WizardProvider {
    /**
     * Makes the wizard.
     *
     * @param folder the folder that is selected in the workspace, for the new file
     */
    Wizard create(Path folder);
}
