package voltaic.ui.views.selection;

import java.awt.CardLayout;
import java.awt.Component;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTree;
import javax.swing.tree.DefaultMutableTreeNode;
import javax.swing.tree.DefaultTreeCellRenderer;
import javax.swing.tree.DefaultTreeModel;
import javax.swing.tree.TreePath;
import javax.swing.tree.TreeSelectionModel;
import org.jspecify.annotations.Nullable;
import voltaic.ui.api.Icons;
import voltaic.ui.api.OutlineItem;
import voltaic.ui.api.Part;
import voltaic.ui.api.Subscription;
import voltaic.ui.api.View;
import voltaic.ui.api.Workbench;
import voltaic.ui.views.EmptyState;
import voltaic.ui.views.Styles;

/** The outline of the active part as a tree, in step with what is selected there. */
final class OutlineView implements View, Subject.Follower {
    private final CardLayout pages = new CardLayout();
    private final JPanel component = Styles.named(new JPanel(pages), "outline", "Outline");
    private final JTree tree = Styles.named(new JTree(new DefaultMutableTreeNode()), "outline.tree", "Outline");
    private final Subject subject;
    private final Subscription subscription;
    private List<OutlineItem> shown = List.of();
    private boolean isUpdating;

    OutlineView(Workbench workbench, Icons icons) {
        subject = new Subject(workbench, part -> !part.outline().isEmpty());
        tree.setRootVisible(false);
        tree.setShowsRootHandles(true);
        tree.setBorder(BorderFactory.createEmptyBorder(4, 4, 4, 4));
        tree.getSelectionModel().setSelectionMode(TreeSelectionModel.SINGLE_TREE_SELECTION);
        tree.setCellRenderer(new ItemRenderer(icons));
        tree.addTreeSelectionListener(event -> {
            if (!isUpdating) {
                item(event.getNewLeadSelectionPath())
                        .ifPresent(item -> item.reveal().run());
            }
        });
        component.add(Styles.scroll(tree), "tree");
        component.add(
                new EmptyState(icons.icon("list-tree", 32), "No outline", "Open an experiment to see its parts here."),
                "empty");
        subscription = workbench.onChange(this::refresh);
        refresh();
    }

    private void refresh() {
        List<OutlineItem> items = subject.find().map(Part::outline).orElse(List.of());
        isUpdating = true;
        try {
            if (!sameShape(items, shown)) {
                List<String> closed = closed();
                DefaultMutableTreeNode root = new DefaultMutableTreeNode();
                items.forEach(item -> root.add(node(item)));
                tree.setModel(new DefaultTreeModel(root));
                expandAllBut(closed);
            } else {
                replace((DefaultMutableTreeNode) tree.getModel().getRoot(), items);
            }
            shown = items;
            pages.show(component, items.isEmpty() ? "empty" : "tree");
            select();
        } finally {
            isUpdating = false;
        }
    }

    private static DefaultMutableTreeNode node(OutlineItem item) {
        DefaultMutableTreeNode node = new DefaultMutableTreeNode(item);
        item.children().forEach(child -> node.add(node(child)));
        return node;
    }

    /** New items for old nodes: the same words, but they reveal what is there now. */
    private static void replace(DefaultMutableTreeNode parent, List<OutlineItem> items) {
        for (int index = 0; index < items.size(); index++) {
            DefaultMutableTreeNode child = (DefaultMutableTreeNode) parent.getChildAt(index);
            child.setUserObject(items.get(index));
            replace(child, items.get(index).children());
        }
    }

    /** Whether two outlines differ in nothing but what is selected. */
    static boolean sameShape(List<OutlineItem> some, List<OutlineItem> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int index = 0; index < some.size(); index++) {
            OutlineItem one = some.get(index);
            OutlineItem other = others.get(index);
            if (!one.label().equals(other.label())
                    || !one.icon().equals(other.icon())
                    || !sameShape(one.children(), other.children())) {
                return false;
            }
        }
        return true;
    }

    /** The labels on the way to each node that is folded up. */
    private List<String> closed() {
        List<String> closed = new ArrayList<>();
        for (DefaultMutableTreeNode node : nodes()) {
            if (!node.isLeaf() && !node.isRoot() && !tree.isExpanded(new TreePath(node.getPath()))) {
                closed.add(key(node));
            }
        }
        return closed;
    }

    private void expandAllBut(List<String> closed) {
        for (DefaultMutableTreeNode node : nodes()) {
            if (!node.isLeaf() && !node.isRoot() && !closed.contains(key(node))) {
                tree.expandPath(new TreePath(node.getPath()));
            }
        }
    }

    private static String key(DefaultMutableTreeNode node) {
        StringBuilder key = new StringBuilder();
        for (Object step : node.getUserObjectPath()) {
            if (step instanceof OutlineItem item) {
                key.append('\n').append(item.label());
            }
        }
        return key.toString();
    }

    private List<DefaultMutableTreeNode> nodes() {
        List<DefaultMutableTreeNode> nodes = new ArrayList<>();
        Enumeration<?> all = ((DefaultMutableTreeNode) tree.getModel().getRoot()).preorderEnumeration();
        while (all.hasMoreElements()) {
            nodes.add((DefaultMutableTreeNode) all.nextElement());
        }
        return nodes;
    }

    private void select() {
        for (DefaultMutableTreeNode node : nodes()) {
            if (node.getUserObject() instanceof OutlineItem item && item.isSelected()) {
                TreePath path = new TreePath(node.getPath());
                tree.setSelectionPath(path);
                tree.scrollPathToVisible(path);
                return;
            }
        }
        tree.clearSelection();
    }

    private static Optional<OutlineItem> item(@Nullable TreePath path) {
        return Optional.ofNullable(path)
                .map(way -> ((DefaultMutableTreeNode) way.getLastPathComponent()).getUserObject())
                .filter(OutlineItem.class::isInstance)
                .map(OutlineItem.class::cast);
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
        subscription.close();
    }

    /** Label and icon of an item. */
    private static final class ItemRenderer extends DefaultTreeCellRenderer {
        private final Icons icons;

        ItemRenderer(Icons icons) {
            this.icons = icons;
        }

        @Override
        public Component getTreeCellRendererComponent(
                JTree owner,
                Object value,
                boolean isSelected,
                boolean isExpanded,
                boolean isLeaf,
                int row,
                boolean hasFocus) {
            super.getTreeCellRendererComponent(owner, value, isSelected, isExpanded, isLeaf, row, false);
            if (value instanceof DefaultMutableTreeNode node && node.getUserObject() instanceof OutlineItem item) {
                setText(item.label());
                setIcon(icons.icon(item.icon()));
            }
            return this;
        }
    }
}
