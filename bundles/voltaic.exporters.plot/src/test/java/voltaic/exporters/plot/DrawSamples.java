package voltaic.exporters.plot;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import voltaic.model.result.StudyResult;

/** Draws the samples into a folder, to be looked at, and says how long each took; the first time is that of a cold start. */
final class DrawSamples {
    private DrawSamples() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        draw(folder.resolve("six-panels"), Samples.sixPanels());
        if (arguments.length > 1) {
            return;
        }
        draw(folder.resolve("one-quantity"), Samples.withoutFigure(Samples.charging("", 2, 1, 7.71e-7)));
        draw(folder.resolve("quantities"), Samples.withoutFigure(Samples.severalQuantities()));
        draw(
                folder.resolve("variants"),
                Samples.withoutFigure(
                        Samples.charging("1-reservoir", 1, 0, 8.06e-7),
                        Samples.charging("2-reservoirs", 2, 0, 4.03e-7),
                        Samples.charging("2-reservoirs-pump-1", 2, 1, 7.71e-7),
                        Samples.charging("a-variant-with-quite-a-long-name-indeed", 3, 1, 3.93e-7),
                        Samples.asymptotic("closed_form", 0.02, 0.25)));
    }

    private static void draw(Path folder, StudyResult study) throws IOException {
        Files.createDirectories(folder);
        long start = System.nanoTime();
        new PlotExporter()
                .export(
                        study,
                        Samples.ALL,
                        path -> new BufferedOutputStream(Files.newOutputStream(folder.resolve(path))));
        System.out.println(folder.getFileName() + ": " + (System.nanoTime() - start) / 1_000_000 + " ms");
    }
}
