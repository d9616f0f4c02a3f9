package voltaic.ui.views;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.swing.JFrame;
import voltaic.ui.api.Console;
import voltaic.ui.api.Dialogs;
import voltaic.ui.api.Editor;
import voltaic.ui.api.Part;
import voltaic.ui.api.Problem;
import voltaic.ui.api.Problems;
import voltaic.ui.api.Settings;
import voltaic.ui.api.Site;
import voltaic.ui.api.Subscription;
import voltaic.ui.api.Workbench;
import voltaic.ui.api.Workspace;

/** Stand-ins for the services of the desktop, which keep what they were told. */
public final class Fakes {
    private Fakes() {}

    /** Calls all when told to. */
    public static final class Listeners {
        private final List<Runnable> all = new CopyOnWriteArrayList<>();

        public Subscription add(Runnable changed) {
            all.add(changed);
            return () -> all.remove(changed);
        }

        public void tell() {
            all.forEach(Runnable::run);
        }

        public int count() {
            return all.size();
        }
    }

    public static final class FakeSite implements Site {
        public String title = "";
        public int changes;

        @Override
        public void title(String title) {
            this.title = title;
        }

        @Override
        public void changed() {
            changes++;
        }

        @Override
        public boolean isShown() {
            return true;
        }
    }

    public static final class FakeWorkbench implements Workbench {
        public final List<String> said = new CopyOnWriteArrayList<>();
        public final Listeners listeners = new Listeners();
        public final List<Editor> editors = new ArrayList<>();
        public Optional<Part> active = Optional.empty();
        public Optional<Editor> editor = Optional.empty();

        @Override
        public void open(Path path) {
            said.add("open " + path);
        }

        @Override
        public void open(Path path, String pointer) {
            said.add("open " + path + " at " + pointer);
        }

        @Override
        public void show(String viewId) {
            said.add("show " + viewId);
        }

        @Override
        public void help(String page) {
            said.add("help " + page);
        }

        @Override
        public void execute(String commandId) {
            said.add("execute " + commandId);
        }

        @Override
        public void perspective(String id) {
            said.add("perspective " + id);
        }

        @Override
        public Optional<Part> activePart() {
            return active;
        }

        @Override
        public Optional<Editor> activeEditor() {
            return editor;
        }

        @Override
        public List<Editor> editors() {
            return editors;
        }

        @Override
        public boolean close(Path path) {
            said.add("close " + path);
            return editors.removeIf(editor -> editor.path().equals(path));
        }

        @Override
        public void status(String sentence) {
            said.add("status " + sentence);
        }

        @Override
        public JFrame window() {
            throw new UnsupportedOperationException("there is no window");
        }

        @Override
        public Subscription onChange(Runnable changed) {
            return listeners.add(changed);
        }
    }

    public static final class FakeWorkspace implements Workspace {
        public final Listeners listeners = new Listeners();
        public final List<Path> recent = new ArrayList<>();
        public Optional<Path> examples = Optional.empty();
        public Optional<Path> documentation = Optional.empty();
        private final Path root;

        public FakeWorkspace(Path root) {
            this.root = root;
        }

        @Override
        public Path root() {
            return root;
        }

        @Override
        public Path results() {
            return root.resolve("results");
        }

        @Override
        public Optional<Path> examples() {
            return examples;
        }

        @Override
        public Optional<Path> documentation() {
            return documentation;
        }

        @Override
        public Path unused(Path folder, String name, String ending) {
            Path file = folder.resolve(name + ending);
            for (int number = 2; Files.exists(file); number++) {
                file = folder.resolve(name + "-" + number + ending);
            }
            return file;
        }

        @Override
        public List<Path> recent() {
            return recent;
        }

        @Override
        public Subscription onChange(Runnable changed) {
            return listeners.add(changed);
        }

        @Override
        public Subscription watch(Path file, Runnable changed) {
            return listeners.add(changed);
        }
    }

    public static final class FakeSettings implements Settings {
        public final Map<String, String> values = new HashMap<>();
        private final Map<String, Listeners> listeners = new HashMap<>();

        @Override
        public String get(String key, String otherwise) {
            return values.getOrDefault(key, otherwise);
        }

        @Override
        public void put(String key, String value) {
            if (!value.equals(values.put(key, value))) {
                listeners.computeIfAbsent(key, any -> new Listeners()).tell();
            }
        }

        @Override
        public Subscription onChange(String key, Runnable changed) {
            return listeners.computeIfAbsent(key, any -> new Listeners()).add(changed);
        }
    }

    public static final class FakeDialogs implements Dialogs {
        public final List<String> said = new CopyOnWriteArrayList<>();
        public final Deque<String> texts = new ArrayDeque<>();
        public int choice;

        @Override
        public void error(String title, String message) {
            said.add(title + ": " + message);
        }

        @Override
        public void info(String title, String message) {
            said.add(title + ": " + message);
        }

        @Override
        public int choose(String title, String message, List<String> choices) {
            said.add(title + ": " + message + " " + choices);
            return choice;
        }

        @Override
        public Optional<String> text(String title, String message, String initial) {
            said.add(title + ": " + message + " [" + initial + "]");
            return Optional.ofNullable(texts.poll());
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
            return Optional.empty();
        }
    }

    public static final class FakeConsole implements Console {
        public final Listeners listeners = new Listeners();
        private String text = "";

        @Override
        public void line(String line) {
            text += line + "\n";
            listeners.tell();
        }

        @Override
        public String text() {
            return text;
        }

        @Override
        public void clear() {
            text = "";
            listeners.tell();
        }

        @Override
        public Subscription onChange(Runnable changed) {
            return listeners.add(changed);
        }
    }

    public static final class FakeProblems implements Problems {
        public final Listeners listeners = new Listeners();
        private final Map<Path, List<Problem>> problems = new HashMap<>();

        @Override
        public void set(Path file, List<Problem> list) {
            problems.put(file, list);
            listeners.tell();
        }

        @Override
        public List<Problem> list() {
            return problems.values().stream().flatMap(List::stream).toList();
        }

        @Override
        public Subscription onChange(Runnable changed) {
            return listeners.add(changed);
        }
    }

    /** Writes a file with the folders in which it is. */
    public static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
