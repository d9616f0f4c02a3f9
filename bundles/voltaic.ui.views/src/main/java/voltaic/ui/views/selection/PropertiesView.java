package voltaic.ui.views.selection;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.DefaultCellEditor;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import javax.swing.table.DefaultTableCellRenderer;
import net.miginfocom.swing.MigLayout;
import voltaic.ui.api.Icons;
import voltaic.ui.api.Part;
import voltaic.ui.api.PropertySheet;
import voltaic.ui.api.PropertySheet.Property;
import voltaic.ui.api.Subscription;
import voltaic.ui.api.View;
import voltaic.ui.api.Workbench;
import voltaic.ui.views.Colours;
import voltaic.ui.views.EmptyState;
import voltaic.ui.views.Styles;
import voltaic.ui.views.WrappedText;

/** The properties of what is selected in the active part; values that can be changed are edited in place. */
final class PropertiesView implements View, Subject.Follower {
    private final CardLayout pages = new CardLayout();
    private final JPanel component = Styles.named(new JPanel(pages), "properties", "Properties");
    private final JLabel title = Styles.font(new JLabel(), "h4");
    private final PropertyTable rows = new PropertyTable();
    private final JTable table = Styles.named(new Sheet(rows), "properties.table", "Properties");
    private final WrappedText help = Styles.named(new WrappedText(WrappedText.Align.LEFT), "properties.help", "Help");
    private final JPanel foot = new JPanel(new MigLayout("insets 8 12 10 12, fillx", "[grow, fill]"));
    private final Subject subject;
    private final Subscription subscription;

    PropertiesView(Workbench workbench, Icons icons) {
        subject = new Subject(workbench, part -> part.properties().isPresent());
        title.setBorder(BorderFactory.createEmptyBorder(8, 12, 6, 12));
        title.setName("properties.title");
        DefaultCellEditor editor = new DefaultCellEditor(new JTextField());
        editor.setClickCountToStart(1);
        table.setDefaultEditor(Object.class, editor);
        table.getSelectionModel().addListSelectionListener(event -> showHelp());
        foot.add(help, "growx, wmin 40");
        JPanel filled = new JPanel(new BorderLayout());
        filled.add(title, BorderLayout.NORTH);
        filled.add(Styles.scroll(table), BorderLayout.CENTER);
        filled.add(foot, BorderLayout.SOUTH);
        component.add(filled, "sheet");
        component.add(
                new EmptyState(
                        icons.icon("sliders-horizontal", 32),
                        "Nothing selected",
                        "Select a part of an experiment, a run or a file to see its properties."),
                "empty");
        subscription = workbench.onChange(this::refresh);
        refresh();
    }

    private void refresh() {
        if (table.isEditing()) {
            return; // What is being typed stays; the end of the edit changes the part, which calls again.
        }
        Optional<PropertySheet> sheet = subject.find().flatMap(Part::properties);
        rows.set(sheet);
        title.setText(sheet.map(PropertySheet::title).orElse(""));
        pages.show(component, sheet.isPresent() ? "sheet" : "empty");
        showHelp();
    }

    private void showHelp() {
        int row = table.getSelectedRow();
        Optional<Property> property =
                row >= 0 && row < rows.getRowCount() ? rows.at(row).property() : Optional.empty();
        String text = property.map(Property::help).orElse("");
        help.setText(text);
        foot.setVisible(!text.isEmpty());
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

    /** Two columns, with the labels of groups across. */
    private final class Sheet extends JTable {
        private final CellRenderer renderer = new CellRenderer();

        Sheet(PropertyTable model) {
            super(model);
            setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
            setFillsViewportHeight(true);
            setShowHorizontalLines(true);
            setShowVerticalLines(false);
            putClientProperty("terminateEditOnFocusLost", true);
            getTableHeader().setReorderingAllowed(false);
            setSurrendersFocusOnKeystroke(true);
            setTableHeader(null);
            getColumnModel().getColumn(0).setPreferredWidth(130);
            getColumnModel().getColumn(1).setPreferredWidth(150);
        }

        @Override
        public javax.swing.table.TableCellRenderer getCellRenderer(int row, int column) {
            return renderer;
        }

        @Override
        public void editingStopped(javax.swing.event.ChangeEvent event) {
            super.editingStopped(event);
            refresh();
        }

        @Override
        public void editingCanceled(javax.swing.event.ChangeEvent event) {
            super.editingCanceled(event);
            refresh();
        }
    }

    /** Headings stand out, and values that cannot be changed stand back. */
    private final class CellRenderer extends DefaultTableCellRenderer {
        @Override
        public Component getTableCellRendererComponent(
                JTable owner, Object value, boolean isSelected, boolean hasFocus, int row, int column) {
            super.getTableCellRendererComponent(owner, value, isSelected, false, row, column);
            boolean isHeading = rows.at(row).isHeading();
            if (isHeading) {
                setFont(getFont().deriveFont(Font.BOLD));
            }
            if (!isSelected) {
                boolean isFixed = column == PropertyTable.VALUE && !rows.isCellEditable(row, column);
                Color foreground = isFixed ? Colours.quiet() : Colours.text();
                setForeground(foreground);
            }
            setBorder(BorderFactory.createEmptyBorder(0, isHeading || column > 0 ? 12 : 20, 0, 8));
            setToolTipText(String.valueOf(value));
            return this;
        }
    }
}
