package voltaic.ui.results.plot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.swing.SwingUtilities;
import voltaic.core.InstalledPlugin;
import voltaic.core.PluginKind;
import voltaic.exporters.plot.DrawnFigure;
import voltaic.exporters.plot.PlotParameters;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.result.StudyResult;
import voltaic.plugin.Exporter;
import voltaic.ui.api.ResultSource;
import voltaic.ui.results.Desk;

/** Writes the figure as it is seen, or lets any other exporter write. */
final class FigureExport {
    private static final List<String> PICTURES = List.of("svg", "pdf", "png");
    private static final int DPI = 300;

    private final Desk desk;
    private final ResultSource source;

    FigureExport(Desk desk, ResultSource source) {
        this.desk = desk;
        this.source = source;
    }

    /** Asks for a file, whose ending says what is written. */
    void ask(DrawnFigure drawn) {
        List<String> endings =
                new ArrayList<>(PICTURES.stream().map(ending -> "." + ending).toList());
        desk.plugins().list(PluginKind.EXPORTER).stream()
                .map(InstalledPlugin::id)
                .filter(id -> !id.equals("plot"))
                .forEach(id -> endings.add("." + id));
        Path folder = source.folder();
        Path proposal = desk.workspace().root().resolve(folder.getFileName() + ".pdf");
        desk.dialogs().saveFile("Export figure or data", proposal, endings).ifPresent(file -> write(drawn, file));
    }

    private void write(DrawnFigure drawn, Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        StudyResult whole = source.results();
        Optional<Writer> writer = PICTURES.contains(ending)
                ? Optional.of(target -> drawn.figure().export(drawn.view(), parameters(ending), target))
                : desk.plugins().find(PluginKind.EXPORTER, ending).map(plugin ->
                        (Writer) target -> desk.runner().export(whole, PluginSpec.of(plugin.id()), target));
        if (writer.isEmpty()) {
            desk.dialogs()
                    .error(
                            "Export",
                            "'" + name
                                    + "' has no ending that says what to write; use .svg, .pdf or .png for the figure, or the"
                                    + " id of an exporter, such as .csv, for the data.");
            return;
        }
        desk.jobs().start("Export " + name, Optional.empty(), monitor -> {
            monitor.report(-1, "writing " + name);
            try (ExportedFiles files = new ExportedFiles(file)) {
                writer.get().write(files);
                String written = files.publish();
                desk.console().line("Exported " + written);
                SwingUtilities.invokeLater(() -> desk.workbench().status("Wrote " + written));
            } catch (IOException | RuntimeException e) {
                SwingUtilities.invokeLater(
                        () -> desk.dialogs().error("Export", "'" + name + "' could not be written: " + e.getMessage()));
                throw e;
            }
        });
    }

    private static PlotParameters parameters(String format) {
        return new PlotParameters(List.of(format), OptionalDouble.empty(), DPI, false);
    }

    private interface Writer {
        void write(Exporter.Target target) throws IOException;
    }

    /** The size of a file in words. */
    static String size(Path file) throws IOException {
        long bytes = Files.size(file);
        return bytes < 10_000
                ? bytes + " bytes"
                : bytes < 10_000_000 ? bytes / 1000 + " kB" : bytes / 1_000_000 + " MB";
    }
}
