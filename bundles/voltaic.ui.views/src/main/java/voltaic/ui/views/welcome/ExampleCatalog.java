package voltaic.ui.views.welcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import voltaic.json.DocumentReader;
import voltaic.json.InvalidDocumentException;

/** The shipped examples, with what the documentation says of them. Blocking. */
final class ExampleCatalog {
    static final String ENDING = ".voltaic.json";

    private ExampleCatalog() {}

    /** All examples: those of the documentation in its order, then others by name. */
    static List<Example> read(Path examples, Optional<Path> documentation) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(examples)) {
            all.filter(file -> file.toString().endsWith(ENDING)).forEach(file -> files.put(nameOf(file), file));
        }
        Map<String, ExamplePage.Entry> said = new LinkedHashMap<>();
        Path page = documentation.orElse(examples).resolve("examples.md");
        if (Files.isRegularFile(page)) {
            said.putAll(ExamplePage.read(Files.readString(page)));
        }
        List<Example> catalog = new ArrayList<>();
        said.forEach((name, entry) -> {
            Path file = files.remove(name);
            if (file != null) {
                Path figure = page.resolveSibling(entry.figure());
                boolean hasFigure = !entry.figure().isEmpty() && Files.isRegularFile(figure);
                catalog.add(new Example(
                        name,
                        file,
                        title(file),
                        entry.summary(),
                        entry.time(),
                        entry.isLong(),
                        entry.section(),
                        hasFigure ? Optional.of(figure) : Optional.empty()));
            }
        });
        files.forEach((name, file) ->
                catalog.add(new Example(name, file, title(file), "", "", false, "More examples", Optional.empty())));
        return catalog;
    }

    private static String nameOf(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - ENDING.length());
    }

    /** The title of the document; its name, if it has none or cannot be read. */
    private static String title(Path file) {
        try {
            String title = DocumentReader.isSweep(file)
                    ? DocumentReader.readSweep(file, List.of(), Optional.empty())
                            .sweep()
                            .title()
                    : DocumentReader.read(file).study().title();
            return title.isBlank() ? nameOf(file) : title;
        } catch (InvalidDocumentException broken) {
            return nameOf(file);
        }
    }
}
