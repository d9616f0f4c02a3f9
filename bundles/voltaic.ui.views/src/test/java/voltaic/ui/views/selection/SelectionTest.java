package voltaic.ui.views.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import voltaic.ui.api.OutlineItem;
import voltaic.ui.api.PropertySheet;
import voltaic.ui.api.PropertySheet.Group;
import voltaic.ui.api.PropertySheet.Property;

class SelectionTest {
    private static OutlineItem item(String label, boolean isSelected, OutlineItem... children) {
        return new OutlineItem(label, "atom", isSelected, () -> {}, List.of(children));
    }

    @Test
    void outlinesThatDifferInTheSelectionAloneHaveOneShape() {
        assertThat(OutlineView.sameShape(
                        List.of(item("a", true, item("b", false))), List.of(item("a", false, item("b", true)))))
                .isTrue();
        assertThat(OutlineView.sameShape(
                        List.of(item("a", true, item("b", false))), List.of(item("a", true, item("c", false)))))
                .isFalse();
        assertThat(OutlineView.sameShape(List.of(item("a", true)), List.of())).isFalse();
    }

    @Test
    void onlyAChangedValueIsSetAndOnlyWhereThatIsOffered() {
        List<String> typed = new ArrayList<>();
        PropertyTable table = new PropertyTable();
        table.set(Optional.of(new PropertySheet(
                "pump",
                List.of(new Group(
                        "Parameters",
                        List.of(
                                new Property("Rate", "1", "", Optional.of(typed::add)),
                                Property.of("Type", "collective-pump")))))));
        assertThat(table.at(0).isHeading()).isTrue();
        assertThat(table.isCellEditable(0, 1)).isFalse();
        assertThat(table.isCellEditable(1, 0)).isFalse();
        assertThat(table.isCellEditable(1, 1)).isTrue();
        assertThat(table.isCellEditable(2, 1)).isFalse();
        table.setValueAt("1", 1, 1);
        assertThat(typed).isEmpty();
        table.setValueAt("2", 1, 1);
        assertThat(typed).containsExactly("2");
    }
}
