package voltaic.ui.views;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.condition.DisabledIf;
import voltaic.tck.ui.CommandContract;
import voltaic.tck.ui.ViewContract;
import voltaic.ui.views.errorlog.ErrorLogViewProvider;
import voltaic.ui.views.explorer.ExplorerCommands;
import voltaic.ui.views.explorer.ProjectExplorerProvider;
import voltaic.ui.views.help.HelpViewProvider;
import voltaic.ui.views.jobs.ProgressViewProvider;
import voltaic.ui.views.messages.ConsoleViewProvider;
import voltaic.ui.views.messages.ProblemsViewProvider;
import voltaic.ui.views.selection.OutlineViewProvider;
import voltaic.ui.views.selection.PropertiesViewProvider;
import voltaic.ui.views.welcome.WelcomeViewProvider;

/** Every part of this bundle keeps the contract of its kind. */
class ContractsTest {
    @Nested
    class OfErrorLog extends ViewContract {
        OfErrorLog() {
            super(ErrorLogViewProvider.class);
        }
    }

    @Nested
    class OfErrorLogCommands extends CommandContract {
        OfErrorLogCommands() {
            super(ErrorLogViewProvider.Commands.class);
        }
    }

    @Nested
    @DisabledIf(value = "java.awt.GraphicsEnvironment#isHeadless", disabledReason = "drag and drop needs a display")
    class OfProjectExplorer extends ViewContract {
        OfProjectExplorer() {
            super(ProjectExplorerProvider.class);
        }
    }

    @Nested
    class OfHelp extends ViewContract {
        OfHelp() {
            super(HelpViewProvider.class);
        }
    }

    @Nested
    class OfHelpCommands extends CommandContract {
        OfHelpCommands() {
            super(HelpViewProvider.Commands.class);
        }
    }

    @Nested
    class OfProgress extends ViewContract {
        OfProgress() {
            super(ProgressViewProvider.class);
        }
    }

    @Nested
    class OfProgressCommands extends CommandContract {
        OfProgressCommands() {
            super(ProgressViewProvider.Commands.class);
        }
    }

    @Nested
    class OfConsole extends ViewContract {
        OfConsole() {
            super(ConsoleViewProvider.class);
        }
    }

    @Nested
    class OfConsoleCommands extends CommandContract {
        OfConsoleCommands() {
            super(ConsoleViewProvider.Commands.class);
        }
    }

    @Nested
    class OfProblems extends ViewContract {
        OfProblems() {
            super(ProblemsViewProvider.class);
        }
    }

    @Nested
    class OfProblemsCommands extends CommandContract {
        OfProblemsCommands() {
            super(ProblemsViewProvider.Commands.class);
        }
    }

    @Nested
    class OfOutline extends ViewContract {
        OfOutline() {
            super(OutlineViewProvider.class);
        }
    }

    @Nested
    class OfProperties extends ViewContract {
        OfProperties() {
            super(PropertiesViewProvider.class);
        }
    }

    @Nested
    class OfWelcome extends ViewContract {
        OfWelcome() {
            super(WelcomeViewProvider.class);
        }
    }

    @Nested
    class OfWelcomeCommands extends CommandContract {
        OfWelcomeCommands() {
            super(WelcomeViewProvider.Commands.class);
        }
    }

    @Nested
    class OfExplorerCommands extends CommandContract {
        OfExplorerCommands() {
            super(ExplorerCommands.class);
        }
    }
}
