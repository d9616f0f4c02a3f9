package voltaic.ui.api;

import java.util.List;

/**
 * An entry of the outline of a part.
 *
 * @param label what it is
 * @param icon the name of an icon of {@link Icons}
 * @param isSelected whether it is what the part has selected
 * @param reveal selects it in the part
 * @param children what belongs to it
 */
public record OutlineItem(String label, String icon, boolean isSelected, Runnable reveal, List<OutlineItem> children) {
    public OutlineItem {
        children = List.copyOf(children);
    }
}
