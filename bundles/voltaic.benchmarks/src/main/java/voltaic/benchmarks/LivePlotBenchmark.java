package voltaic.benchmarks;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Group;
import org.openjdk.jmh.annotations.GroupThreads;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import voltaic.exporters.plot.DrawnFigure;
import voltaic.exporters.plot.FigureColors;
import voltaic.exporters.plot.FigureRenderer;
import voltaic.exporters.plot.FigureView;
import voltaic.exporters.plot.ScreenFigure;
import voltaic.json.DocumentReader;
import voltaic.model.experiment.Experiment;
import voltaic.model.experiment.Study;
import voltaic.model.result.Column;
import voltaic.model.result.Provenance;
import voltaic.model.result.Result;
import voltaic.model.result.StudyResult;

/**
 * Frames of five live curves of 10⁴ points in a window of 1100 × 620 pixels, while a solver works on another core: from what a run has
 * recorded to the painted picture. {@code 20} frames a second and more are wanted: 50 ms a frame at most.
 */
@State(Scope.Group)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LivePlotBenchmark {
    private static final int SAMPLES = 10_000;
    private static final int CURVES = 5;
    private static final int WIDTH = 1100;
    private static final int HEIGHT = 620;
    /** Pixels in a point where the type of the window is 13 pixels large. */
    private static final double SCALE = 1.72;

    /** Pixels of the screen in one of the window: 2 for fine screens. */
    @Param({"1", "2"})
    public int device = 1;

    /** How strongly neighbouring samples differ, in parts of the axis: 0.02 covers every column of pixels. */
    @Param({"0", "0.02"})
    public double ripple;

    private final FigureRenderer renderer = new FigureRenderer();
    private final double[] times = new double[SAMPLES];
    private final double[][] values = new double[CURVES][SAMPLES];
    private final Figure2Benchmark solver = new Figure2Benchmark();
    private Study study = Study.of(experiment());
    private BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
    private @Nullable DrawnFigure earlier;
    private int frame;

    private static Experiment experiment() {
        return DocumentReader.read(Path.of("examples/figure-2.voltaic.json"))
                .study()
                .variants()
                .get(0)
                .experiment();
    }

    /** Makes the curves: decaying oscillations. */
    @Setup
    public void prepare() {
        solver.study = "examples/figure-2.voltaic.json";
        solver.assemble();
        study = Study.of(experiment());
        double end = experiment().time().end();
        for (int i = 0; i < SAMPLES; i++) {
            double t = (double) i / SAMPLES;
            times[i] = end * t;
            for (int c = 0; c < CURVES; c++) {
                values[c][i] = 0.5
                        - 0.48 * Math.cos(2 * Math.PI * (4 + 2 * c) * t) * Math.exp(-t)
                        + 0.5 * ripple * Math.sin(1500 * t * (c + 1));
            }
        }
        image = new BufferedImage(WIDTH * device, HEIGHT * device, BufferedImage.TYPE_INT_RGB);
    }

    /** A frame: the curves have grown a little since the last. */
    @Benchmark
    @Group("live")
    @GroupThreads(1)
    public BufferedImage frame() {
        ScreenFigure figure = ScreenFigure.of(recorded(SAMPLES - 100 + frame++ % 100), true, "", List.of())
                .orElseThrow();
        DrawnFigure drawn =
                renderer.draw(figure, FigureView.ALL, WIDTH / SCALE, HEIGHT / SCALE, SCALE * device, earlier);
        earlier = drawn;
        Graphics2D graphics = image.createGraphics();
        graphics.scale(SCALE * device, SCALE * device);
        drawn.paint(graphics, FigureColors.PRINT);
        graphics.dispose();
        return image;
    }

    /** The solver: the mean field of Fig. 2. */
    @Benchmark
    @Group("live")
    @GroupThreads(1)
    public void solver(Blackhole blackhole) {
        solver.sevenSolves(blackhole);
    }

    private StudyResult recorded(int samples) {
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c < CURVES; c++) {
            columns.add(
                    new Column("B" + c, "energy-density", "Energy density", "ħω₀", Arrays.copyOf(values[c], samples)));
        }
        Column time = new Column("", "time", "Time", "1/γ↓", Arrays.copyOf(times, samples));
        Provenance provenance = new Provenance("", List.of(), Map.of(), Instant.EPOCH, Duration.ZERO, Map.of());
        Result result =
                new Result("", study.variants().get(0).experiment(), time, columns, List.of(), List.of(), provenance);
        return new StudyResult(study, List.of(result), new StudyResult.Table(List.of(), List.of(), List.of()));
    }
}
