package voltaic.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The template of a kind of plugin: a folder with a project called {@code template-name}, and what all kinds have in common in
 * {@code common} beside it. A further kind is a further folder.
 *
 * @param templates the folder of the templates
 * @param kind the name of a folder in it
 * @param values what stands for {@code @name@} in the files
 */
record PluginTemplate(Path templates, String kind, Map<String, String> values) {
    private static final String COMMON = "common";
    private static final PluginName NAME = new PluginName("template-name");

    /** The kinds that there are templates of. */
    static List<String> kinds(Path templates) {
        if (!Files.isDirectory(templates)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(templates)) {
            return folders.map(folder -> String.valueOf(folder.getFileName()))
                    .filter(name -> !name.equals(COMMON))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the project of a plugin of that name, all of it or nothing.
     *
     * @param folder a folder that is not there yet
     * @return its files, in order
     */
    List<String> write(PluginName name, Path folder) throws IOException {
        Path target = folder.toAbsolutePath();
        Path parent = target.getParent() == null ? target : target.getParent();
        Files.createDirectories(parent);
        Path draft = Files.createTempDirectory(parent, "." + name.id());
        try {
            // The draft is its owner's alone; a project within it has the rights of other folders.
            Path project = Files.createDirectory(draft.resolve("project"));
            List<String> written = new ArrayList<>();
            for (Map.Entry<String, Path> file : files().entrySet()) {
                String path = named(file.getKey(), name);
                Path copy = project.resolve(path);
                Files.createDirectories(copy.resolveSibling(""));
                Files.writeString(copy, named(Files.readString(file.getValue()), name));
                written.add(path);
            }
            Files.move(project, target, StandardCopyOption.ATOMIC_MOVE);
            return written;
        } finally {
            delete(draft);
        }
    }

    /** The files of the template by their paths with {@code /}; those of the kind in place of those in common. */
    private Map<String, Path> files() throws IOException {
        Map<String, Path> files = new TreeMap<>();
        for (String part : List.of(COMMON, kind)) {
            Path folder = templates.resolve(part);
            try (Stream<Path> walk = Files.walk(folder)) {
                walk.filter(Files::isRegularFile)
                        .forEach(file ->
                                files.put(folder.relativize(file).toString().replace('\\', '/'), file));
            }
        }
        return files;
    }

    /** A text with the words of the template replaced. */
    private String named(String text, PluginName name) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(NAME.packageName(), name.packageName());
        words.put(NAME.packageName().replace('.', '/'), name.packageName().replace('.', '/'));
        words.put(NAME.className(), name.className());
        words.put(NAME.label(), name.label());
        words.put(NAME.label().toLowerCase(Locale.ROOT), name.label().toLowerCase(Locale.ROOT));
        words.put(NAME.id(), name.id());
        values.forEach((key, value) -> words.put("@" + key + "@", value));
        String named = text;
        for (Map.Entry<String, String> word : words.entrySet()) {
            named = named.replace(word.getKey(), word.getValue());
        }
        return named;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
