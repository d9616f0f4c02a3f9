package voltaic.ui.results.pages;

import java.awt.BorderLayout;
import java.awt.event.ActionEvent;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.TransferHandler;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableCellRenderer;
import net.miginfocom.swing.MigLayout;
import voltaic.model.result.Result;
import voltaic.model.result.StudyResult;
import voltaic.ui.api.ResultSource;
import voltaic.ui.api.ResultView;

/** The samples of one variant. */
final class TablePage implements ResultView {
    private static final int WIDTH = 120;
    private static final int PAD = 28;

    private final ResultSource source;
    private final SampleModel model = new SampleModel();
    private final JTable table = PageKit.table("samples", "Samples");
    private final JComboBox<String> variants = new JComboBox<>();
    private final JLabel variant = new JLabel("Variant");
    private final JLabel count = new JLabel();
    private final JPanel component = new JPanel(new BorderLayout());

    TablePage(ResultSource source) {
        this.source = source;
        table.setModel(model);
        table.setAutoResizeMode(JTable.AUTO_RESIZE_OFF);
        TableCellRenderer header = table.getTableHeader().getDefaultRenderer();
        if (header instanceof DefaultTableCellRenderer renderer) {
            renderer.setHorizontalAlignment(SwingConstants.TRAILING);
        }
        variants.setName("table-variant");
        variants.getAccessibleContext().setAccessibleName("Variant");
        variant.setLabelFor(variants);
        variants.addActionListener(event -> show());
        count.setEnabled(false);
        JPanel bar = new JPanel(new MigLayout("insets 3 8 3 8, hidemode 3", "", "[center]"));
        bar.add(variant);
        bar.add(variants, "wmin 90, wmax 260");
        bar.add(count, "pushx, align right");
        component.add(bar, BorderLayout.NORTH);
        JScrollPane scroll = new JScrollPane(table);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        component.add(scroll, BorderLayout.CENTER);
        update();
    }

    private void show() {
        StudyResult results = source.results();
        int index = Math.max(0, variants.getSelectedIndex());
        if (index < results.results().size()) {
            Result result = results.results().get(index);
            if (model.show(result)) {
                widen();
            }
            int columns = result.columns().size();
            count.setText(result.time().size() + " samples × " + (columns + 1) + " columns"
                    + (columns > SampleModel.MOST
                            ? ", of which the first " + SampleModel.MOST + " are shown; export has all"
                            : ""));
        }
    }

    private void widen() {
        for (int i = 0; i < table.getColumnCount(); i++) {
            int words = table.getFontMetrics(table.getFont()).stringWidth(table.getColumnName(i));
            table.getColumnModel().getColumn(i).setPreferredWidth(Math.max(WIDTH, words + PAD));
        }
    }

    @Override
    public JComponent component() {
        return component;
    }

    @Override
    public void update() {
        PageKit.offerVariants(variants, source.results());
        boolean several = variants.getItemCount() > 1;
        variant.setVisible(several);
        variants.setVisible(several);
        show();
    }

    /** Copies what is selected, or everything. */
    private void copy() {
        boolean nothing = table.getSelectedRowCount() == 0;
        if (nothing) {
            table.selectAll();
        }
        TransferHandler.getCopyAction().actionPerformed(new ActionEvent(table, ActionEvent.ACTION_PERFORMED, "copy"));
        if (nothing) {
            table.clearSelection();
        }
    }

    @Override
    public Optional<Runnable> handler(String command) {
        boolean copies = command.equals("edit.copy") || command.equals("plot.copy-data");
        return copies && model.getRowCount() > 0 ? Optional.of(this::copy) : Optional.empty();
    }
}
