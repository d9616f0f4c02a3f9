package voltaic.studies.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import voltaic.core.Diagnostic;
import voltaic.core.Progress;
import voltaic.core.RunService;
import voltaic.model.experiment.Experiment;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.experiment.Study;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.result.Column;
import voltaic.model.result.FigureOfMerit;
import voltaic.model.result.Provenance;
import voltaic.model.result.Result;
import voltaic.model.result.StudyResult;
import voltaic.plugin.Exporter;
import voltaic.plugin.StudyWork;

/** Runs that take no time: with N spins and pump p the merit {@code B.peak} is N − (p − 1)², the column {@code B.energy} is N·t. */
class StubRuns implements RunService {
    final AtomicInteger runs = new AtomicInteger();
    /** Is told the number of spins and the pump before a run; may throw. */
    BiConsumer<Integer, Double> before = (spins, pump) -> {};
    /** Is called after a run that was not stopped. */
    Runnable after = () -> {};

    private static double pump(Experiment experiment) {
        Object rate = experiment.channels().get(0).plugin().settings().get("rate");
        return rate instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    @Override
    public List<Diagnostic> check(Experiment experiment) {
        return pump(experiment) < 0 ? List.of(Diagnostic.error("/channels/0/rate", "rate is negative")) : List.of();
    }

    @Override
    public LindbladProblem assemble(Experiment experiment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public StudyResult run(Study study, Progress progress) {
        return run(study, progress, 1);
    }

    @Override
    public StudyResult run(Study study, Progress progress, int threads) {
        Experiment experiment = study.variants().get(0).experiment();
        int spins = experiment.ensembles().get(0).spins();
        before.accept(spins, pump(experiment));
        if (!progress.report("", 0.5)) {
            throw new CancellationException("cancelled");
        }
        runs.incrementAndGet();
        double[] times = experiment.time().times();
        double[] energies = new double[times.length];
        double[] errors = new double[times.length];
        double share = 1;
        if (experiment.solver().settings().get("first") instanceof Number first) {
            share = 1 + 0.01 * first.doubleValue();
        }
        for (int i = 0; i < times.length; i++) {
            energies[i] = spins * times[i] * share;
            errors[i] = 0.1 * times[i];
        }
        Result result = new Result(
                "",
                experiment,
                new Column("", "time", "Time", "1/γ↓", times),
                List.of(
                        new Column("B", "energy", "Energy", "1", energies),
                        new Column("B", "energy.stderr", "Error", "1", errors)),
                List.of(new FigureOfMerit("B", "peak", "Peak", "1", spins - Math.pow(pump(experiment) - 1, 2))),
                List.of(),
                new Provenance(
                        "Voltaic test",
                        List.of(new Provenance.UsedPlugin("solver", "stub", "stub", "1.0.0")),
                        Map.of(),
                        Instant.EPOCH,
                        Duration.ZERO,
                        Map.of()));
        after.run();
        return new StudyResult(study, List.of(result), new StudyResult.Table(List.of(), List.of(), List.of()));
    }

    @Override
    public void execute(PluginSpec engine, StudyWork work, boolean attach) throws IOException, InterruptedException {
        new LocalEngine().execute(work, new LocalEngine.Parameters(2));
    }

    @Override
    public void cancel(PluginSpec engine, StudyWork work) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isRemote(PluginSpec engine) {
        return false;
    }

    @Override
    public void export(StudyResult results, PluginSpec exporter, Exporter.Target target) throws IOException {
        List<String> lines = new ArrayList<>();
        results.results()
                .forEach(result ->
                        lines.add(result.variant() + " " + result.columns().size()));
        try (OutputStream out = target.create("figure.svg")) {
            out.write(("<svg>" + String.join("\n", lines) + "</svg>").getBytes(StandardCharsets.UTF_8));
        }
    }
}
