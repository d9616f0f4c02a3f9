package voltaic.ui.views.errorlog;

import java.awt.CardLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.table.DefaultTableCellRenderer;
import voltaic.ui.api.Command;
import voltaic.ui.api.Icons;
import voltaic.ui.api.Settings;
import voltaic.ui.api.Site;
import voltaic.ui.api.Subscription;
import voltaic.ui.api.View;
import voltaic.ui.views.Colours;
import voltaic.ui.views.EmptyState;
import voltaic.ui.views.PartCommands;
import voltaic.ui.views.PopupTrigger;
import voltaic.ui.views.Styles;
import voltaic.ui.views.Tables;

/** Errors and warnings of the program itself, the newest first, each in full beside the list. */
final class ErrorLogView implements View {
    static final String COPY = "error-log.copy";
    static final String CLEAR = "error-log.clear";
    /** The setting that shows information too. */
    static final String ALL = "error-log.all";

    private final EventLog log;
    private final Settings settings;
    private final Icons icons;
    private final Site site;
    private final CardLayout pages = new CardLayout();
    private final JPanel component = Styles.named(new JPanel(pages), "error-log", "Error log");
    private final EventTable rows = new EventTable();
    private final JTable table = Styles.named(Tables.list(rows), "error-log.table", "Error log");
    private final JTextArea detail = Styles.named(new DetailArea(), "error-log.detail", "Entry in full");
    private final List<Subscription> subscriptions;

    ErrorLogView(EventLog log, Settings settings, List<Command> commands, Icons icons, Site site) {
        this.log = log;
        this.settings = settings;
        this.icons = icons;
        this.site = site;
        Tables.widths(table, 360, 120, 130);
        table.getColumnModel().getColumn(EventTable.MESSAGE).setCellRenderer(new MessageRenderer());
        table.getSelectionModel().addListSelectionListener(event -> showDetail());
        table.addMouseListener(new PopupTrigger(event -> {
            Tables.selectAt(table, event.getPoint());
            return PartCommands.popup(commands, this::handler, icons);
        }));
        detail.setEditable(false);
        detail.setBorder(BorderFactory.createEmptyBorder(8, 12, 8, 12));
        JSplitPane split =
                new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, true, Styles.scroll(table), Styles.scroll(detail));
        split.setResizeWeight(0.62);
        split.setBorder(BorderFactory.createEmptyBorder());
        component.add(split, "log");
        component.add(
                new EmptyState(
                        icons.icon("circle-check", 32),
                        "No errors",
                        "Faults of the program and of plug-ins are listed here, with what is needed to report them."),
                "empty");
        subscriptions = List.of(log.onChange(this::refresh), settings.onChange(ALL, this::refresh));
        refresh();
    }

    private void refresh() {
        Optional<LoggedEvent> before = selected();
        boolean all = Boolean.parseBoolean(settings.get(ALL, "false"));
        List<LoggedEvent> shown =
                log.list().stream().filter(event -> all || event.isSerious()).toList();
        rows.set(shown);
        long serious = shown.stream().filter(LoggedEvent::isSerious).count();
        site.title(serious == 0 ? "Error log" : "Error log (" + serious + ")");
        pages.show(component, shown.isEmpty() ? "empty" : "log");
        before.map(rows::indexOf).filter(row -> row >= 0).ifPresentOrElse(this::select, this::selectFirst);
        site.changed();
    }

    private void selectFirst() {
        if (table.getRowCount() > 0) {
            table.changeSelection(0, 0, false, false);
        }
    }

    private void select(int row) {
        int shown = table.convertRowIndexToView(row);
        table.setRowSelectionInterval(shown, shown);
    }

    private Optional<LoggedEvent> selected() {
        int row = table.getSelectedRow();
        return row < 0 || row >= rows.getRowCount()
                ? Optional.empty()
                : Optional.of(rows.at(table.convertRowIndexToModel(row)));
    }

    private void showDetail() {
        String text = selected().map(LoggedEvent::text).orElse("");
        if (!text.equals(detail.getText())) {
            detail.setText(text);
            detail.setCaretPosition(0);
        }
        site.changed();
    }

    private void copy() {
        String text = IntStream.of(table.getSelectedRows())
                .mapToObj(row -> rows.at(table.convertRowIndexToModel(row)).text())
                .collect(Collectors.joining("\n"));
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null);
    }

    @Override
    public Optional<Runnable> handler(String command) {
        return switch (command) {
            case COPY -> selected().map(event -> this::copy);
            case CLEAR -> rows.getRowCount() == 0 ? Optional.empty() : Optional.of(log::clear);
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
        subscriptions.forEach(Subscription::close);
    }

    /** The first line of the message, with the icon of its level. */
    private final class MessageRenderer extends DefaultTableCellRenderer {
        @Override
        public Component getTableCellRendererComponent(
                JTable owner, Object value, boolean isSelected, boolean hasFocus, int row, int column) {
            super.getTableCellRendererComponent(owner, value, isSelected, false, row, column);
            LoggedEvent event = rows.at(owner.convertRowIndexToModel(row));
            setIcon(icons.icon(event.icon()));
            setToolTipText(event.word() + ": " + value);
            return this;
        }
    }

    /** In the theme's font for code, whichever theme that is. */
    private static final class DetailArea extends JTextArea {
        @Override
        public Font getFont() {
            return Styles.monospaced();
        }

        @Override
        public Color getBackground() {
            return Colours.page();
        }
    }
}
