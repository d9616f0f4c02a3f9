package voltaic.ui.workbench.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import voltaic.ui.api.Dialogs;
import voltaic.ui.api.Subscription;
import voltaic.ui.api.Workspace;
import voltaic.ui.workbench.contributions.Contributions;
import voltaic.ui.workbench.plugins.PluginList;
import voltaic.ui.workbench.plugins.PluginRow;
import voltaic.ui.workbench.services.BackgroundJobs;
import voltaic.ui.workbench.services.SvgIcons;
import voltaic.ui.workbench.theme.FlatTheme;

/** The window with fakes around it. */
final class Harness {
    final FakeSettings settings;
    final Contributions contributions = new Contributions();
    final BackgroundJobs jobs = new BackgroundJobs();
    final List<String> faults = new ArrayList<>();
    final List<String> asked = new ArrayList<>();
    final Path root;
    final FlatTheme theme;
    final Shell shell;
    int answer;
    boolean isClosed;

    Harness(Path root, FakeSettings settings) {
        this.root = root;
        this.settings = settings;
        theme = new FlatTheme(settings);
        theme.install();
        shell = new Shell(services(), contributions, () -> isClosed = true);
    }

    Harness withParts() {
        FakeParts.views().forEach(contributions.views()::add);
        contributions.editors().add(FakeParts.editor());
        contributions.commands().add(FakeParts.commands());
        return this;
    }

    Path file(String name) {
        try {
            return Files.writeString(root.resolve(name), "{ \"title\": \"" + name + "\" }\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Services services() {
        return new Services(
                settings,
                jobs,
                new FakeWorkspace(),
                new FakeDialogs(),
                new SvgIcons(),
                theme,
                (what, cause) -> faults.add(what),
                plugins(),
                path -> {},
                "0.1.0");
    }

    private static PluginList plugins() {
        return () -> List.of(
                new PluginRow(
                        "Squeezed reservoirs",
                        "1.2.0",
                        "Squeezed reservoir (channel)",
                        "In use",
                        true,
                        true,
                        "",
                        "Signed by nobody",
                        Optional.of(Path.of("/home/me/.voltaic/plugins/squeezed.jar")),
                        true),
                PluginRow.builtIn("Channels", "0.1.0", "Collective decay, Collective pump, Individual decay"),
                PluginRow.builtIn("Solvers", "0.1.0", "Exact, Mean field, Cumulant expansion"));
    }

    private final class FakeDialogs implements Dialogs {
        @Override
        public void error(String title, String message) {
            asked.add(message);
        }

        @Override
        public void info(String title, String message) {
            asked.add(message);
        }

        @Override
        public int choose(String title, String message, List<String> choices) {
            asked.add(message);
            return answer;
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
            return Optional.of(proposal.resolveSibling("other.json"));
        }
    }

    private final class FakeWorkspace implements Workspace {
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
}
