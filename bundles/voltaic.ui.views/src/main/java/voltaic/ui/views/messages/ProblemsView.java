package voltaic.ui.views.messages;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Component;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.table.DefaultTableCellRenderer;
import voltaic.ui.api.Command;
import voltaic.ui.api.Icons;
import voltaic.ui.api.Problem;
import voltaic.ui.api.Problems;
import voltaic.ui.api.Site;
import voltaic.ui.api.Subscription;
import voltaic.ui.api.View;
import voltaic.ui.api.Workbench;
import voltaic.ui.views.EmptyState;
import voltaic.ui.views.PartCommands;
import voltaic.ui.views.PopupTrigger;
import voltaic.ui.views.QuietLabel;
import voltaic.ui.views.Styles;
import voltaic.ui.views.Tables;

/** What is wrong with the open files, errors first; Enter or a double click goes there. */
final class ProblemsView implements View {
    static final String GO = "problems.go-to";
    static final String COPY = "problems.copy";

    private final Problems problems;
    private final Workbench workbench;
    private final Site site;
    private final CardLayout pages = new CardLayout();
    private final JPanel component = Styles.named(new JPanel(pages), "problems", "Problems");
    private final QuietLabel count = new QuietLabel("");
    private final ProblemTable rows;
    private final JTable table;
    private final Subscription subscription;

    ProblemsView(
            Problems problems, Workbench workbench, ProblemTable rows, List<Command> commands, Icons icons, Site site) {
        this.problems = problems;
        this.workbench = workbench;
        this.rows = rows;
        this.site = site;
        table = Styles.named(Tables.list(rows), "problems.table", "Problems");
        Tables.widths(table, 560, 200, 190);
        table.getColumnModel().getColumn(ProblemTable.MESSAGE).setCellRenderer(new MessageRenderer(icons));
        table.getSelectionModel().addListSelectionListener(event -> site.changed());
        table.addMouseListener(new PopupTrigger(event -> {
            Tables.selectAt(table, event.getPoint());
            return PartCommands.popup(commands, this::handler, icons);
        }));
        openOnEnterAndDoubleClick();
        count.setBorder(BorderFactory.createEmptyBorder(4, 12, 4, 12));
        count.setName("problems.count");
        JPanel filled = new JPanel(new BorderLayout());
        filled.add(count, BorderLayout.NORTH);
        filled.add(Styles.scroll(table), BorderLayout.CENTER);
        component.add(filled, "table");
        component.add(
                new EmptyState(
                        icons.icon("circle-check", 32),
                        "No problems",
                        "Open files are checked as you edit them; what is wrong with them is listed here."),
                "empty");
        subscription = problems.onChange(this::refresh);
        refresh();
    }

    private void openOnEnterAndDoubleClick() {
        table.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ENTER"), GO);
        table.getActionMap().put(GO, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                selected().ifPresent(ProblemsView.this::go);
            }
        });
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    selected().ifPresent(ProblemsView.this::go);
                }
            }
        });
    }

    private void refresh() {
        Optional<Problem> before = selected();
        List<Problem> all = problems.list();
        rows.set(all);
        count.setText(ProblemText.count(all));
        site.title(ProblemText.title(all));
        pages.show(component, all.isEmpty() ? "empty" : "table");
        before.map(rows.all()::indexOf).filter(row -> row >= 0).ifPresent(row -> {
            int shown = table.convertRowIndexToView(row);
            table.setRowSelectionInterval(shown, shown);
        });
        site.changed();
    }

    private Optional<Problem> selected() {
        int row = table.getSelectedRow();
        return row < 0 || row >= table.getRowCount()
                ? Optional.empty()
                : Optional.of(rows.at(table.convertRowIndexToModel(row)));
    }

    private void go(Problem problem) {
        String place = ProblemText.target(problem);
        if (place.isEmpty()) {
            workbench.open(problem.file());
        } else {
            workbench.open(problem.file(), place);
        }
    }

    private void copy() {
        int[] chosen = table.getSelectedRows();
        IntStream shown = chosen.length > 0 ? IntStream.of(chosen) : IntStream.range(0, table.getRowCount());
        String text = shown.mapToObj(row -> rows.at(table.convertRowIndexToModel(row)))
                .map(problem -> problem.file() + ": " + ProblemText.place(problem) + ": " + problem.message())
                .collect(Collectors.joining("\n"));
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null);
    }

    @Override
    public Optional<Runnable> handler(String command) {
        return switch (command) {
            case GO -> selected().map(problem -> () -> go(problem));
            case COPY -> rows.getRowCount() == 0 ? Optional.empty() : Optional.of(this::copy);
            default -> Optional.empty();
        };
    }

    @Override
    public JComponent component() {
        return component;
    }

    @Override
    public JComponent focus() {
        return table;
    }

    @Override
    public void close() {
        subscription.close();
    }

    /** The message with the icon of its severity, whole in the tooltip. */
    private final class MessageRenderer extends DefaultTableCellRenderer {
        private final Icons icons;

        MessageRenderer(Icons icons) {
            this.icons = icons;
        }

        @Override
        public Component getTableCellRendererComponent(
                JTable owner, Object value, boolean isSelected, boolean hasFocus, int row, int column) {
            super.getTableCellRendererComponent(owner, value, isSelected, false, row, column);
            boolean isError = rows.at(owner.convertRowIndexToModel(row)).isError();
            setIcon(icons.icon(isError ? "circle-x" : "triangle-alert"));
            setToolTipText((isError ? "Error: " : "Warning: ") + value);
            return this;
        }
    }
}
