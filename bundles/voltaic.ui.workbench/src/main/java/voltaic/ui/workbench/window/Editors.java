package voltaic.ui.workbench.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import voltaic.ui.api.Dialogs;
import voltaic.ui.api.EditorProvider;
import voltaic.ui.api.Icons;
import voltaic.ui.workbench.contributions.Catalog;
import voltaic.ui.workbench.contributions.Contribution;
import voltaic.ui.workbench.docking.Stack;
import voltaic.ui.workbench.parts.EditorHost;
import voltaic.ui.workbench.parts.Faults;
import voltaic.ui.workbench.parts.Notice;

/** Opens editors, and follows their bundles as they come and go. */
final class Editors {
    private final Catalog<EditorProvider> catalog;
    private final Icons icons;
    private final Faults faults;
    private final Dialogs dialogs;
    private final Desk desk;
    private final Consumer<Path> opened;
    /** The ids of the providers, by those of the editors. */
    private final Map<String, String> providers = new HashMap<>();

    Editors(
            Catalog<EditorProvider> catalog,
            Icons icons,
            Faults faults,
            Dialogs dialogs,
            Desk desk,
            Consumer<Path> opened) {
        this.catalog = catalog;
        this.icons = icons;
        this.faults = faults;
        this.dialogs = dialogs;
        this.desk = desk;
        this.opened = opened;
    }

    void follow() {
        catalog.onChange(this::come, this::gone);
    }

    Optional<EditorHost> open(Path file) {
        Path path = file.toAbsolutePath().normalize();
        Optional<EditorHost> old = find(path);
        if (old.isPresent()) {
            desk.activate(old.get().id());
            return old;
        }
        // What is still to be written, such as the folder of a run that has just begun, its provider opens all the
        // same.
        Optional<Contribution<EditorProvider>> provider = provider(path);
        if (provider.isEmpty() && Files.notExists(path)) {
            dialogs.error("Open", path + " is not there any more.");
            return Optional.empty();
        }
        if (provider.isEmpty()) {
            dialogs.error(
                    "Open",
                    "No editor opens " + path.getFileName() + ". Plug-ins can add editors for more kinds of file.");
            return Optional.empty();
        }
        EditorHost host = new EditorHost(path, icons, faults, desk);
        attach(host, provider.get());
        int stack = stack();
        desk.add(host);
        desk.layout(desk.layout().open(host.id(), stack));
        desk.activate(host.id());
        opened.accept(path);
        return Optional.of(host);
    }

    /** Brings back the editors of the last time; each is opened when it is first shown. */
    void restore(List<Path> files) {
        for (Path path : files) {
            EditorHost host = new EditorHost(path, icons, faults, desk);
            host.waiting(nobody(path));
            provider(path).ifPresent(provider -> attach(host, provider));
            desk.add(host);
        }
    }

    Optional<EditorHost> find(Path path) {
        return desk.editors().stream().filter(host -> host.path().equals(path)).findFirst();
    }

    /** Of the stack that has the editor at hand. */
    private int stack() {
        return desk.activeEditor()
                .flatMap(host -> desk.layout().stackOf(host.id()))
                .map(Stack::key)
                .orElse(desk.layout().main().key());
    }

    private Optional<Contribution<EditorProvider>> provider(Path path) {
        return catalog.list().stream().filter(editor -> opens(editor, path)).findFirst();
    }

    private boolean opens(Contribution<EditorProvider> editor, Path path) {
        try {
            return editor.provider().get().opens(path);
        } catch (RuntimeException | LinkageError | AssertionError e) {
            faults.report(editor.label() + " failed to say whether it opens " + path + ".", e);
            return false;
        }
    }

    private void attach(EditorHost host, Contribution<EditorProvider> editor) {
        providers.put(host.id(), editor.id());
        host.attach(host.label(), editor.icon(), host.path().toString(), site -> {
            Path path = host.path();
            try {
                return editor.provider().get().open(path, site);
            } catch (IOException e) {
                if (Files.notExists(path)) {
                    throw new NoSuchFileException(path.toString(), null, "it is not there any more");
                }
                throw e;
            }
        });
    }

    private void come(Contribution<EditorProvider> editor) {
        for (EditorHost host : desk.editors()) {
            if (!host.isAttached()) {
                provider(host.path()).ifPresent(provider -> attach(host, provider));
            }
        }
    }

    /** An editor whose bundle leaves is closed; its place stays until the bundle is back. */
    private void gone(Contribution<EditorProvider> editor) {
        for (EditorHost host : desk.editors()) {
            if (editor.id().equals(providers.get(host.id()))) {
                host.detach(nobody(host.path()));
                provider(host.path()).ifPresent(provider -> attach(host, provider));
            }
        }
    }

    private Notice nobody(Path path) {
        String id = EditorHost.id(path);
        return new Notice(
                icons,
                "plug",
                "No editor for " + path.getFileName(),
                "The plug-in that opens this kind of file is not installed. The editor comes back when the plug-in does.",
                "",
                List.of(new Notice.Action("Close", () -> forget(id))));
    }

    /** Closes an editor without asking. */
    void forget(String id) {
        providers.remove(id);
        desk.close(id, desk.layout().remove(id));
    }

    /** After an editor was saved as another file: its place is that of the file from now on. */
    void renamed(EditorHost host, Path path) {
        find(path).filter(other -> other != host).ifPresent(other -> forget(other.id()));
        String old = host.id();
        host.path(path);
        String provider = providers.remove(old);
        if (provider != null) {
            providers.put(host.id(), provider);
        }
        desk.rename(old, host);
        opened.accept(path);
    }
}
