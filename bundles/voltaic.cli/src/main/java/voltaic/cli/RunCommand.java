package voltaic.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import voltaic.core.PinnedRuns;
import voltaic.core.RunService;
import voltaic.json.Document;
import voltaic.json.ResultFolder;
import voltaic.json.Setting;
import voltaic.model.result.Result;
import voltaic.model.result.StudyResult;
import voltaic.model.result.StudyResult.Table;

/** {@code voltaic run}. */
final class RunCommand implements Command {
    private static final String OUTPUT = "output";
    private static final String SOLVER = "solver";
    private static final String SET = "set";
    private static final Path DEFAULT_OUTPUT = Path.of("voltaic-results");

    private final Services services;
    private final Console console;

    RunCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public String name() {
        return "run";
    }

    @Override
    public String summary() {
        return "Run experiments, and studies with all their variants.";
    }

    @Override
    public String arguments() {
        return "FILE|EXAMPLE …";
    }

    @Override
    public Options options() {
        return new Options()
                .addOption(CommonOptions.valued(
                                OUTPUT,
                                "DIR",
                                "Where to write; by default voltaic-results/NAME. Several inputs have a folder each in"
                                        + " DIR.")
                        .option("o")
                        .get())
                .addOption(CommonOptions.valued(SOLVER, "ID", "Use this solver instead of the file's.")
                        .get())
                .addOption(CommonOptions.valued(
                                SET,
                                "POINTER=VALUE",
                                "Set a value, such as /time/end=1e-5; may be given several times.")
                        .get());
    }

    @Override
    public List<String> examples() {
        return List.of(
                "voltaic run figure-2",
                "voltaic run mine.voltaic.json -o results/mine --solver mean-field --set /time/end=1e-5");
    }

    @Override
    public int run(CommandLine line) throws IOException {
        List<String> inputs = line.getArgList();
        if (inputs.isEmpty()) {
            throw new UsageException("there is nothing to run; name a file or an example");
        }
        services.warnOfRefused(console);
        // From the check to the last export the plugins stay as they are now.
        try (PinnedRuns runs = services.runs().pin()) {
            run(line, inputs, runs);
        }
        return ExitCode.DONE;
    }

    private void run(CommandLine line, List<String> inputs, PinnedRuns runs) throws IOException {
        List<Setting> settings = settings(line);
        Optional<String> solver = Optional.ofNullable(line.getOptionValue(SOLVER));
        // Everything is read and checked before the first run begins.
        Documents documents = new Documents(services.with(runs), console);
        Map<Document, Path> folders = new LinkedHashMap<>();
        for (String input : inputs) {
            Document document = documents.load(input, settings, solver);
            folders.put(document, folder(line, Documents.name(document.file())));
        }
        if (new HashSet<>(folders.values()).size() < inputs.size()) {
            throw new BadInputException("two inputs have the same name; run them one by one with -o");
        }
        for (Map.Entry<Document, Path> entry : folders.entrySet()) {
            run(entry.getKey(), entry.getValue(), runs);
        }
    }

    static List<Setting> settings(CommandLine line) {
        List<Setting> parsed = new ArrayList<>();
        String[] settings = line.getOptionValues(SET);
        for (String setting : settings == null ? new String[0] : settings) {
            int equals = setting.indexOf('=');
            if (equals < 0 || !setting.startsWith("/")) {
                throw new BadInputException(
                        "--set " + setting + ": this is not POINTER=VALUE, such as --set /time/end=1e-5");
            }
            parsed.add(new Setting(setting.substring(0, equals), setting.substring(equals + 1)));
        }
        return parsed;
    }

    private static Path folder(CommandLine line, String name) {
        String output = line.getOptionValue(OUTPUT);
        try {
            if (output == null) {
                return DEFAULT_OUTPUT.resolve(name);
            }
            return line.getArgList().size() == 1
                    ? Path.of(output)
                    : Path.of(output).resolve(name);
        } catch (InvalidPathException e) {
            throw new BadInputException("-o " + output + ": this is no folder name: " + e.getReason());
        }
    }

    private void run(Document document, Path path, RunService runs) throws IOException {
        ProgressDisplay progress = new ProgressDisplay(console, Documents.name(document.file()));
        try (ResultFolder folder = ResultFolder.open(path)) {
            StudyResult results;
            List<Path> files;
            try (progress) {
                results = runs.run(document.study(), progress);
                files = folder.write(results, runs);
            }
            show(results, progress.elapsed());
            showFiles(path, files);
        }
    }

    private void show(StudyResult results, String elapsed) {
        int runs = results.results().size();
        console.out().println(results.study().title());
        console.out().println((runs == 1 ? "1 run" : runs + " runs") + " in " + elapsed);
        console.out().println();
        Table table = results.table();
        TextTable text = TextTable.headed(table.headings());
        table.rows().forEach(text::row);
        text.lines().forEach(console.out()::println);
        if (!table.notes().isEmpty()) {
            console.out().println();
            table.notes().forEach(note -> console.out().println("— " + note));
        }
        console.out().println();
        Set<String> warnings = new LinkedHashSet<>();
        for (Result result : results.results()) {
            String variant = result.variant().isEmpty() ? "" : result.variant() + ": ";
            result.warnings().forEach(warning -> warnings.add(variant + warning));
        }
        warnings.forEach(console::warning);
    }

    /** Names the figures in full, everything else by number. */
    private void showFiles(Path folder, List<Path> files) {
        List<Path> pictures = files.stream().filter(RunCommand::isPicture).toList();
        for (Path picture : pictures) {
            console.out().println("figure   " + folder.resolve(picture));
        }
        console.out()
                .println("results  " + folder + " (result.json and " + (files.size() - pictures.size() - 1)
                        + " data files)");
    }

    private static boolean isPicture(Path file) {
        String name = file.toString();
        return name.endsWith(".svg") || name.endsWith(".png") || name.endsWith(".pdf");
    }
}
