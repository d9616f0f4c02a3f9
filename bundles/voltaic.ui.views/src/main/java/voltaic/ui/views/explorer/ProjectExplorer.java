package voltaic.ui.views.explorer;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTree;
import javax.swing.TransferHandler.TransferSupport;
import net.miginfocom.swing.MigLayout;
import voltaic.ui.api.Job;
import voltaic.ui.api.PropertySheet;
import voltaic.ui.api.Run;
import voltaic.ui.api.Runs;
import voltaic.ui.api.Site;
import voltaic.ui.api.Subscription;
import voltaic.ui.api.View;
import voltaic.ui.views.Background;
import voltaic.ui.views.EmptyState;
import voltaic.ui.views.SearchField;
import voltaic.ui.views.Styles;
import voltaic.ui.views.explorer.ProjectExplorerProvider.Services;

/** The files of the workspace as a tree that follows the disk. */
final class ProjectExplorer implements View {
    private final Services services;
    private final Supplier<Optional<Runs>> runs;
    private final Background background;
    private final Site site;
    private final FileActions actions;
    private final FileTree tree;
    private final TreeLoader loader;
    private final SearchField filter;
    private final CardLayout pages = new CardLayout();
    private final JPanel content = new JPanel(pages);
    private final JPanel component =
            Styles.named(new JPanel(new BorderLayout()), "project-explorer", "Project explorer");
    private final EmptyState nothingFound;
    private final List<Subscription> subscriptions = new ArrayList<>();
    private boolean isTyping;

    ProjectExplorer(
            Services services, Supplier<Optional<Runs>> runs, Background background, FileManager manager, Site site) {
        this.services = services;
        this.runs = runs;
        this.background = background;
        this.site = site;
        actions = new FileActions(
                services.workbench(), services.workspace(), services.dialogs(), services.jobs(), background, manager);
        Path root = services.workspace().root();
        FileEntry entry = new FileEntry(root, Kind.FOLDER, true, Instant.EPOCH, 0, true);
        tree = new FileTree(new FileTreeModel(new FileNode(null, entry)));
        tree.setCellRenderer(new FileRenderer(services.icons(), this::state));
        tree.setTransferHandler(
                new FileTransfer(this::selectedPaths, this::dropFolder, this::moveInto, this::copyInto));
        loader = new TreeLoader(
                tree,
                new FolderReader(services.workspace().results()),
                background,
                this::running,
                () -> ExplorerCommands.order(services.settings()),
                this::loaded);
        filter = new SearchField(
                "project-explorer.filter", "Filter", services.icons().icon("search"), loader::filter);
        nothingFound = new EmptyState(services.icons().icon("search", 32), "No file matches", "")
                .with("Show all files", () -> filter.setText(""));
        layOut();
        new ExplorerGestures(
                        tree,
                        loader,
                        this::treeHandler,
                        new ExplorerCommands(services.workbench(), services.settings()),
                        services.icons())
                .install();
        listen();
        loader.refresh();
    }

    private void layOut() {
        JPanel top = new JPanel(new MigLayout("insets 6 8 6 8, fillx", "[grow, fill]"));
        top.add(filter);
        EmptyState empty = new EmptyState(
                        services.icons().icon("folder-open", 32),
                        "The workspace is empty",
                        "Make an experiment, take a shipped example, or drop files here.")
                .with("New experiment…", () -> services.workbench().execute("file.new-experiment"))
                .with("Open an example…", () -> services.workbench().execute("file.open-example"));
        empty.setTransferHandler(tree.getTransferHandler());
        content.add(Styles.scroll(tree), "tree");
        content.add(empty, "empty");
        content.add(nothingFound, "nothing");
        component.add(top, BorderLayout.NORTH);
        component.add(content, BorderLayout.CENTER);
    }

    private void listen() {
        tree.addTreeSelectionListener(event -> site.changed());
        trackFocus(tree, false);
        trackFocus(filter, true);
        subscriptions.add(services.workspace().onChange(loader::refresh));
        subscriptions.add(services.settings().onChange(ExplorerCommands.ORDER, loader::refresh));
        subscriptions.add(services.jobs().onChange(tree::repaint));
        runs.get().ifPresent(present -> subscriptions.add(present.onChange(loader::refresh)));
    }

    private void trackFocus(JComponent owner, boolean typing) {
        owner.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                isTyping = typing;
                site.changed();
            }
        });
    }

    private void loaded() {
        boolean isEmpty = tree.model().getRoot().children().isEmpty();
        nothingFound.say(
                "No file matches",
                "No name in the workspace contains “" + filter.getText().strip() + "”.");
        String page = !isEmpty ? "tree" : loader.isFiltered() ? "nothing" : "empty";
        pages.show(content, page);
        site.changed();
    }

    private Set<Path> running() {
        return runs.get().map(Runs::list).orElse(List.of()).stream()
                .filter(run -> !run.job().state().isOver())
                .map(Run::folder)
                .collect(Collectors.toSet());
    }

    private Optional<Job> job(Path folder) {
        return runs.get().flatMap(present -> present.find(folder)).map(Run::job);
    }

    private RunState state(FileEntry entry) {
        return RunState.of(entry.kind() == Kind.RUN ? job(entry.path()) : Optional.empty());
    }

    private List<Path> selectedPaths() {
        return tree.selection().stream()
                .filter(node -> node.parent() != null && node.entry().isOnDisk())
                .map(node -> node.entry().path())
                .toList();
    }

    /** The selected folder, or the one in which the selected file is. */
    Path selectedFolder() {
        return tree.leadNode()
                .map(ProjectExplorer::folder)
                .orElse(services.workspace().root());
    }

    private static Path folder(FileNode node) {
        FileNode parent = node.parent();
        boolean isInside = node.entry().isFolder() && node.entry().kind() != Kind.RUN;
        return isInside || parent == null ? node.entry().path() : parent.entry().path();
    }

    private Path dropFolder(TransferSupport support) {
        if (!support.isDrop()) {
            return selectedFolder();
        }
        if (support.getDropLocation() instanceof JTree.DropLocation place && place.getPath() != null) {
            return folder(FileTree.node(place.getPath()));
        }
        return services.workspace().root();
    }

    private void moveInto(List<Path> paths, Path folder) {
        actions.moveInto(paths, folder, loader::reveal);
    }

    private void copyInto(List<Path> paths, Path folder) {
        actions.copyInto(paths, folder, loader::reveal);
    }

    /** What cannot be changed now: results that a run writes, and the folder in which all of them are. */
    private boolean isFixed(Path path) {
        return path.equals(services.workspace().results()) || running().stream().anyMatch(run -> run.startsWith(path));
    }

    @Override
    public Optional<Runnable> handler(String command) {
        if (isTyping) {
            return command.equals(ExplorerCommands.FILTER)
                    ? Optional.of(filter::requestFocusInWindow)
                    : Optional.empty();
        }
        return treeHandler(command);
    }

    private Optional<Runnable> treeHandler(String command) {
        List<Path> selected = selectedPaths();
        boolean isChangeable = !selected.isEmpty() && selected.stream().noneMatch(this::isFixed);
        Map<String, Optional<Runnable>> handlers = Map.ofEntries(
                Map.entry(ExplorerCommands.OPEN, when(!tree.selection().isEmpty(), this::open)),
                Map.entry(
                        ExplorerCommands.NEW_FOLDER,
                        Optional.of(() -> actions.newFolder(selectedFolder(), loader::reveal))),
                Map.entry(
                        ExplorerCommands.RENAME,
                        when(
                                isChangeable && selected.size() == 1,
                                () -> actions.rename(selected.get(0), loader::reveal))),
                Map.entry(
                        ExplorerCommands.DUPLICATE,
                        when(isChangeable, () -> actions.duplicate(selected, loader::reveal))),
                Map.entry(ExplorerCommands.DELETE, when(isChangeable, () -> actions.delete(selected))),
                Map.entry(
                        ExplorerCommands.SHOW,
                        Optional.of(() -> actions.showInFileManager(
                                selected.isEmpty() ? services.workspace().root() : selected.get(0)))),
                Map.entry(ExplorerCommands.COPY_PATH, when(!selected.isEmpty(), () -> copyPaths(selected))),
                Map.entry(ExplorerCommands.REFRESH, Optional.of(loader::refresh)),
                Map.entry(ExplorerCommands.COLLAPSE, Optional.of(this::foldAll)),
                Map.entry(ExplorerCommands.FILTER, Optional.of(filter::requestFocusInWindow)));
        return handlers.getOrDefault(command, Optional.empty());
    }

    private static Optional<Runnable> when(boolean condition, Runnable action) {
        return condition ? Optional.of(action) : Optional.empty();
    }

    /** Opens files and results; a single folder is unfolded. */
    private void open() {
        for (FileNode node : tree.selection()) {
            Kind kind = node.entry().kind();
            if (node.entry().isFolder() && kind != Kind.RUN) {
                toggle(node);
            } else {
                services.workbench().open(node.entry().path());
            }
        }
    }

    private void toggle(FileNode node) {
        if (tree.isExpanded(node.path())) {
            tree.collapsePath(node.path());
        } else {
            tree.expandPath(node.path());
        }
    }

    private void foldAll() {
        for (int row = tree.getRowCount() - 1; row > 0; row--) {
            tree.collapseRow(row);
        }
    }

    private static void copyPaths(List<Path> paths) {
        String text = paths.stream().map(Path::toString).collect(Collectors.joining("\n"));
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null);
    }

    @Override
    public Optional<PropertySheet> properties() {
        return tree.leadNode().map(node -> FileSheet.of(node.entry(), state(node.entry())));
    }

    @Override
    public JComponent component() {
        return component;
    }

    @Override
    public JComponent focus() {
        return tree;
    }

    @Override
    public void close() {
        subscriptions.forEach(Subscription::close);
        background.close();
    }
}
