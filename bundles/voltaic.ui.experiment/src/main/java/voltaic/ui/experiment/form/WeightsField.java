package voltaic.ui.experiment.form;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import net.miginfocom.swing.MigLayout;
import voltaic.json.SourceText;
import voltaic.json.SourceValue;
import voltaic.ui.experiment.text.ModelEdits;

/** The ensembles that a term acts on, with their weights. */
final class WeightsField extends JPanel implements Field {
    private final FormContext context;
    private final String term;
    private final Map<String, JCheckBox> boxes = new LinkedHashMap<>();
    private final Map<String, JTextField> weights = new LinkedHashMap<>();
    private boolean updating;

    WeightsField(FormContext context, String term) {
        super(new MigLayout("insets 0, gap 14 3, wrap 6, hidemode 2", "", ""));
        this.context = context;
        this.term = term;
        setName(context.view().get().place(context.text().source(), term + "/on"));
        setOpaque(false);
        Set<String> all = new LinkedHashSet<>(context.ensembles());
        all.addAll(context.edit().weights(term).keySet());
        all.forEach(this::addEnsemble);
        update();
    }

    private void addEnsemble(String ensemble) {
        JCheckBox box = new JCheckBox(ensemble);
        box.setOpaque(false);
        box.setName(getName() + "/" + ensemble);
        JTextField weight = new JTextField(3);
        weight.setName(getName() + "/" + ensemble + "/weight");
        weight.setToolTipText("The weight of " + ensemble + " in the term; 1 if nothing is said.");
        weight.getAccessibleContext().setAccessibleName("Weight of " + ensemble);
        box.addActionListener(e -> {
            ModelEdits model = context.model();
            model.setWeight(term, ensemble, box.isSelected() ? 1 : 0);
            context.commit("change of ensembles", "", model.source());
        });
        weight.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent e) {
                typed(ensemble, weight);
            }

            @Override
            public void removeUpdate(DocumentEvent e) {
                typed(ensemble, weight);
            }

            @Override
            public void changedUpdate(DocumentEvent e) {
                // Attributes only.
            }
        });
        boxes.put(ensemble, box);
        weights.put(ensemble, weight);
        add(box, "split 2, gapright 3");
        add(weight);
    }

    private void typed(String ensemble, JTextField weight) {
        if (updating) {
            return;
        }
        SwingUtilities.invokeLater(() -> {
            String typed = weight.getText().strip();
            if (SourceText.isNumber(typed) && Double.parseDouble(typed) != 0) {
                ModelEdits model = context.model();
                model.setWeight(term, ensemble, Double.parseDouble(typed));
                context.commit("change of weight", getName() + ensemble, model.source());
            }
        });
    }

    @Override
    public void update() {
        Map<String, Double> now = context.edit().weights(term);
        updating = true;
        boxes.forEach((name, box) -> box.setSelected(now.containsKey(name)));
        weights.forEach((name, field) -> {
            field.setVisible(now.containsKey(name));
            String text = context.find(term + "/on/" + name)
                    .map(SourceValue::literal)
                    .filter(literal -> !literal.isEmpty())
                    .orElse("1");
            boolean same = SourceText.isNumber(field.getText().strip())
                    && Double.parseDouble(field.getText().strip()) == Double.parseDouble(text);
            if (!field.isFocusOwner() && !same) {
                field.setText(text);
            }
        });
        updating = false;
    }
}
