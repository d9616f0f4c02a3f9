package voltaic.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import voltaic.json.Document;
import voltaic.json.DocumentReader;
import voltaic.json.InvalidDocumentException;
import voltaic.json.SweepDocument;

/** {@code voltaic validate}. */
final class ValidateCommand implements Command {
    private final Services services;
    private final Console console;

    ValidateCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public String name() {
        return "validate";
    }

    @Override
    public String summary() {
        return "Check experiments and studies, without running them.";
    }

    @Override
    public String arguments() {
        return "FILE …";
    }

    @Override
    public int run(CommandLine line) {
        List<String> inputs = line.getArgList();
        if (inputs.isEmpty()) {
            throw new UsageException("there is no file to check");
        }
        Documents documents = new Documents(services, console);
        int exit = ExitCode.DONE;
        for (String input : inputs) {
            try {
                if (DocumentReader.isSweep(Documents.find(input, services))) {
                    validateSweep(input);
                    continue;
                }
                Document document = documents.load(input, List.of(), Optional.empty());
                int variants = document.study().variants().size();
                console.out().println(input + ": valid" + (variants > 1 ? ", " + variants + " variants" : ""));
            } catch (InvalidDocumentException e) {
                new BadInputException(e).messages().forEach(console::error);
                exit = ExitCode.BAD_INPUT;
            } catch (BadInputException e) {
                e.messages().forEach(console::error);
                exit = ExitCode.BAD_INPUT;
            }
        }
        return exit;
    }

    private void validateSweep(String input) {
        SweepDocument document = DocumentReader.readSweep(Documents.find(input, services), List.of(), Optional.empty());
        List<String> warnings = new ArrayList<>();
        List<String> errors = services.studies().check(document, warnings);
        warnings.forEach(console::warning);
        if (!errors.isEmpty()) {
            throw new BadInputException(errors);
        }
        console.out().println(input + ": valid, " + document.sweep().points() + " points");
    }
}
