package voltaic.ui.views.explorer;

import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.AbstractAction;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;
import javax.swing.event.TreeExpansionEvent;
import javax.swing.event.TreeWillExpandListener;
import javax.swing.tree.ExpandVetoException;
import voltaic.ui.api.Icons;
import voltaic.ui.views.PartCommands;
import voltaic.ui.views.PopupTrigger;

/** What mouse and keys do in the tree, beyond what every tree does. */
final class ExplorerGestures {
    private final FileTree tree;
    private final TreeLoader loader;
    private final Function<String, Optional<Runnable>> handlers;
    private final ExplorerCommands commands;
    private final Icons icons;

    ExplorerGestures(
            FileTree tree,
            TreeLoader loader,
            Function<String, Optional<Runnable>> handlers,
            ExplorerCommands commands,
            Icons icons) {
        this.tree = tree;
        this.loader = loader;
        this.handlers = handlers;
        this.commands = commands;
        this.icons = icons;
    }

    void install() {
        tree.addTreeWillExpandListener(new Loading());
        tree.addMouseListener(new DoubleClick());
        tree.addMouseListener(new PopupTrigger(this::menu));
        tree.getInputMap().put(KeyStroke.getKeyStroke("ENTER"), ExplorerCommands.OPEN);
        tree.getActionMap().put(ExplorerCommands.OPEN, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                handlers.apply(ExplorerCommands.OPEN).ifPresent(Runnable::run);
            }
        });
    }

    private JPopupMenu menu(MouseEvent event) {
        Optional<FileNode> node = tree.nodeAt(event.getPoint());
        if (node.isEmpty()) {
            tree.clearSelection();
        } else if (!tree.isPathSelected(node.get().path())) {
            tree.setSelectionPath(node.get().path());
        }
        return PartCommands.popup(commands.contextMenu(), handlers, icons);
    }

    /** A folder that has not been read is read first, and unfolded when that is done. */
    private final class Loading implements TreeWillExpandListener {
        @Override
        public void treeWillExpand(TreeExpansionEvent event) throws ExpandVetoException {
            FileNode node = FileTree.node(event.getPath());
            if (!node.isLoaded()) {
                loader.load(node);
                throw new ExpandVetoException(event);
            }
        }

        @Override
        public void treeWillCollapse(TreeExpansionEvent event) {
            // Whatever is unfolded may be folded up.
        }
    }

    private final class DoubleClick extends MouseAdapter {
        @Override
        public void mouseClicked(MouseEvent event) {
            boolean isOnRow = tree.nodeAt(event.getPoint()).isPresent();
            if (event.getClickCount() == 2 && event.getButton() == MouseEvent.BUTTON1 && isOnRow) {
                handlers.apply(ExplorerCommands.OPEN).ifPresent(Runnable::run);
            }
        }
    }
}
