package voltaic.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import voltaic.json.Document;
import voltaic.json.InvalidDocumentException;
import voltaic.json.Problem;

/** {@code voltaic validate}. */
@Command(name = "validate", description = "Check experiments and studies, without running them.")
final class ValidateCommand implements Callable<Integer> {
    private final Services services;
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "What to check.")
    private List<String> inputs = new ArrayList<>();

    ValidateCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        Documents documents = new Documents(services, console);
        int exit = ExitCode.DONE;
        for (String input : inputs) {
            try {
                Document document = documents.load(input, List.of(), Optional.empty());
                int variants = document.study().variants().size();
                console.out().println(input + ": valid" + (variants > 1 ? ", " + variants + " variants" : ""));
            } catch (InvalidDocumentException e) {
                e.problems().stream().map(Problem::toString).forEach(console::error);
                exit = ExitCode.BAD_INPUT;
            } catch (BadInputException e) {
                e.messages().forEach(console::error);
                exit = ExitCode.BAD_INPUT;
            }
        }
        return exit;
    }
}
