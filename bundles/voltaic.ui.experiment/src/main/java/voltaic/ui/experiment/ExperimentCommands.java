package voltaic.ui.experiment;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import voltaic.ui.api.Command;
import voltaic.ui.api.CommandProvider;
import voltaic.ui.api.Workbench;

/** What can be done with an experiment. */
@Component
public final class ExperimentCommands implements CommandProvider {
    private final Workbench workbench;

    @Activate
    public ExperimentCommands(@Reference Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                command("run.start", "Run", "Run the experiment or study in the background.", "Run/110")
                        .withKey("F5")
                        .withIcon("play")
                        .onToolBar(),
                command(
                                "run.with-solver",
                                "Run with solver…",
                                "Run the same with another solver, of those that take the problem.",
                                "Run/120")
                        .withKey("shift F5")
                        .withIcon("git-compare"),
                command(
                                "run.validate",
                                "Validate",
                                "Check the file, as voltaic validate does, and show the problems.",
                                "Run/210")
                        .withKey("F8")
                        .withIcon("list-checks"),
                command(
                                "run.copy-command-line",
                                "Copy as command line",
                                "Copy the command that runs the file in a terminal.",
                                "Run/310")
                        .withKey("ctrl alt C")
                        .withIcon("square-terminal"),
                command(
                                "experiment.design",
                                "Design page",
                                "Show the arrangement as a picture, with forms.",
                                "Model/110")
                        .withKey("ctrl alt D")
                        .withIcon("battery-charging"),
                command("experiment.source", "Source page", "Show the JSON of the file.", "Model/120")
                        .withKey("ctrl alt S")
                        .withIcon("braces"),
                command(
                                "model.add-battery",
                                "Add battery",
                                "Add an ensemble like the last one, in its ground state, charged as the others are.",
                                "Model/210")
                        .withKey("ctrl alt B")
                        .withIcon("battery"),
                command(
                                "model.add-channel",
                                "Add channel…",
                                "Add a reservoir, a pump or a loss to the selected ensemble.",
                                "Model/220")
                        .withKey("ctrl alt L")
                        .withIcon("heater"),
                command(
                                "model.add-hamiltonian",
                                "Add Hamiltonian term…",
                                "Add a coherent drive or a detuning to the selected ensemble.",
                                "Model/230")
                        .withKey("ctrl alt H")
                        .withIcon("waves"),
                command("model.add-stage", "Add stage", "Add a stretch of time with some terms switched.", "Model/240")
                        .withKey("ctrl alt T")
                        .withIcon("clock"),
                command(
                                "model.connect",
                                "Connect…",
                                "Let the selected ensemble share a reservoir with another, or take part in a term.",
                                "Model/310")
                        .withKey("ctrl alt K")
                        .withIcon("link"),
                command("model.remove", "Remove", "Remove what is selected, and every mention of it.", "Model/320")
                        .withKey("ctrl alt DELETE")
                        .withIcon("trash-2"));
    }

    /** What the editor that is or was active last would do. */
    private Command command(String id, String label, String summary, String menu) {
        return Command.when(
                id, label, summary, menu, () -> workbench.activeEditor().flatMap(editor -> editor.handler(id)));
    }
}
