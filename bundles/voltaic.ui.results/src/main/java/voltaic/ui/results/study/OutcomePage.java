package voltaic.ui.results.study;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.table.DefaultTableModel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import voltaic.model.result.StudyResult.Table;
import voltaic.studies.Section;
import voltaic.ui.results.Desk;
import voltaic.ui.results.Toggles;
import voltaic.ui.results.pages.PageKit;
import voltaic.ui.results.plot.PointFigures;
import voltaic.ui.results.plot.PointSelection;

/** What an outcome says: its figure above its table, or one of them alone. */
final class OutcomePage implements Toggles {
    private static final int MOST_ROWS = 4;

    private final JTable table = PageKit.table("study-table", "Table of the outcome");
    private final JScrollPane scroll = new JScrollPane(table);
    private final JLabel notes = new JLabel();
    private final JPanel words =
            new JPanel(new MigLayout("insets 8 12 10 12, wrap 1, hidemode 3", "[grow,fill]", "[grow,fill][]"));
    private final JPanel component = new JPanel(new BorderLayout());
    private final @Nullable PointFigures figures;
    private Section section;

    /** @param drawn whether the outcome has figures */
    OutcomePage(
            Desk desk,
            Path folder,
            Section section,
            boolean drawn,
            BooleanSupplier growing,
            PointSelection selection,
            Runnable changed) {
        this.section = section;
        notes.setEnabled(false);
        words.add(scroll);
        words.add(notes, "wmin 0");
        figures = drawn
                ? new PointFigures(desk, folder, () -> this.section.drawings(), growing, selection, changed)
                : null;
        if (figures != null) {
            component.add(figures.component(), BorderLayout.CENTER);
            component.add(words, BorderLayout.SOUTH);
        } else {
            component.add(words, BorderLayout.CENTER);
        }
        fill();
    }

    JComponent component() {
        return component;
    }

    void show(Section now) {
        boolean others = !now.table().equals(section.table()) || !now.notes().equals(section.notes());
        section = now;
        if (others) {
            fill();
        }
        if (figures != null) {
            figures.update();
        }
    }

    /** The selected point has changed. */
    void repaint() {
        component.repaint();
    }

    private void fill() {
        Table shown = section.table();
        boolean hasTable = !shown.headings().isEmpty();
        scroll.setVisible(hasTable);
        List<String> sentences = figures != null && section.drawings().isEmpty() ? List.of() : section.notes();
        notes.setText(String.join(" ", sentences));
        notes.setToolTipText(notes.getText());
        notes.setVisible(!sentences.isEmpty());
        words.setVisible(hasTable || !sentences.isEmpty());
        if (hasTable) {
            DefaultTableModel rows = new DefaultTableModel(shown.headings().toArray(), 0) {
                private static final long serialVersionUID = 1;

                @Override
                public boolean isCellEditable(int row, int column) {
                    return false;
                }
            };
            shown.rows().forEach(row -> rows.addRow(row.toArray()));
            table.setModel(rows);
            int high = figures == null
                    ? shown.rows().size()
                    : Math.min(MOST_ROWS, shown.rows().size());
            table.setPreferredScrollableViewportSize(new Dimension(200, table.getRowHeight() * Math.max(1, high)));
        }
        component.revalidate();
    }

    Optional<Runnable> handler(String command) {
        return figures == null ? Optional.empty() : figures.handler(command);
    }

    @Override
    public boolean isOn(String command) {
        return figures != null && figures.isOn(command);
    }
}
