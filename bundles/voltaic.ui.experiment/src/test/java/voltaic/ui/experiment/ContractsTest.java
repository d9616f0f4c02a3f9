package voltaic.ui.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import voltaic.core.GeneratorTerms;
import voltaic.core.PluginRegistry;
import voltaic.core.RunService;
import voltaic.tck.ui.CommandContract;
import voltaic.tck.ui.EditorContract;
import voltaic.tck.ui.EmptyDesk;
import voltaic.tck.ui.WizardContract;

/** Every part of this bundle keeps the contract of its kind. */
class ContractsTest {
    @Nested
    class OfEditor extends EditorContract {
        OfEditor() {
            super(OfEditor::withPlugins);
        }

        private static ExperimentEditorProvider withPlugins(EmptyDesk desk) {
            return desk.with(PluginRegistry.class, Desk.INSTALLED)
                    .with(RunService.class, Desk.INSTALLED.runs())
                    .with(GeneratorTerms.class, Desk.INSTALLED.terms())
                    .make(ExperimentEditorProvider.class);
        }

        @Override
        protected Path sample(Path folder) throws IOException {
            return Files.writeString(folder.resolve("chain.voltaic.json"), Samples.CHAIN);
        }
    }

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
