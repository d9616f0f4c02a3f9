package org.example.templatename;

import java.awt.BorderLayout;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.table.DefaultTableModel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import voltaic.model.result.FigureOfMerit;
import voltaic.model.result.Result;
import voltaic.ui.api.Area;
import voltaic.ui.api.Run;
import voltaic.ui.api.Runs;
import voltaic.ui.api.Site;
import voltaic.ui.api.Subscription;
import voltaic.ui.api.View;
import voltaic.ui.api.ViewDescription;
import voltaic.ui.api.ViewProvider;

/** A table of the figures of merit of the latest run. */
@Component
@ViewDescription(
        id = "template-name",
        label = "Template name",
        summary = "The figures of merit of the latest run.",
        icon = "table",
        area = Area.BOTTOM)
public final class TemplateName implements ViewProvider {
    private final Runs runs;

    @Activate
    public TemplateName(@Reference Runs runs) {
        this.runs = runs;
    }

    @Override
    public View create(Site site) {
        return new Merits(runs);
    }

    private static final class Merits implements View {
        private final Runs runs;
        private final JLabel heading = new JLabel();
        private final DefaultTableModel model =
                new DefaultTableModel(new String[] {"Variant", "Figure of merit", "Of", "Value", "Unit"}, 0) {
                    @Override
                    public boolean isCellEditable(int row, int column) {
                        return false;
                    }
                };
        private final JTable table = new JTable(model);
        private final JPanel panel = new JPanel(new BorderLayout());
        private final Subscription changes;

        Merits(Runs runs) {
            this.runs = runs;
            heading.setBorder(BorderFactory.createEmptyBorder(6, 8, 6, 8));
            table.setName("template-name.table");
            table.getAccessibleContext().setAccessibleName("Figures of merit");
            table.setFillsViewportHeight(true);
            panel.add(heading, BorderLayout.NORTH);
            panel.add(new JScrollPane(table), BorderLayout.CENTER);
            // Called on the event dispatch thread, as everything of voltaic.ui.api.
            changes = runs.onChange(this::show);
            show();
        }

        private void show() {
            List<Run> all = runs.list();
            heading.setText(
                    all.isEmpty()
                            ? "Run an experiment to see its figures of merit here."
                            : all.get(0).name());
            model.setRowCount(0);
            if (!all.isEmpty()) {
                for (Result result : all.get(0).results().results()) {
                    for (FigureOfMerit merit : result.figuresOfMerit()) {
                        model.addRow(new Object[] {
                            result.variant(), merit.label(), merit.subject(), merit.value(), merit.unit()
                        });
                    }
                }
            }
        }

        @Override
        public JComponent component() {
            return panel;
        }

        @Override
        public JComponent focus() {
            return table;
        }

        @Override
        public void close() {
            changes.close();
        }
    }
}
