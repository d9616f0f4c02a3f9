package voltaic.ui.experiment.form;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Some of several names, as boxes to tick. */
final class NamesField extends JPanel implements Field {
    private final Supplier<List<String>> chosen;
    private final Map<String, JCheckBox> boxes = new LinkedHashMap<>();

    /** @param changed told a name and whether it is ticked now */
    NamesField(String name, List<String> names, Supplier<List<String>> chosen, BiConsumer<String, Boolean> changed) {
        super(new MigLayout("insets 0, gap 4 2, wrap 6", "", ""));
        this.chosen = chosen;
        setName(name);
        setOpaque(false);
        Set<String> all = new LinkedHashSet<>(names);
        all.addAll(chosen.get());
        for (String each : all) {
            JCheckBox box = new JCheckBox(each);
            box.setOpaque(false);
            box.setName(name + "/" + each);
            box.addActionListener(e -> changed.accept(each, box.isSelected()));
            boxes.put(each, box);
            add(box);
        }
        update();
    }

    @Override
    public void update() {
        List<String> now = chosen.get();
        boxes.forEach((name, box) -> box.setSelected(now.contains(name)));
    }
}
