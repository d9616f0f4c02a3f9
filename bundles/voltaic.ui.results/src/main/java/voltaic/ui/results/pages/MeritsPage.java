package voltaic.ui.results.pages;

import java.awt.CardLayout;
import java.awt.Dimension;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import javax.swing.table.DefaultTableModel;
import net.miginfocom.swing.MigLayout;
import voltaic.model.result.StudyResult;
import voltaic.ui.api.ResultSource;
import voltaic.ui.api.ResultView;
import voltaic.ui.results.Desk;
import voltaic.ui.results.Toggles;
import voltaic.ui.results.compare.CompareDialog;
import voltaic.ui.results.compare.Compared;

/** The table of the study and the figures of merit, beside those of other runs. */
final class MeritsPage implements ResultView, Toggles {
    private static final String COMPARE = "plot.compare";
    private static final int NUMBER = 120;
    private static final int MOST = 8;

    private final Desk desk;
    private final ResultSource source;
    private final Runnable changed;
    private final Compared compared;
    private final MeritsModel model = new MeritsModel();
    private final JTable merits = PageKit.table("merits", "Figures of merit");
    private final JTable study = PageKit.table("study-table", "Table of the study");
    private final JTextArea notes = new JTextArea();
    private final JPanel tables = new JPanel(new MigLayout("insets 10 12 10 12, wrap 1, hidemode 3", "[grow,fill]"));
    private final CardLayout cards = new CardLayout();
    private final JPanel component = new JPanel(cards);
    private final JLabel studyHeading = new JLabel("Table of the study");
    private final JScrollPane studyScroll = new JScrollPane(study);
    private StudyResult.Table shown = new StudyResult.Table(List.of(), List.of(), List.of());

    MeritsPage(Desk desk, ResultSource source, Runnable changed) {
        this.desk = desk;
        this.source = source;
        this.compared = Compared.with(source);
        this.changed = changed;
        merits.setModel(model);
        notes.setEditable(false);
        notes.setOpaque(false);
        notes.setLineWrap(true);
        notes.setWrapStyleWord(true);
        notes.setFont(UIManager.getFont("Label.font"));
        studyHeading.putClientProperty("FlatLaf.styleClass", "h4");
        JLabel heading = new JLabel("Figures of merit");
        heading.putClientProperty("FlatLaf.styleClass", "h4");
        JButton compare = new JButton("Compare…", desk.icons().icon("git-compare"));
        compare.setName(COMPARE);
        compare.setToolTipText("Put the figures of merit of other runs beside these");
        compare.putClientProperty("JButton.buttonType", "toolBarButton");
        compare.addActionListener(event -> compare());
        tables.add(studyHeading);
        tables.add(studyScroll, "hmin pref");
        tables.add(notes, "wmin 100");
        tables.add(heading, "split 2, gaptop 8");
        tables.add(compare, "gapleft push, growx 0");
        tables.add(new JScrollPane(merits), "push, grow");
        JLabel empty = new JLabel("The figures of merit come with the end of each variant.", JLabel.CENTER);
        empty.setEnabled(false);
        component.add(tables, "tables");
        component.add(empty, "empty");
        update();
    }

    private void compare() {
        new CompareDialog(desk, source.folder(), compared, () -> {
                    update();
                    changed.run();
                })
                .open();
    }

    @Override
    public JComponent component() {
        return component;
    }

    @Override
    public void update() {
        StudyResult results = source.results();
        showStudy(results.table());
        Map<String, StudyResult> runs = new LinkedHashMap<>();
        runs.put(compared.name(source.folder(), results), results);
        compared.overlays(source.folder(), results).forEach(other -> runs.put(other.name(), other.results()));
        model.show(runs);
        for (int i = 0; i < merits.getColumnCount(); i++) {
            merits.getColumnModel().getColumn(i).setPreferredWidth(i == 1 ? 220 : i < 3 ? 80 : NUMBER);
        }
        // Many columns are scrolled to: numbers cut short would be wrong ones.
        merits.setAutoResizeMode(
                merits.getColumnCount() > MOST ? JTable.AUTO_RESIZE_OFF : JTable.AUTO_RESIZE_SUBSEQUENT_COLUMNS);
        boolean nothing = model.getRowCount() == 0 && results.table().rows().isEmpty();
        cards.show(component, nothing ? "empty" : "tables");
    }

    /** A table that the study declares; without one, its table would say the same again as the figures of merit. */
    private void showStudy(StudyResult.Table table) {
        boolean declared =
                !source.results().study().table().isEmpty() && !table.rows().isEmpty();
        studyHeading.setVisible(declared);
        studyScroll.setVisible(declared);
        notes.setVisible(declared && !table.notes().isEmpty());
        if (!table.equals(shown)) {
            shown = table;
            DefaultTableModel rows = new DefaultTableModel(table.headings().toArray(), 0) {
                private static final long serialVersionUID = 1;

                @Override
                public boolean isCellEditable(int row, int column) {
                    return false;
                }
            };
            table.rows().forEach(row -> rows.addRow(row.toArray()));
            study.setModel(rows);
            study.setPreferredScrollableViewportSize(new Dimension(
                    200, study.getRowHeight() * Math.min(12, table.rows().size() + 1)));
            studyScroll.revalidate();
            notes.setText(String.join("\n", table.notes()));
        }
    }

    @Override
    public Optional<Runnable> handler(String command) {
        return command.equals(COMPARE) ? Optional.of(this::compare) : Optional.empty();
    }

    @Override
    public boolean isOn(String command) {
        return command.equals(COMPARE) && !compared.folders().isEmpty();
    }
}
