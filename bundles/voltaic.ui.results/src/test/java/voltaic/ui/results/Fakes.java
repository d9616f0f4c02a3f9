package voltaic.ui.results;

import java.awt.Component;
import java.awt.Graphics;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.swing.Icon;
import javax.swing.JFrame;
import voltaic.core.InstalledPlugin;
import voltaic.core.PluginKind;
import voltaic.core.PluginRegistry;
import voltaic.plugin.Plugin;
import voltaic.ui.api.Console;
import voltaic.ui.api.Dialogs;
import voltaic.ui.api.Editor;
import voltaic.ui.api.Icons;
import voltaic.ui.api.Part;
import voltaic.ui.api.Settings;
import voltaic.ui.api.Subscription;
import voltaic.ui.api.Workbench;
import voltaic.ui.api.Workspace;

/** Services that note what they are told. */
public final class Fakes {
    private Fakes() {}

    /** A console that keeps its lines. */
    public static final class Lines implements Console {
        private final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        public void line(String text) {
            lines.add(text);
        }

        @Override
        public String text() {
            return String.join("\n", lines);
        }

        @Override
        public void clear() {
            lines.clear();
        }

        @Override
        public Subscription onChange(Runnable changed) {
            return () -> {};
        }
    }

    /** A workspace without watchers. */
    public record Folder(Path root) implements Workspace {
        @Override
        public Path results() {
            return root.resolve("results");
        }

        @Override
        public Optional<Path> examples() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> documentation() {
            return Optional.empty();
        }

        @Override
        public Path unused(Path folder, String name, String ending) {
            return folder.resolve(name + ending);
        }

        @Override
        public List<Path> recent() {
            return List.of();
        }

        @Override
        public Subscription onChange(Runnable changed) {
            return () -> {};
        }

        @Override
        public Subscription watch(Path file, Runnable changed) {
            return () -> {};
        }
    }

    /** A window that opens nothing. */
    public static final class Window implements Workbench {
        public final List<Path> opened = new ArrayList<>();
        public final List<String> sentences = new CopyOnWriteArrayList<>();

        @Override
        public void open(Path path) {
            opened.add(path);
        }

        @Override
        public void open(Path path, String pointer) {
            opened.add(path);
        }

        @Override
        public void show(String viewId) {}

        @Override
        public void help(String page) {}

        @Override
        public void execute(String commandId) {}

        @Override
        public void perspective(String id) {}

        @Override
        public Optional<Part> activePart() {
            return Optional.empty();
        }

        @Override
        public Optional<Editor> activeEditor() {
            return Optional.empty();
        }

        @Override
        public List<Editor> editors() {
            return List.of();
        }

        @Override
        public boolean close(Path path) {
            return true;
        }

        @Override
        public void status(String sentence) {
            sentences.add(sentence);
        }

        @Override
        public JFrame window() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Subscription onChange(Runnable changed) {
            return () -> {};
        }
    }

    /** Dialogs that are answered at once. */
    public static final class Answers implements Dialogs {
        public final List<String> told = new CopyOnWriteArrayList<>();
        public Optional<Path> file = Optional.empty();

        @Override
        public void error(String title, String message) {
            told.add(message);
        }

        @Override
        public void info(String title, String message) {
            told.add(message);
        }

        @Override
        public int choose(String title, String message, List<String> choices) {
            return 0;
        }

        @Override
        public Optional<String> text(String title, String message, String initial) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> openFile(String title, Path folder, List<String> endings) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder(String title, Path initial) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> saveFile(String title, Path proposal, List<String> endings) {
            return file;
        }
    }

    /** Settings for one test. */
    public static final class Preferences implements Settings {
        private final Map<String, String> values = new HashMap<>();

        @Override
        public String get(String key, String otherwise) {
            return values.getOrDefault(key, otherwise);
        }

        @Override
        public void put(String key, String value) {
            values.put(key, value);
        }

        @Override
        public Subscription onChange(String key, Runnable changed) {
            return () -> {};
        }
    }

    /** Icons without a picture. */
    public static final class Blank implements Icons, Icon {
        @Override
        public Icon icon(String name) {
            return this;
        }

        @Override
        public Icon icon(String name, int size) {
            return this;
        }

        @Override
        public Icon icon(URL svg, int size) {
            return this;
        }

        @Override
        public void paintIcon(Component c, Graphics g, int x, int y) {}

        @Override
        public int getIconWidth() {
            return 16;
        }

        @Override
        public int getIconHeight() {
            return 16;
        }
    }

    /** A registry of names. */
    public record Names(Map<PluginKind, List<String>> ids) implements PluginRegistry {
        @Override
        public List<InstalledPlugin> list(PluginKind kind) {
            return ids.getOrDefault(kind, List.of()).stream()
                    .map(id -> new InstalledPlugin(kind, id, id, "", "test", "1.0.0"))
                    .toList();
        }

        @Override
        public Optional<InstalledPlugin> find(PluginKind kind, String id) {
            return list(kind).stream().filter(plugin -> plugin.id().equals(id)).findFirst();
        }

        @Override
        public Plugin<?> get(PluginKind kind, String id) {
            throw new NoSuchElementException(id);
        }

        @Override
        public List<String> conflicts() {
            return List.of();
        }
    }
}
