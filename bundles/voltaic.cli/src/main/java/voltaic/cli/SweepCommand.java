package voltaic.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import voltaic.core.InvalidExperimentException;
import voltaic.core.RunFailedException;
import voltaic.json.DocumentReader;
import voltaic.json.InvalidDocumentException;
import voltaic.json.Setting;
import voltaic.json.StudyFolder;
import voltaic.json.StudyFolder.Manifest;
import voltaic.json.SweepDocument;
import voltaic.model.study.PointRange;
import voltaic.plugin.DetachedException;
import voltaic.studies.Studies;
import voltaic.studies.Studies.Summary;

/** {@code voltaic sweep}. */
final class SweepCommand implements Command {
    private static final String OUTPUT = "output";
    private static final String RESUME = "resume";
    private static final String ATTACH = "attach";
    private static final String CANCEL = "cancel";
    private static final String RETRY = "retry";
    private static final String FAIL_FAST = "fail-fast";
    private static final String POINTS = "points";
    private static final Path DEFAULT_OUTPUT = Path.of("voltaic-results");

    private final Services services;
    private final Console console;
    private final EngineOptions engines;

    SweepCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
        this.engines = new EngineOptions(services.registry());
    }

    @Override
    public String name() {
        return "sweep";
    }

    @Override
    public String summary() {
        return "Run a study point by point, here or on a cluster; what is done survives whatever happens.";
    }

    @Override
    public String arguments() {
        return "FILE|EXAMPLE|DIR";
    }

    @Override
    public Options options() {
        Options options = new Options()
                .addOption(CommonOptions.valued(
                                OUTPUT,
                                "DIR",
                                "Where the study is kept; by default voltaic-results/NAME. With --resume and --attach the"
                                        + " file may be left out.")
                        .option("o")
                        .get())
                .addOption(CommonOptions.valued("solver", "ID", "Use this solver instead of the file's.")
                        .get())
                .addOption(CommonOptions.valued(
                                "set",
                                "POINTER=VALUE",
                                "Set a value, such as /time/end=1e-5; may be given several times.")
                        .get())
                .addOption(CommonOptions.flag(RESUME, "Continue the study in DIR; begin it if there is none."))
                .addOption(CommonOptions.flag(RETRY, "With --resume: run points that failed again."))
                .addOption(CommonOptions.flag(FAIL_FAST, "End the study with the first point that fails."))
                .addOption(CommonOptions.flag(
                        ATTACH, "Follow the jobs of the study in DIR again, and finish it: sweep --attach DIR."))
                .addOption(CommonOptions.flag(CANCEL, "End the jobs of the study in DIR: sweep --cancel DIR."))
                .addOption(CommonOptions.valued(
                                POINTS, "A-B", "Compute these points of the study in DIR, as a worker does.")
                        .get());
        engines.addTo(options);
        return options;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "voltaic sweep pump-against-reservoirs -o results/pump",
                "voltaic sweep mine.voltaic.json -o results/mine --resume --retry",
                "voltaic sweep mine.voltaic.json -o results/mine --on slurm --partition main --time 2:00:00 --mem 4G",
                "voltaic sweep --attach results/mine");
    }

    @Override
    public int run(CommandLine line) throws Exception {
        if (line.getArgList().size() > 1) {
            throw new UsageException("one study is run at a time");
        }
        if (line.hasOption(POINTS)) {
            return work(line);
        }
        if (line.hasOption(CANCEL)) {
            return cancel(line);
        }
        if (line.hasOption(RETRY) && !line.hasOption(RESUME)) {
            throw new UsageException("--retry goes with --resume");
        }
        if (line.hasOption(ATTACH) && line.hasOption(RESUME)) {
            throw new UsageException("--attach follows what is at work, --resume begins what is not; give one of them");
        }
        if (line.hasOption(ATTACH) && engines.isChosen(line)) {
            throw new UsageException(
                    "--attach goes on with the engine and its options as they were; --resume takes others");
        }
        Studies.Order order = order(line);
        SweepDocument document = document(line, order);
        List<String> warnings = new ArrayList<>();
        List<String> errors = services.studies().check(document, warnings);
        warnings.forEach(console::warning);
        if (!errors.isEmpty()) {
            throw new BadInputException(errors);
        }
        String name = String.valueOf(order.folder().getFileName());
        SweepProgress progress = new SweepProgress(console, name);
        Summary summary;
        try (progress) {
            summary = services.studies().run(document, order, progress);
        } catch (DetachedException e) {
            progress.close();
            detached(e, progress.done(), order.folder());
            return ExitCode.CANCELLED;
        } catch (CancellationException | InterruptedException e) {
            progress.close();
            console.err()
                    .println("Cancelled; " + progress.done() + " points are kept in " + order.folder()
                            + ", and --resume continues from there.");
            return ExitCode.CANCELLED;
        } catch (IllegalArgumentException e) {
            throw new BadInputException(String.valueOf(e.getMessage()));
        } catch (InvalidExperimentException e) {
            throw new BadInputException(e.diagnostics().stream()
                    .map(problem -> EngineOptions.option(problem.pointer()) + problem.message())
                    .toList());
        }
        show(document, summary, progress.elapsed(), order.folder());
        return ExitCode.DONE;
    }

    private void detached(DetachedException e, int done, Path folder) {
        console.err().println("Detached: " + e.getMessage() + ", and " + done + " points are kept so far.");
        console.err().println("  voltaic sweep --attach " + folder + "   follows again and finishes the study");
        console.err().println("  voltaic sweep --cancel " + folder + "   ends what is at work");
    }

    private int cancel(CommandLine line) throws IOException, InterruptedException {
        Path folder = begun(line, CANCEL);
        try (SweepProgress progress = new SweepProgress(console, String.valueOf(folder.getFileName()))) {
            services.studies().cancel(folder, progress);
            return ExitCode.DONE;
        } catch (IllegalArgumentException e) {
            throw new BadInputException(String.valueOf(e.getMessage()));
        }
    }

    /** The folder of a study that is there, which stands behind the option or behind -o. */
    private Path begun(CommandLine line, String option) {
        if (line.hasOption(OUTPUT)) {
            return folder(line.getOptionValue(OUTPUT));
        }
        if (line.getArgList().isEmpty()) {
            throw new UsageException(
                    "--" + option + " takes the folder of a study: voltaic sweep --" + option + " DIR");
        }
        return folder(line.getArgList().get(0));
    }

    private int work(CommandLine line) throws IOException {
        if (!line.getArgList().isEmpty() || !line.hasOption(OUTPUT)) {
            throw new UsageException("--points takes a study that was begun: voltaic sweep -o DIR --points 0-99");
        }
        Path folder = folder(line.getOptionValue(OUTPUT));
        try (SweepProgress progress = new SweepProgress(console, String.valueOf(folder.getFileName()))) {
            services.studies().work(folder, PointRange.parse(line.getOptionValue(POINTS)), progress);
            return ExitCode.DONE;
        } catch (IllegalArgumentException e) {
            throw new BadInputException(String.valueOf(e.getMessage()));
        } catch (CancellationException | InterruptedException e) {
            return ExitCode.CANCELLED;
        }
    }

    private Studies.Order order(CommandLine line) throws IOException {
        if (line.getArgList().isEmpty()
                && !line.hasOption(ATTACH)
                && !(line.hasOption(RESUME) && line.hasOption(OUTPUT))) {
            throw new UsageException("there is nothing to run; name a file or an example");
        }
        Path folder;
        if (line.hasOption(ATTACH)) {
            folder = begun(line, ATTACH);
        } else if (line.hasOption(OUTPUT)) {
            folder = folder(line.getOptionValue(OUTPUT));
        } else {
            folder = DEFAULT_OUTPUT.resolve(
                    Documents.name(Documents.find(line.getArgList().get(0), services)));
        }
        boolean begun = line.hasOption(ATTACH) || line.getArgList().isEmpty();
        Optional<Manifest> manifest = begun ? StudyFolder.manifest(folder) : Optional.empty();
        return new Studies.Order(
                folder,
                engines.chosen(line),
                manifest.map(Manifest::settings).orElseGet(() -> RunCommand.settings(line)),
                manifest.map(Manifest::solver).orElseGet(() -> Optional.ofNullable(line.getOptionValue("solver"))),
                line.hasOption(RESUME),
                line.hasOption(ATTACH),
                line.hasOption(FAIL_FAST),
                line.hasOption(RETRY),
                services.program());
    }

    private static Path folder(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new BadInputException("-o " + name + ": this is no folder name: " + e.getReason());
        }
    }

    private SweepDocument document(CommandLine line, Studies.Order order) {
        Path file;
        if (line.hasOption(ATTACH) || line.getArgList().isEmpty()) {
            file = order.folder().resolve(StudyFolder.STUDY);
        } else {
            file = Documents.find(line.getArgList().get(0), services);
        }
        return read(file, order.settings(), order.solver());
    }

    private static SweepDocument read(Path file, List<Setting> settings, Optional<String> solver) {
        try {
            return DocumentReader.readSweep(file, settings, solver);
        } catch (InvalidDocumentException e) {
            throw new BadInputException(e);
        }
    }

    private void show(SweepDocument document, Summary summary, String elapsed, Path folder) {
        console.out().println(document.sweep().title());
        console.out().println((summary.points() == 1 ? "1 point" : summary.points() + " points") + " in " + elapsed);
        for (Summary.Titled titled : summary.tables()) {
            console.out().println();
            if (!titled.title().isEmpty()) {
                console.out().println(titled.title());
            }
            TextTable text = TextTable.headed(titled.table().headings());
            titled.table().rows().forEach(text::row);
            text.lines().forEach(console.out()::println);
        }
        console.out().println();
        if (summary.failed() > 0) {
            console.warning(summary.failed() + " of " + summary.points()
                    + " points failed; points.csv has the reasons, and" + " --resume --retry runs them again");
        }
        summary.files().stream()
                .filter(path -> path.toString().endsWith(".png"))
                .forEach(path -> console.out().println("figure   " + folder.resolve(path)));
        console.out().println("report   " + folder.resolve("report.html"));
        console.out().println("results  " + folder + " (points.csv, points.npy, provenance.json)");
        if (summary.failed() == summary.points()) {
            throw new RunFailedException("every point failed");
        }
    }
}
