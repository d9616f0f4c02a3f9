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
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import voltaic.json.Document;
import voltaic.json.ResultFolder;
import voltaic.json.Setting;
import voltaic.model.result.Result;
import voltaic.model.result.StudyResult;
import voltaic.model.result.StudyResult.Table;

/** {@code voltaic run}. */
@Command(
        name = "run",
        description = "Run experiments, and studies with all their variants.",
        footer = {
            "",
            "Examples:",
            "  voltaic run figure-2",
            "  voltaic run mine.voltaic.json -o results/mine --solver mean-field --set /time/end=1e-5"
        })
final class RunCommand implements Callable<Integer> {
    private static final Path DEFAULT_OUTPUT = Path.of("voltaic-results");

    private final Services services;
    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|EXAMPLE",
            description = "What to run; 'voltaic list examples' shows what is shipped.")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description =
                    "Where to write; by default voltaic-results/NAME. With several inputs, each has a folder of its name in DIR.")
    private @Nullable String output;

    @Option(names = "--solver", paramLabel = "ID", description = "Use this solver instead of the file's.")
    private @Nullable String solver;

    @Option(
            names = "--set",
            paramLabel = "POINTER=VALUE",
            description = "Set a value, such as /time/end=1e-5; may be given several times.")
    private List<String> settings = new ArrayList<>();

    RunCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        // Everything is read and checked, and every folder opened, before the first run begins.
        Documents documents = new Documents(services, console);
        Map<Document, Path> folders = new LinkedHashMap<>();
        for (String input : inputs) {
            Document document = documents.load(input, settings(), Optional.ofNullable(solver));
            folders.put(document, folder(Documents.name(document.file())));
        }
        if (new HashSet<>(folders.values()).size() < inputs.size()) {
            throw new BadInputException("two inputs have the same name; run them one by one with -o");
        }
        for (Map.Entry<Document, Path> entry : folders.entrySet()) {
            run(entry.getKey(), entry.getValue());
        }
        return ExitCode.DONE;
    }

    private List<Setting> settings() {
        List<Setting> parsed = new ArrayList<>();
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            if (equals < 0 || !setting.startsWith("/")) {
                throw new BadInputException(
                        "--set " + setting + ": this is not POINTER=VALUE, such as --set /time/end=1e-5");
            }
            parsed.add(new Setting(setting.substring(0, equals), setting.substring(equals + 1)));
        }
        return parsed;
    }

    private Path folder(String name) {
        try {
            if (output == null) {
                return DEFAULT_OUTPUT.resolve(name);
            }
            return inputs.size() == 1 ? Path.of(output) : Path.of(output).resolve(name);
        } catch (InvalidPathException e) {
            throw new BadInputException("-o " + output + ": this is no folder name: " + e.getReason());
        }
    }

    private void run(Document document, Path path) throws IOException {
        ProgressDisplay progress = new ProgressDisplay(console, Documents.name(document.file()));
        try (ResultFolder folder = ResultFolder.open(path)) {
            StudyResult results;
            List<Path> files;
            try (progress) {
                results = services.runs().run(document.study(), progress);
                files = folder.write(results, services.runs());
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
