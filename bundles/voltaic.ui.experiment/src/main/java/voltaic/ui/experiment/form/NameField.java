package voltaic.ui.experiment.form;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import javax.swing.JTextField;
import voltaic.ui.experiment.text.ModelEdits;

/** The name of an ensemble. It takes effect when it is complete, as everything that mentions the ensemble follows. */
final class NameField extends JTextField implements FieldMark {
    private final transient FormContext context;
    private final int index;

    NameField(FormContext context, int index) {
        this.context = context;
        this.index = index;
        setName(context.view().get().place(context.text().source(), "/ensembles/" + index + "/name"));
        update();
        addActionListener(e -> write());
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent e) {
                write();
            }
        });
    }

    private void write() {
        String typed = getText().strip();
        if (!typed.equals(context.text("/ensembles/" + index + "/name"))) {
            ModelEdits model = context.model();
            model.renameEnsemble(index, typed);
            context.commit("new name of an ensemble", "", model.source());
        }
    }

    @Override
    public void update() {
        String name = context.text("/ensembles/" + index + "/name");
        if (!isFocusOwner() && !name.equals(getText())) {
            setText(name);
        }
    }
}
