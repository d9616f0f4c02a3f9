package voltaic.ui.views.explorer;

import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.util.function.Function;
import javax.swing.JTree;
import javax.swing.tree.DefaultTreeCellRenderer;
import voltaic.ui.api.Icons;
import voltaic.ui.views.Colours;

/** Icon, name, and quietly behind it what else is to be said, such as how far a run is. */
final class FileRenderer extends DefaultTreeCellRenderer {
    private static final int GAP = 8;

    private final Icons icons;
    private final Function<FileEntry, RunState> states;
    private String note = "";
    private boolean isOnSelection;

    /** @param states how the run of a folder of results stands */
    FileRenderer(Icons icons, Function<FileEntry, RunState> states) {
        this.icons = icons;
        this.states = states;
    }

    @Override
    public Component getTreeCellRendererComponent(
            JTree tree,
            Object value,
            boolean isSelected,
            boolean isExpanded,
            boolean isLeaf,
            int row,
            boolean hasFocus) {
        super.getTreeCellRendererComponent(tree, value, isSelected, isExpanded, isLeaf, row, false);
        if (value instanceof FileNode node) {
            FileEntry entry = node.entry();
            boolean isOpenFolder = isExpanded && entry.kind() == Kind.FOLDER;
            String icon = isOpenFolder ? "folder-open" : entry.kind().icon();
            note = "";
            if (entry.kind() == Kind.RUN) {
                RunState state = states.apply(entry);
                icon = state.icon();
                note = state.note();
            }
            setText(entry.label());
            setIcon(icons.icon(node.parent() == null ? "house" : icon));
            setToolTipText(entry.kind().word() + ": " + entry.path());
            isOnSelection = isSelected;
        }
        return this;
    }

    @Override
    public Dimension getPreferredSize() {
        Dimension size = super.getPreferredSize();
        if (size != null && !note.isEmpty()) {
            size.width += GAP + getFontMetrics(getFont()).stringWidth(note);
        }
        return size;
    }

    @Override
    public void paint(Graphics graphics) {
        super.paint(graphics);
        if (!note.isEmpty()) {
            FontMetrics metrics = graphics.getFontMetrics(getFont());
            Color quiet = isOnSelection ? getForeground() : Colours.quiet();
            graphics.setColor(quiet);
            graphics.setFont(getFont());
            int baseline = (getHeight() - metrics.getHeight()) / 2 + metrics.getAscent();
            graphics.drawString(note, getWidth() - metrics.stringWidth(note) - 1, baseline);
        }
    }
}
