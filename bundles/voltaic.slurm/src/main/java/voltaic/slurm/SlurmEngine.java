package voltaic.slurm;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import voltaic.plugin.ExecutionEngine;
import voltaic.plugin.Parameter;
import voltaic.plugin.PluginDescription;
import voltaic.plugin.StudyWork;

/** Has worker processes compute the points, as tasks of Slurm job arrays, and follows them. */
@Component(service = ExecutionEngine.class)
@PluginDescription(
        id = "slurm",
        label = "Slurm cluster",
        summary =
                "Submits the points of a study as job arrays by sbatch, and follows them; the jobs go on without this program.")
public final class SlurmEngine implements ExecutionEngine<SlurmEngine.Parameters> {
    private final SlurmPrograms slurm;
    private final Pace pace;

    @Activate
    public SlurmEngine() {
        this(new SlurmPrograms(Optional.empty()), Pace.USUAL);
    }

    SlurmEngine(SlurmPrograms slurm, Pace pace) {
        this.slurm = slurm;
        this.pace = pace;
    }

    /** The parameters; the names are those of sbatch where sbatch has them. */
    public record Parameters(
            @Parameter(label = "Partition", doc = "The partition; without it the cluster's default one.")
                    Optional<String> partition,
            @Parameter(
                            label = "Time limit",
                            doc =
                                    "The time limit of a task as Slurm writes it, such as 30, 2:00:00 or 1-12; without it the"
                                            + " partition's.")
                    Optional<String> time,
            @Parameter(
                            label = "Memory",
                            doc =
                                    "The memory of a task, such as 4G; without it the partition's. Java's heap is kept below it.")
                    Optional<String> mem,
            @Parameter(label = "Account", doc = "The account that is charged.") Optional<String> account,
            @Parameter(
                            label = "Processors a task",
                            doc = "How many processors a task has: it computes as many points at once.",
                            min = 1,
                            max = 4096,
                            defaultValue = "1")
                    int cpusPerTask,
            @Parameter(
                            label = "Points a task",
                            doc =
                                    "How many points a task computes; without it what takes minutes, by the time of the first point.",
                            min = 1)
                    OptionalLong pointsPerTask,
            @Parameter(
                            label = "Tasks a job",
                            doc = "How many tasks a job array has at most; without it as many as the cluster allows"
                                    + " (MaxArraySize).",
                            min = 1)
                    OptionalLong tasksPerJob,
            @Parameter(
                            label = "Tasks at once",
                            doc =
                                    "How many tasks of a job array run at the same time at most; without it as many as Slurm starts.",
                            min = 1)
                    OptionalLong tasksAtOnce,
            @Parameter(
                            label = "Options of sbatch",
                            doc =
                                    "Further options of sbatch in one word of the shell, such as \"--qos=long --constraint=avx2\".")
                    Optional<String> sbatch) {}

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public boolean remote() {
        return true;
    }

    @Override
    public void execute(StudyWork work, Parameters parameters) throws IOException, InterruptedException {
        Campaign campaign = new Campaign(work, parameters, slurm, pace);
        campaign.begin();
        campaign.follow();
    }

    @Override
    public void attach(StudyWork work, Parameters parameters) throws IOException, InterruptedException {
        Campaign campaign = new Campaign(work, parameters, slurm, pace);
        campaign.takeUp();
        campaign.follow();
    }

    @Override
    public void cancel(StudyWork work, Parameters parameters) throws IOException, InterruptedException {
        new Campaign(work, parameters, slurm, pace).cancel();
    }
}
