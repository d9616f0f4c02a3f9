package voltaic.ui.results.study;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import voltaic.ui.api.Command;
import voltaic.ui.api.CommandProvider;
import voltaic.ui.results.Desk;

/** What can be done with a study over axes. */
@Component
public final class StudyCommands implements CommandProvider {
    private final Desk desk;

    @Activate
    public StudyCommands(@Reference Desk desk) {
        this.desk = desk;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                command(
                                "study.resume",
                                "Resume study",
                                "Run the points of the study that are missing; what is done is not run again.",
                                "Run/410")
                        .withIcon("play"),
                command(
                                "study.retry",
                                "Retry failed points",
                                "Run the points of the study that failed again.",
                                "Run/420")
                        .withIcon("rotate-ccw"),
                command(
                                "study.open-run",
                                "Open run of point",
                                "Run the experiment of the selected point, or show its run again.",
                                "Run/430")
                        .withKey("ctrl alt ENTER")
                        .withIcon("chart-spline"),
                command(
                                "study.export-points",
                                "Export points…",
                                "Write the table of the points on record as a CSV file.",
                                "Run/440")
                        .withIcon("table-2"),
                command("study.open-report", "Open report", "Open the report of the study in the browser.", "Run/450")
                        .withIcon("external-link"));
    }

    private Command command(String id, String label, String summary, String menu) {
        return Command.when(
                id, label, summary, menu, () -> desk.workbench().activeEditor().flatMap(editor -> editor.handler(id)));
    }
}
