package voltaic.ui.experiment.form;

import javax.swing.JCheckBox;
import voltaic.json.SourceValue;

/** True or false. */
final class CheckField extends JCheckBox implements FieldMark {
    private final Binding binding;
    private final boolean otherwise;

    CheckField(String label, Binding binding, boolean otherwise) {
        this.binding = binding;
        this.otherwise = otherwise;
        setName(binding.place());
        setOpaque(false);
        update();
        addActionListener(e -> binding.set(Boolean.toString(isSelected()), "change of " + label));
    }

    @Override
    public void update() {
        setSelected(binding.get()
                .map(SourceValue::scalar)
                .filter(Boolean.class::isInstance)
                .map(Boolean.class::cast)
                .orElse(otherwise));
    }
}
