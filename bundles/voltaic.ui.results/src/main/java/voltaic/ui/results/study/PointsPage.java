package voltaic.ui.results.study;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import javax.swing.BorderFactory;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.RowFilter;
import javax.swing.RowSorter;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableCellRenderer;
import javax.swing.table.TableRowSorter;
import net.miginfocom.swing.MigLayout;
import voltaic.ui.results.Figures;
import voltaic.ui.results.pages.PageKit;
import voltaic.ui.results.plot.PointSelection;

/** The table of the points on record. */
final class PointsPage {
    private static final int LEAST_WIDTH = 90;
    private static final int REASON_WIDTH = 420;
    private static final int PAD = 34;

    /** Numbers of so few characters are shown as they are, such as 0.25. */
    private static final int SHORT = 7;

    private final PointSelection selection;
    private final PointsModel model = new PointsModel();
    private final JTable table = PageKit.table("study-points", "Points");
    private final TableRowSorter<PointsModel> sorter = new TableRowSorter<>(model);
    private final JLabel count = new JLabel();
    private final JCheckBox failedOnly = new JCheckBox("Failed points only");
    private final JPanel component = new JPanel(new BorderLayout());
    private boolean selecting;

    PointsPage(PointSelection selection) {
        this.selection = selection;
        table.setModel(model);
        table.setRowSorter(sorter);
        table.setCellSelectionEnabled(false);
        table.setRowSelectionAllowed(true);
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setAutoResizeMode(JTable.AUTO_RESIZE_OFF);
        for (Class<?> type : List.of(Double.class, Integer.class, String.class)) {
            table.setDefaultRenderer(type, new Cells());
        }
        TableCellRenderer header = table.getTableHeader().getDefaultRenderer();
        if (header instanceof DefaultTableCellRenderer renderer) {
            renderer.setHorizontalAlignment(SwingConstants.LEADING);
        }
        table.getSelectionModel().addListSelectionListener(event -> {
            if (!selecting && !event.getValueIsAdjusting()) {
                point(table.getSelectedRow()).ifPresent(selection::select);
            }
        });
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    point(table.rowAtPoint(event.getPoint())).ifPresent(selection::open);
                }
            }
        });
        failedOnly.setName("study-failed-only");
        failedOnly.addActionListener(event -> filter());
        failedOnly.setVisible(false);
        count.setEnabled(false);
        JPanel bar = new JPanel(new MigLayout("insets 5 10 5 10, hidemode 3", "", "[center]"));
        bar.add(new JLabel("A click on a heading sorts; a double click on a row opens its run."));
        bar.add(failedOnly, "gapleft 16");
        bar.add(count, "pushx, align right");
        component.add(bar, BorderLayout.NORTH);
        JScrollPane scroll = new JScrollPane(table);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        component.add(scroll, BorderLayout.CENTER);
    }

    private OptionalInt point(int row) {
        return row < 0 ? OptionalInt.empty() : OptionalInt.of(model.point(table.convertRowIndexToModel(row)));
    }

    private void filter() {
        sorter.setRowFilter(
                failedOnly.isSelected()
                        ? new RowFilter<>() {
                            @Override
                            public boolean include(Entry<? extends PointsModel, ? extends Integer> entry) {
                                return entry.getModel().isFailed(entry.getIdentifier());
                            }
                        }
                        : null);
        showSelected();
    }

    JComponent component() {
        return component;
    }

    JTable table() {
        return table;
    }

    /** Shows what is on record by now; order and selection stay. */
    void show(Snapshot study) {
        List<? extends RowSorter.SortKey> keys = sorter.getSortKeys();
        selecting = true;
        boolean others = model.show(study);
        selecting = false;
        if (others) {
            widen();
            sorter.setSortKeys(keys.stream()
                    .filter(key -> key.getColumn() < model.getColumnCount())
                    .toList());
        }
        failedOnly.setVisible(study.failed() > 0);
        count.setText(String.format(
                Locale.ROOT, "%,d of %,d points on record", study.points().size(), study.count()));
        showSelected();
    }

    private void widen() {
        for (int i = 0; i < table.getColumnCount(); i++) {
            int words = table.getFontMetrics(table.getFont()).stringWidth(table.getColumnName(i));
            for (String name : model.texts(i)) {
                words = Math.max(words, table.getFontMetrics(table.getFont()).stringWidth(name));
            }
            int least = model.isReason(i) ? REASON_WIDTH : LEAST_WIDTH;
            table.getColumnModel().getColumn(i).setPreferredWidth(Math.max(least, words + PAD));
        }
    }

    /** Selects the row of the point that is looked at. */
    void showSelected() {
        int row = selection.selected().isPresent()
                ? model.row(selection.selected().getAsInt())
                : -1;
        int shown = row < 0 ? -1 : table.convertRowIndexToView(row);
        selecting = true;
        if (shown < 0) {
            table.clearSelection();
        } else if (shown != table.getSelectedRow()) {
            table.setRowSelectionInterval(shown, shown);
            table.scrollRectToVisible(table.getCellRect(shown, 0, true));
        }
        selecting = false;
    }

    /** Numbers to the right, whole ones without decimals; points that failed in the colour of errors. */
    private final class Cells extends DefaultTableCellRenderer {
        private static final long serialVersionUID = 1;

        @Override
        public Component getTableCellRendererComponent(
                JTable in, Object value, boolean isSelected, boolean hasFocus, int row, int column) {
            super.getTableCellRendererComponent(in, value, isSelected, false, row, column);
            setHorizontalAlignment(value instanceof Number ? SwingConstants.TRAILING : SwingConstants.LEADING);
            setText(words(value));
            boolean failed = model.isFailed(in.convertRowIndexToModel(row));
            setForeground(
                    failed && !isSelected
                            ? Objects.requireNonNullElse(
                                    UIManager.getColor("Actions.Red"), UIManager.getColor("Label.foreground"))
                            : null);
            setToolTipText(model.isReason(in.convertColumnIndexToModel(column)) ? getText() : null);
            return this;
        }
    }

    static String words(Object value) {
        if (value instanceof Double number) {
            boolean whole = number == Math.rint(number) && Math.abs(number) < 1e9;
            String exact = number.toString();
            return whole
                    ? String.format(Locale.ROOT, "%.0f", number).replace('-', '−')
                    : exact.length() <= SHORT ? exact.replace('-', '−') : Figures.text(number);
        }
        return value == null ? "" : value.toString();
    }
}
