package voltaic.exporters.plot;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import voltaic.model.experiment.Ensemble;
import voltaic.model.experiment.Experiment;
import voltaic.model.experiment.Figure;
import voltaic.model.experiment.InitialState;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.experiment.Study;
import voltaic.model.experiment.TimeGrid;
import voltaic.model.result.Column;
import voltaic.model.result.Provenance;
import voltaic.model.result.Result;
import voltaic.model.result.StudyResult;

/** Results to draw: the superradiant pulse of a large charger, and batteries that follow the pulse-area law. */
final class Samples {
    static final PlotParameters ALL =
            new PlotParameters(List.of("svg", "png", "pdf"), OptionalDouble.empty(), 300, false);

    private static final double CHARGER_SPINS = 1e7;
    private static final double END = 5e-6;
    private static final int SAMPLES = 401;
    private static final Provenance PROVENANCE =
            new Provenance("Voltaic", List.of(), Map.of(), Instant.EPOCH, Duration.ZERO, Map.of());

    private Samples() {}

    /** The six panels and the inset of the figure that this exporter was made for. */
    static StudyResult sixPanels() {
        List<Result> results = List.of(
                charging("1-reservoir", 1, 0, 8.06e-7),
                charging("2-reservoirs", 2, 0, 4.03e-7),
                charging("2-reservoirs-pump-1", 2, 1, 7.71e-7),
                charging("3-reservoirs", 3, 0, 2.69e-7),
                charging("3-reservoirs-pump-1", 3, 1, 3.93e-7),
                charging("3-reservoirs-pump-2", 3, 2, 7.51e-7),
                flat("empty-charger"));
        String[] titles = {
            "1 reservoir, no pump", "2 reservoirs, no pump", "2 reservoirs, $γ$_↑ = $γ$_↓",
            "3 reservoirs, no pump", "3 reservoirs, $γ$_↑ = $γ$_↓", "3 reservoirs, $γ$_↑ = 2$γ$_↓"
        };
        List<Figure.Panel> panels = new ArrayList<>();
        for (int i = 0; i < titles.length; i++) {
            Optional<Figure.Panel> inset = i < 5
                    ? Optional.empty()
                    : Optional.of(
                            new Figure.Panel("", "charger starts empty", curves("empty-charger"), Optional.empty()));
            panels.add(new Figure.Panel(
                    String.valueOf((char) ('a' + i)),
                    titles[i],
                    curves(results.get(i).variant()),
                    inset));
        }
        Figure figure = new Figure(
                3,
                new Figure.Axis("Time $t$ (10^{−6}/$γ$_↓)", 1e6, Optional.of(new Figure.Range(0, 5))),
                new Figure.Axis("Energy density $E$/$ħω$_0", 1, Optional.of(new Figure.Range(0, 1))),
                panels);
        return study("Charging with dissipation and pumping", Optional.of(figure), results);
    }

    static List<Figure.Curve> curves(String variant) {
        return List.of(
                new Figure.Curve(variant, "C.energy-density", "Charger"),
                new Figure.Curve(variant, "B1.energy-density", "Battery"));
    }

    /** A study without a figure of its own. */
    static StudyResult withoutFigure(Result... results) {
        return study("Without a figure", Optional.empty(), List.of(results));
    }

    static StudyResult study(String title, Optional<Figure> figure, List<Result> results) {
        List<Study.Variant> variants = new ArrayList<>();
        for (Result result : results) {
            variants.add(new Study.Variant(result.variant(), result.experiment()));
        }
        return new StudyResult(
                new Study(title, variants, figure, List.of(), List.of()),
                results,
                new StudyResult.Table(List.of(), List.of(), List.of()));
    }

    /** E_C = (1 − tanh(N (M − γ↑) (t − t₀)))/2 = cos²(φ/2), E_B = sin²(φ/(2 (M − γ↑))). */
    static Result charging(String variant, int reservoirs, double pump, double halfTime) {
        double turn = reservoirs - pump;
        double[] charger = new double[SAMPLES];
        double[] battery = new double[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            double t = END * i / (SAMPLES - 1);
            charger[i] = 0.5 - 0.5 * Math.tanh(CHARGER_SPINS * turn * (t - halfTime));
            battery[i] = Math.pow(Math.sin(Math.acos(Math.sqrt(charger[i])) / turn), 2);
        }
        return result(variant, uniform(), energy("C", charger), energy("B1", battery));
    }

    static Result flat(String variant) {
        return result(variant, uniform(), energy("C", new double[SAMPLES]), energy("B1", new double[SAMPLES]));
    }

    /** The state at t → ∞ alone. */
    static Result asymptotic(String variant, double charger, double battery) {
        return result(variant, new double[] {Double.POSITIVE_INFINITY}, energy("C", charger), energy("B1", battery));
    }

    static Result result(String variant, double[] times, Column... columns) {
        Experiment experiment = new Experiment(
                "Sample",
                List.of(new Ensemble("C", 10, new InitialState.Excited())),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                new TimeGrid.Uniform(END, SAMPLES),
                PluginSpec.of("mean-field"),
                List.of(),
                List.of());
        return new Result(
                variant,
                experiment,
                new Column("", "time", "Time", "1/γ↓", times),
                List.of(columns),
                List.of(),
                List.of(),
                PROVENANCE);
    }

    static Column energy(String ensemble, double... values) {
        return new Column(ensemble, "energy-density", "Energy density", "ħω₀", values);
    }

    static double[] uniform() {
        return new TimeGrid.Uniform(END, SAMPLES).times();
    }

    /** Energy density, power and a correlation of a charger and three batteries that do the same. */
    static Result severalQuantities() {
        Result two = charging("", 3, 1, 3.93e-7);
        double[] charger = two.columns().get(0).toArray();
        double[] battery = two.columns().get(1).toArray();
        List<Column> columns = new ArrayList<>();
        columns.add(energy("C", charger));
        for (int i = 1; i <= 3; i++) {
            columns.add(energy("B" + i, battery));
        }
        columns.add(power("C", charger));
        for (int i = 1; i <= 3; i++) {
            columns.add(power("B" + i, battery));
        }
        columns.add(new Column("", "purity", "Purity", "1", battery));
        return result("", uniform(), columns.toArray(new Column[0]));
    }

    private static Column power(String ensemble, double[] energy) {
        double[] power = new double[energy.length];
        for (int i = 1; i < power.length; i++) {
            power[i] = (energy[i] - energy[i - 1]) / (END / (SAMPLES - 1)) * CHARGER_SPINS;
        }
        return new Column(ensemble, "power", "Power", "ħω₀γ↓", power);
    }
}
