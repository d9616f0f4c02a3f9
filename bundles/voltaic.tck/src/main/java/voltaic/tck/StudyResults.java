package voltaic.tck;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Results of every shape: one run and studies, over time and at t = +∞, with and without columns, with words that formats stumble on. */
public final class StudyResults {
    static final int NEVER = Integer.MAX_VALUE;

    private static final String AWKWARD = "50 % of \"C_1\" & <B^2> {x}\\, \n$α$, γ↓ #1 ~ 'é'";
    private static final Provenance PROVENANCE = provenance(0, "here");

    private StudyResults() {}

    /** All of them; the first is one run with three columns over time. */
    public static List<StudyResult> all() {
        double[] t = {0, 0.25, 0.5};
        return List.of(
                study(AWKWARD, result("", t, columns(3), PROVENANCE)),
                study(
                        "Two variants",
                        result("pumped", t, columns(3), PROVENANCE),
                        result("not-pumped", t, columns(3), PROVENANCE)),
                study("At infinity", result("", new double[] {Double.POSITIVE_INFINITY}, columns(1), PROVENANCE)),
                study("Figures of merit alone", result("", t, List.of(), PROVENANCE)),
                study("One sample", result("", new double[] {0}, columns(1), PROVENANCE)));
    }

    /** The first of all, run at another time by another host. */
    static StudyResult later() {
        return study(AWKWARD, result("", new double[] {0, 0.25, 0.5}, columns(3), provenance(1_000_000, "elsewhere")));
    }

    private static List<Column> columns(int samples) {
        double[] usual = {1.0, 0.1 + 0.2, 1e-300};
        double[] odd = {Double.NaN, -0.0, 12345678.9};
        return List.of(
                new Column("C", "energy-density", "Energy density", "ħω₀", Arrays.copyOf(usual, samples)),
                new Column("B1", "energy-density", "Energy density", "ħω₀", Arrays.copyOf(odd, samples)),
                new Column("", "entropy", AWKWARD, "1", Arrays.copyOf(usual, samples)));
    }

    private static Result result(String variant, double[] times, List<Column> columns, Provenance provenance) {
        Experiment experiment = new Experiment(
                AWKWARD,
                List.of(
                        new Ensemble("C", 2, new InitialState.Excited()),
                        new Ensemble("B1", 1, new InitialState.Ground())),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                new TimeGrid.At(List.of(0.0, 0.25, 0.5)),
                PluginSpec.of("exact"),
                List.of(),
                List.of());
        return new Result(
                variant,
                experiment,
                new Column("", "time", "Time", "1/γ↓", times),
                columns,
                List.of(
                        new FigureOfMerit("B1", "charging-time", "Charging time", "1/γ↓", Double.NaN),
                        new FigureOfMerit("C", "final-energy-density", "Final energy density", "ħω₀", 0.5)),
                List.of("a warning: " + AWKWARD),
                provenance);
    }

    private static StudyResult study(String title, Result... results) {
        List<Variant> variants = new ArrayList<>();
        for (Result result : results) {
            variants.add(new Variant(result.variant(), result.experiment()));
        }
        Study study = new Study(title, variants, Optional.empty(), List.of(), List.of());
        StudyResult.Table table =
                new StudyResult.Table(List.of("quantity", "value"), List.of(List.of("x", "1")), List.of());
        return new StudyResult(study, List.of(results), table);
    }

    private static Provenance provenance(long later, String host) {
        return new Provenance(
                "Voltaic TCK",
                List.of(new Provenance.UsedPlugin("solver", "exact", "voltaic.solvers", "1.0.0")),
                Map.of("steps", 10L),
                Instant.ofEpochSecond(1_700_000_000 + later),
                Duration.ofMillis(12 + later),
                Map.of("host", host, "java", "17"));
    }
}
