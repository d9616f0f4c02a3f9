package voltaic.ui.views.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.table.AbstractTableModel;
import voltaic.ui.api.PropertySheet;
import voltaic.ui.api.PropertySheet.Group;
import voltaic.ui.api.PropertySheet.Property;

/** A property sheet as rows: the label of each group, and below it its properties. */
final class PropertyTable extends AbstractTableModel {
    static final int VALUE = 1;

    private List<Row> rows = List.of();

    /** A group's label, or a property. */
    record Row(String heading, Optional<Property> property) {
        boolean isHeading() {
            return property.isEmpty();
        }
    }

    void set(Optional<PropertySheet> sheet) {
        List<Row> all = new ArrayList<>();
        for (Group group : sheet.map(PropertySheet::groups).orElse(List.of())) {
            if (!group.label().isEmpty()) {
                all.add(new Row(group.label(), Optional.empty()));
            }
            group.properties().forEach(property -> all.add(new Row(group.label(), Optional.of(property))));
        }
        if (all.size() == rows.size()) {
            rows = List.copyOf(all);
            if (!all.isEmpty()) {
                fireTableRowsUpdated(0, all.size() - 1);
            }
        } else {
            rows = List.copyOf(all);
            fireTableDataChanged();
        }
    }

    Row at(int row) {
        return rows.get(row);
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return 2;
    }

    @Override
    public String getColumnName(int column) {
        return column == VALUE ? "Value" : "Property";
    }

    @Override
    public Object getValueAt(int row, int column) {
        Row shown = rows.get(row);
        if (shown.isHeading()) {
            return column == VALUE ? "" : shown.heading();
        }
        Property property = shown.property().orElseThrow();
        return column == VALUE ? property.value() : property.label();
    }

    @Override
    public boolean isCellEditable(int row, int column) {
        return column == VALUE
                && rows.get(row).property().flatMap(Property::edit).isPresent();
    }

    @Override
    public void setValueAt(Object value, int row, int column) {
        Optional<Property> property = rows.get(row).property();
        String text = String.valueOf(value);
        if (property.isPresent() && !property.get().value().equals(text)) {
            property.get().edit().ifPresent(edit -> edit.accept(text));
        }
    }
}
