package voltaic.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import voltaic.json.Document;
import voltaic.json.DocumentCheck;
import voltaic.json.DocumentReader;
import voltaic.json.Finding;
import voltaic.json.InvalidDocumentException;
import voltaic.json.Setting;
import voltaic.plugin.Names;

/** Finds and checks what the user names on the command line. */
final class Documents {
    private static final String SUFFIX = ".voltaic.json";

    private final Services services;
    private final Console console;

    Documents(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    /**
     * Reads a document and checks every experiment in it; warnings are printed.
     *
     * @throws BadInputException with everything that is wrong
     */
    Document load(String fileOrExample, List<Setting> settings, Optional<String> solver) {
        DocumentCheck check = DocumentCheck.of(find(fileOrExample, services), settings, solver, services.runs());
        check.warnings().forEach(warning -> console.warning(warning.toString()));
        return check.document()
                .filter(document -> check.errors().isEmpty())
                .orElseThrow(() -> new BadInputException(
                        check.errors().stream().map(Finding::toString).toList()));
    }

    /**
     * Reads a document, whose experiments may be wrong.
     *
     * @throws BadInputException with everything that is wrong with its form
     */
    static Document read(Path file, List<Setting> settings, Optional<String> solver) {
        try {
            return DocumentReader.read(file, settings, solver);
        } catch (InvalidDocumentException e) {
            throw new BadInputException(e);
        }
    }

    /** What files of results are called after: {@code figure-2} for {@code figure-2.voltaic.json}. */
    static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(SUFFIX)) {
            return name.substring(0, name.length() - SUFFIX.length());
        }
        return name.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : name;
    }

    /** The title of a file, whether or not its experiments are right. */
    static String title(Path file) {
        try {
            return DocumentReader.isSweep(file)
                    ? DocumentReader.readSweep(file, List.of(), Optional.empty())
                            .sweep()
                            .title()
                    : DocumentReader.read(file).study().title();
        } catch (InvalidDocumentException e) {
            throw new BadInputException(e);
        }
    }

    /** The shipped examples by name. */
    static Map<String, Path> examples(Services services) {
        Map<String, Path> examples = new TreeMap<>();
        if (services.examples().filter(Files::isDirectory).isPresent()) {
            try (Stream<Path> files = Files.list(services.examples().get())) {
                files.filter(file -> file.toString().endsWith(SUFFIX)).forEach(file -> examples.put(name(file), file));
            } catch (IOException e) {
                throw new BadInputException(
                        "the examples in " + services.examples().get() + " cannot be read: " + e.getMessage());
            }
        }
        return examples;
    }

    static Path find(String fileOrExample, Services services) {
        Path file;
        try {
            file = Path.of(fileOrExample);
        } catch (InvalidPathException e) {
            throw new BadInputException("'" + fileOrExample + "' is no file name: " + e.getReason());
        }
        if (Files.exists(file)) {
            return file;
        }
        Map<String, Path> examples = examples(services);
        Path example = examples.get(fileOrExample);
        if (example != null) {
            return example;
        }
        List<String> candidates = new ArrayList<>(examples.keySet());
        throw new BadInputException("there is no file and no example '" + fileOrExample + "'"
                + Names.suggestion(fileOrExample, candidates));
    }
}
