package voltaic.ui.experiment;

import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import javax.swing.SwingUtilities;
import javax.swing.SwingWorker;
import voltaic.core.Diagnostic;
import voltaic.core.InstalledPlugin;
import voltaic.core.PluginKind;
import voltaic.json.SourceText;
import voltaic.json.SourceValue;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.experiment.Study;
import voltaic.model.experiment.Study.Variant;
import voltaic.ui.api.Run;
import voltaic.ui.experiment.text.Variants;

/** Runs what the editor shows, saved or not. */
final class RunActions {
    private static final String SUFFIX = ".voltaic.json";

    private final Services services;

    RunActions(Services services) {
        this.services = services;
    }

    /** The name of a file without its ending. */
    static String name(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }

    void run(Path path, Checked checked) {
        if (checked.sweep().isPresent()) {
            sweep(path, checked.text());
            return;
        }
        checked.check().document().ifPresent(document -> start(document.study(), name(path), checked.text()));
    }

    /** Begins a study over axes, or continues it. */
    private void sweep(Path path, String text) {
        String name = name(path);
        new SwingWorker<Run, Void>() {
            @Override
            protected Run doInBackground() throws IOException {
                return services.runs().sweep(name, text);
            }

            @Override
            protected void done() {
                try {
                    services.workbench().open(get().folder());
                } catch (ExecutionException e) {
                    services.dialogs()
                            .error(
                                    "Run",
                                    String.valueOf(Objects.requireNonNullElse(e.getCause(), e)
                                            .getMessage()));
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }.execute();
    }

    private void start(Study study, String name, String source) {
        Run run = services.runs().start(study, name, source);
        services.workbench().open(run.folder());
    }

    /** Asks which solver, of those that take the problem; they are asked in the background. */
    void runWithSolver(Path path, Checked checked, LiveCheck background) {
        checked.check().document().ifPresent(document -> {
            services.workbench().status("Asking the solvers which of them take this problem …");
            background.background(() -> {
                List<ListDialog.Choice> willing = willing(document.study());
                SwingUtilities.invokeLater(() -> choose(path, checked.text(), document.study(), willing));
            });
        });
    }

    private void choose(Path path, String text, Study study, List<ListDialog.Choice> willing) {
        if (willing.isEmpty()) {
            services.dialogs().info("Run with solver", "No installed solver takes this problem as it stands.");
            return;
        }
        ListDialog.choose(services.workbench().window(), "Run with solver", "These solvers take the problem:", willing)
                .ifPresent(id -> start(withSolver(study, id), name(path) + "-" + id, withSolver(text, id)));
    }

    /** The solvers that reject none of the variants. */
    private List<ListDialog.Choice> willing(Study study) {
        List<ListDialog.Choice> willing = new ArrayList<>();
        for (InstalledPlugin solver : services.registry().list(PluginKind.SOLVER)) {
            boolean takes = withSolver(study, solver.id()).variants().stream()
                    .allMatch(variant -> services.checks().check(variant.experiment()).stream()
                            .noneMatch(Diagnostic::isError));
            if (takes) {
                willing.add(new ListDialog.Choice(solver.id(), solver.label(), solver.summary()));
            }
        }
        return willing;
    }

    static Study withSolver(Study study, String id) {
        List<Variant> variants = study.variants().stream()
                .map(variant -> new Variant(variant.name(), variant.experiment().withSolver(PluginSpec.of(id))))
                .toList();
        return new Study(study.title(), variants, study.figure(), study.table(), study.exports());
    }

    /** The text that says so: every variant has that solver. */
    static String withSolver(String text, String id) {
        SourceText source = SourceText.of(text);
        String solver = "{\"type\": " + SourceText.json(id) + "}";
        if (!Variants.of(source, -1).isStudy()) {
            return source.set("/solver", solver).text();
        }
        source = source.set("/base/solver", solver);
        for (int i = 0; i < Variants.names(source).size(); i++) {
            List<SourceValue> set = source.find("/variants/" + i + "/set")
                    .map(SourceValue::children)
                    .orElse(List.of());
            for (int k = set.size() - 1; k >= 0; k--) {
                if (set.get(k).key().matches("/solver(/.*)?")) {
                    source = source.remove(set.get(k).pointer());
                }
            }
        }
        return source.text();
    }

    /** Copies what would be typed in a shell. */
    void copyCommandLine(Path path, boolean isDirty, boolean isSweep) {
        if (isDirty) {
            services.dialogs()
                    .info(
                            "Copy as command line",
                            "The command line runs the file as it is on disk, and " + path.getFileName()
                                    + " has changes that are not saved. Save it first.");
            return;
        }
        String command = (isSweep ? "voltaic sweep " : "voltaic run ") + quoted(path.toString());
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(command), null);
        services.workbench().status("Copied: " + command);
    }

    private static String quoted(String path) {
        return path.matches("[A-Za-z0-9_./:\\\\-]+") ? path : "'" + path.replace("'", "'\\''") + "'";
    }

    static Optional<Runnable> when(boolean can, Runnable action) {
        return can ? Optional.of(action) : Optional.empty();
    }
}
