package voltaic.ui.views.jobs;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import voltaic.ui.api.Area;
import voltaic.ui.api.Command;
import voltaic.ui.api.CommandProvider;
import voltaic.ui.api.Icons;
import voltaic.ui.api.Job;
import voltaic.ui.api.Jobs;
import voltaic.ui.api.Site;
import voltaic.ui.api.View;
import voltaic.ui.api.ViewDescription;
import voltaic.ui.api.ViewProvider;
import voltaic.ui.api.Workbench;
import voltaic.ui.views.PartCommands;

/** Offers the view Progress, and the commands on jobs. */
@Component(service = ViewProvider.class)
@ViewDescription(
        id = "progress",
        label = "Progress",
        summary = "How far work in the background is, and a way to cancel it",
        icon = "activity",
        area = Area.BOTTOM,
        order = 100,
        perspectives = {"model", "simulate", "analyse"})
public final class ProgressViewProvider implements ViewProvider {
    private final Jobs jobs;
    private final Icons icons;

    @Activate
    public ProgressViewProvider(@Reference Jobs jobs, @Reference Icons icons) {
        this.jobs = jobs;
        this.icons = icons;
    }

    @Override
    public View create(Site site) {
        return new ProgressView(jobs, icons, site);
    }

    /** The commands on jobs; apart, as they need the window and the view does not. */
    @Component(service = CommandProvider.class)
    public static final class Commands implements CommandProvider {
        private final List<Command> commands;

        @Activate
        public Commands(@Reference Workbench workbench, @Reference Jobs jobs) {
            commands = List.of(
                    Command.when(
                                    "jobs.cancel",
                                    "Cancel latest job",
                                    "Stop the job that was started last",
                                    "Run/810",
                                    () -> latest(jobs).map(job -> job::cancel))
                            .withKey("ctrl shift PERIOD")
                            .withIcon("x"),
                    Command.when(
                            "jobs.cancel-all",
                            "Cancel all jobs",
                            "Stop everything that runs or waits in the background",
                            "Run/820",
                            () -> latest(jobs).map(job -> () -> goingOn(jobs).forEach(Job::cancel))),
                    PartCommands.handled(
                            workbench,
                            ProgressView.CLEAR,
                            "Clear finished jobs",
                            "Take jobs that are over off the view Progress",
                            "Run/830"));
        }

        private static List<Job> goingOn(Jobs jobs) {
            return jobs.list().stream().filter(job -> !job.state().isOver()).toList();
        }

        private static Optional<Job> latest(Jobs jobs) {
            return goingOn(jobs).stream().findFirst();
        }

        @Override
        public List<Command> commands() {
            return commands;
        }
    }
}
