package voltaic.ui.experiment;

import org.junit.jupiter.api.Nested;
import voltaic.tck.ui.CommandContract;
import voltaic.tck.ui.WizardContract;

/** The wizard and the commands keep the contract of their kind; the editor is tested by {@link ExperimentEditorTest}. */
class ContractsTest {
    @Nested
    class OfWizard extends WizardContract {
        OfWizard() {
            super(NewExperimentWizardProvider.class);
        }
    }

    @Nested
    class OfCommands extends CommandContract {
        OfCommands() {
            super(ExperimentCommands.class);
        }
    }
}
