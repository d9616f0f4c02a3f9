package voltaic.core.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import voltaic.core.Diagnostic;
import voltaic.core.Faults;
import voltaic.core.InstalledPlugin;
import voltaic.core.PinnedPlugins;
import voltaic.core.Progress;
import voltaic.core.RunFailedException;
import voltaic.core.assembly.Assembly;
import voltaic.core.assembly.Bound;
import voltaic.model.experiment.Study.Variant;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.result.Column;
import voltaic.model.result.FigureOfMerit;
import voltaic.model.result.Provenance;
import voltaic.model.result.Provenance.UsedPlugin;
import voltaic.model.result.Result;
import voltaic.plugin.Observable;
import voltaic.plugin.Solver;

/** Runs one assembled experiment. */
final class ExperimentRunner {
    private final String program;
    private final PinnedPlugins plugins;

    /**
     * A runner.
     *
     * @param program name and version of this program, for the provenance
     * @param plugins held while a solver works
     */
    ExperimentRunner(String program, PinnedPlugins plugins) {
        this.program = program;
        this.plugins = plugins;
    }

    String program() {
        return program;
    }

    /**
     * Runs it.
     *
     * @param goOn is told the fraction that is done, and says whether to go on
     * @param listener hears of samples, and of the result
     * @param threads how many the solver may use
     */
    Result run(Variant variant, Assembly assembly, Pulse.Listener goOn, Progress listener, int threads) {
        String solver = assembly.solver().orElseThrow().info().id();
        Pulse pulse = new Pulse(solver, goOn);
        return new SolverThread(solver, pulse, plugins, () -> solve(variant, assembly, pulse, listener, threads))
                .await();
    }

    private Result solve(Variant variant, Assembly assembly, Pulse pulse, Progress listener, int threads) {
        LindbladProblem problem = assembly.problem().orElseThrow();
        Bound<Solver<Record>> solver = assembly.solver().orElseThrow();
        String what = variant.name().isEmpty() ? "the run" : "variant " + variant.name();
        Instant started = Instant.now();
        long begin = System.nanoTime();
        try {
            RunSession session = new RunSession(assembly, problem, pulse::goOn, threads);
            Supplier<Result> soFar = () -> soFar(variant, assembly, session, started, begin);
            // A solver that was left to itself goes on for nobody.
            session.onSample(() -> {
                pulse.endIfCancelled();
                listener.sampled(soFar);
            });
            session.checkpoint(0);
            solver.plugin().solve(problem, solver.parameters(), session);
            Result result = result(variant, assembly, session, started, begin);
            pulse.endIfCancelled();
            listener.completed(result);
            return result;
        } catch (CancellationException e) {
            throw e;
        } catch (RunFailedException e) {
            throw new RunFailedException(what + " failed: " + e.getMessage(), e);
        } catch (OutOfMemoryError e) {
            throw new RunFailedException(
                    what + " ran out of memory; the program may use "
                            + Runtime.getRuntime().maxMemory() / (1 << 20)
                            + " MiB; VOLTAIC_JAVA_OPTIONS=-Xmx8g lets it use 8 GiB",
                    e);
        } catch (RuntimeException | Error e) {
            throw new RunFailedException(
                    what + " failed in the solver '" + solver.info().id() + "': " + Faults.describe(e), e);
        }
    }

    private Result soFar(Variant variant, Assembly assembly, RunSession session, Instant started, long begin) {
        Provenance provenance = provenance(assembly, session, started, begin);
        return new Result(
                variant.name(),
                variant.experiment(),
                session.timeSoFar(),
                session.columns(),
                List.of(),
                session.warnings(),
                provenance);
    }

    private Result result(Variant variant, Assembly assembly, RunSession session, Instant started, long begin) {
        Provenance provenance = provenance(assembly, session, started, begin);
        Column time = session.time();
        List<Column> columns = new ArrayList<>();
        List<FigureOfMerit> merits = new ArrayList<>();
        List<String> recordingWarnings = new ArrayList<>();
        for (Observable.Recording recording : session.recordings()) {
            columns.addAll(recording.columns());
            merits.addAll(recording.figuresOfMerit());
            recordingWarnings.addAll(recording.warnings());
        }
        checkColumns(columns, time.size());
        List<String> warnings = new ArrayList<>();
        assembly.diagnostics().stream()
                .filter(diagnostic -> !diagnostic.isError())
                .map(Diagnostic::message)
                .forEach(warnings::add);
        warnings.addAll(session.warnings());
        warnings.addAll(recordingWarnings);
        return new Result(variant.name(), variant.experiment(), time, columns, merits, warnings, provenance);
    }

    private Provenance provenance(Assembly assembly, RunSession session, Instant started, long begin) {
        return new Provenance(
                program,
                assembly.plugins().stream().map(ExperimentRunner::used).toList(),
                session.statistics(),
                started,
                Duration.ofNanos(System.nanoTime() - begin),
                Environment.OF_THIS_PROCESS);
    }

    /** Asked for once, when it is first needed. */
    private static final class Environment {
        static final Map<String, String> OF_THIS_PROCESS = environment();
    }

    private static void checkColumns(List<Column> columns, int samples) {
        Set<String> names = new LinkedHashSet<>();
        for (Column column : columns) {
            if (!names.add(column.name())) {
                throw new RunFailedException("two observables record '" + column.name() + "'");
            }
            if (column.size() != samples) {
                throw new IllegalStateException(
                        "'" + column.name() + "' has " + column.size() + " values for " + samples + " samples");
            }
        }
    }

    private static UsedPlugin used(InstalledPlugin plugin) {
        return new UsedPlugin(plugin.kind().word(), plugin.id(), plugin.bundle(), plugin.version(), plugin.sha256());
    }

    private static Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"));
        environment.put(
                "system",
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"));
        environment.put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
        environment.put("host", host());
        return environment;
    }

    /** The name of this machine, without asking the network. */
    private static String host() {
        Path kernel = Path.of("/proc/sys/kernel/hostname");
        try {
            return Files.isReadable(kernel)
                    ? Files.readString(kernel).strip()
                    : Objects.requireNonNullElse(System.getenv("COMPUTERNAME"), "unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }
}
