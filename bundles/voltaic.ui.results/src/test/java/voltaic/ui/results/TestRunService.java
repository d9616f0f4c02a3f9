package voltaic.ui.results;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import voltaic.core.Progress;
import voltaic.core.RunService;
import voltaic.model.experiment.Ensemble;
import voltaic.model.experiment.Experiment;
import voltaic.model.experiment.InitialState;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.experiment.Study;
import voltaic.model.experiment.Study.Variant;
import voltaic.model.experiment.TimeGrid;
import voltaic.model.result.Column;
import voltaic.model.result.FigureOfMerit;
import voltaic.model.result.Provenance;
import voltaic.model.result.Result;
import voltaic.model.result.StudyResult;
import voltaic.plugin.Exporter;
import voltaic.plugin.StudyWork;

/** Runs that record a decay, one sample after the other, each with its figure of merit. */
public final class TestRunService {
    public static final int SAMPLES = 101;

    private TestRunService() {}

    /** What happens after each sample of a run. */
    public interface Hook {
        void after(Study study, int samples);
    }

    /** A service that runs and exports, and can do nothing else. */
    public static RunService with(Hook hook) {
        InvocationHandler handler = (proxy, method, arguments) -> switch (method.getName()) {
            case "run" -> run((Study) arguments[0], (Progress) arguments[1], hook);
            case "export" -> {
                export((PluginSpec) arguments[1], (Exporter.Target) arguments[2]);
                yield null;
            }
            case "check" -> List.of();
            case "isRemote" -> false;
            case "execute" -> {
                compute((StudyWork) arguments[1]);
                yield null;
            }
            default -> throw new UnsupportedOperationException(method.getName());
        };
        return (RunService)
                Proxy.newProxyInstance(RunService.class.getClassLoader(), new Class<?>[] {RunService.class}, handler);
    }

    /** The engine of studies: one point after the other. */
    private static void compute(StudyWork work) throws IOException, InterruptedException {
        for (int point = work.missing().nextSetBit(0);
                point >= 0;
                point = work.missing().nextSetBit(point + 1)) {
            work.compute(point, 1);
            work.refresh();
        }
    }

    private static void export(PluginSpec exporter, Exporter.Target target) throws IOException {
        try (OutputStream out = target.create("series." + exporter.type())) {
            out.write(exporter.type().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    private static StudyResult run(Study study, Progress progress, Hook hook) {
        List<Result> results = new ArrayList<>();
        for (Variant variant : study.variants()) {
            for (int i = 1; i <= SAMPLES; i++) {
                int samples = i;
                if (!progress.report(variant.name(), (double) i / SAMPLES)) {
                    throw new CancellationException("cancelled");
                }
                progress.sampled(() -> result(variant, samples, List.of()));
                hook.after(study, samples);
            }
            Result whole = result(
                    variant, SAMPLES, List.of(new FigureOfMerit("C", "final-energy-density", "Final", "ħω₀", 0.1)));
            progress.completed(whole);
            results.add(whole);
        }
        return new StudyResult(study, results, new StudyResult.Table(List.of(), List.of(), List.of()));
    }

    /** A decaying ensemble C, and B that follows. */
    public static Result result(Variant variant, int samples, List<FigureOfMerit> merits) {
        double[] times = Arrays.copyOf(variant.experiment().time().times(), samples);
        return new Result(
                variant.name(),
                variant.experiment(),
                new Column("", "time", "Time", "1/γ↓", times),
                List.of(
                        new Column("C", "energy-density", "Energy density", "ħω₀", map(times, 1)),
                        new Column("B", "energy-density", "Energy density", "ħω₀", map(times, 2))),
                merits,
                List.of(),
                new Provenance("Voltaic", List.of(), Map.of(), Instant.EPOCH, Duration.ZERO, Map.of()));
    }

    private static double[] map(double[] times, double rate) {
        return Arrays.stream(times).map(t -> Math.exp(-rate * t)).toArray();
    }

    /** A study of some variants. */
    public static Study study(String... variants) {
        Experiment experiment = new Experiment(
                "Decay",
                List.of(
                        new Ensemble("C", 4, new InitialState.Excited()),
                        new Ensemble("B", 4, new InitialState.Excited())),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                new TimeGrid.Uniform(2, SAMPLES),
                PluginSpec.of("mean-field"),
                List.of(),
                List.of());
        return new Study(
                "Decay",
                Arrays.stream(variants)
                        .map(name -> new Variant(name, experiment))
                        .toList(),
                Optional.empty(),
                List.of(),
                List.of(PluginSpec.of("csv")));
    }
}
