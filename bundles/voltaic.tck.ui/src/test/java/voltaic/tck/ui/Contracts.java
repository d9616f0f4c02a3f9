package voltaic.tck.ui;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import voltaic.ui.api.CommandProvider;
import voltaic.ui.api.EditorProvider;
import voltaic.ui.api.ResultViewProvider;
import voltaic.ui.api.ViewProvider;
import voltaic.ui.api.WizardProvider;

/** Runs a part through the contract of its kind, and hands over the sentences of the tests that failed. */
final class Contracts {
    /** The contracts make their part without arguments. */
    private static Function<EmptyDesk, ?> underTest = desk -> desk;

    private Contracts() {}

    static List<String> failures(Class<?> contract, Function<EmptyDesk, ?> maker) {
        underTest = maker;
        List<String> sentences = new ArrayList<>();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(contract))
                .build();
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (result.getStatus() == TestExecutionResult.Status.FAILED) {
                    sentences.add(
                            result.getThrowable().map(Throwable::getMessage).orElse("no message"));
                }
            }
        });
        return sentences;
    }

    @SuppressWarnings("unchecked") // the test gives a part of the kind of the contract
    private static <T> Function<EmptyDesk, T> current() {
        return (Function<EmptyDesk, T>) underTest;
    }

    static class OfView extends ViewContract {
        OfView() {
            super(Contracts.<ViewProvider>current());
        }
    }

    static class OfResultView extends ResultViewContract {
        OfResultView() {
            super(Contracts.<ResultViewProvider>current());
        }
    }

    static class OfEditor extends EditorContract {
        OfEditor() {
            super(Contracts.<EditorProvider>current());
        }

        @Override
        protected Path sample(Path folder) throws IOException {
            return Files.writeString(folder.resolve("note.txt"), "a note\n");
        }
    }

    static class OfWizard extends WizardContract {
        OfWizard() {
            super(Contracts.<WizardProvider>current());
        }
    }

    static class OfCommands extends CommandContract {
        OfCommands() {
            super(Contracts.<CommandProvider>current());
        }
    }
}
