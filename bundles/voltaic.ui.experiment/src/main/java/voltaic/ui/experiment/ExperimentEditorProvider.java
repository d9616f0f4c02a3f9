package voltaic.ui.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import voltaic.core.GeneratorTerms;
import voltaic.core.PluginFolders;
import voltaic.core.PluginRegistry;
import voltaic.core.RunService;
import voltaic.studies.Studies;
import voltaic.ui.api.Dialogs;
import voltaic.ui.api.Editor;
import voltaic.ui.api.EditorDescription;
import voltaic.ui.api.EditorProvider;
import voltaic.ui.api.Icons;
import voltaic.ui.api.Problems;
import voltaic.ui.api.Runs;
import voltaic.ui.api.Site;
import voltaic.ui.api.Workbench;
import voltaic.ui.api.Workspace;

/** Opens {@code *.voltaic.json}; an example of the installation as a copy in the workspace. */
@Component
@EditorDescription(
        id = "experiment",
        label = "Experiment editor",
        summary = "Edits experiments and studies: the arrangement as a picture, forms, and the source.",
        icon = "atom")
public final class ExperimentEditorProvider implements EditorProvider {
    static final String SUFFIX = ".voltaic.json";

    private final Services services;
    /** Those that nobody has any more drop out by themselves. */
    private final Set<ExperimentEditor> opened =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    @Activate
    public ExperimentEditorProvider(
            @Reference PluginRegistry registry,
            @Reference PluginFolders folders,
            @Reference RunService checks,
            @Reference Studies studies,
            @Reference GeneratorTerms terms,
            @Reference Workbench workbench,
            @Reference Workspace workspace,
            @Reference Runs runs,
            @Reference Problems problems,
            @Reference Icons icons,
            @Reference Dialogs dialogs) {
        this.services = new Services(
                registry, folders, checks, studies, terms, workbench, workspace, runs, problems, icons, dialogs);
    }

    @Override
    public boolean opens(Path path) {
        return path.toString().endsWith(SUFFIX);
    }

    @Override
    public Editor open(Path path, Site site) throws IOException {
        FileText read = FileText.read(path);
        if (!isExample(path)) {
            return open(path, read, site);
        }
        Path root = services.workspace().root();
        Path copy = root.resolve(String.valueOf(path.getFileName()));
        if (!isUnchangedCopy(copy, read)) {
            copy = services.workspace().unused(root, RunActions.name(path), SUFFIX);
            read.write(copy);
        }
        services.workbench().status("Example opened as a copy: " + copy.getFileName());
        return open(copy, read, site);
    }

    private Editor open(Path path, FileText read, Site site) {
        ExperimentEditor editor = new ExperimentEditor(services, path, read, site);
        opened.add(editor);
        return editor;
    }

    @Deactivate
    public void stop() {
        for (ExperimentEditor editor : List.copyOf(opened)) {
            editor.stopChecking();
        }
    }

    /** Whether a copy that was made before can be taken again: as it was, and in no other editor. */
    private boolean isUnchangedCopy(Path copy, FileText example) throws IOException {
        return Files.isRegularFile(copy)
                && FileText.read(copy).equals(example)
                && services.workbench().editors().stream()
                        .noneMatch(editor -> editor.path().equals(copy));
    }

    private boolean isExample(Path path) {
        return services.workspace()
                .examples()
                .filter(Files::isDirectory)
                .filter(examples -> path.toAbsolutePath()
                        .normalize()
                        .startsWith(examples.toAbsolutePath().normalize()))
                .isPresent();
    }
}
