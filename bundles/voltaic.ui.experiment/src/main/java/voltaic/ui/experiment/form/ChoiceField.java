package voltaic.ui.experiment.form;

import java.awt.Component;
import java.awt.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.SwingUtilities;
import javax.swing.event.PopupMenuEvent;
import javax.swing.event.PopupMenuListener;
import javax.swing.plaf.basic.ComboPopup;
import org.jspecify.annotations.Nullable;

/** One of several values. One that is none of them is shown as it is, marked. */
final class ChoiceField extends JComboBox<ChoiceField.Choice> implements FieldMark {
    private final Supplier<Optional<String>> value;
    private final String absent;
    private final List<Choice> choices;
    private boolean updating;
    private int listWidth;

    /**
     * A choice.
     *
     * @param value as in the text
     * @param label as people call it
     * @param summary one sentence; may be empty
     */
    record Choice(String value, String label, String summary) {
        static Choice of(String value) {
            return new Choice(value, value, "");
        }

        @Override
        public String toString() {
            return label;
        }
    }

    /**
     * @param value what is chosen
     * @param absent what is shown where nothing is
     * @param chosen told what the user chooses
     */
    ChoiceField(
            String name,
            List<Choice> choices,
            Supplier<Optional<String>> value,
            String absent,
            Consumer<String> chosen) {
        this.value = value;
        this.absent = absent;
        this.choices = choices;
        setName(name);
        setMaximumRowCount(16);
        addPopupMenuListener(new WidePopup());
        setRenderer(new Summaries());
        update();
        addActionListener(e -> {
            if (!updating
                    && getSelectedItem() instanceof Choice choice
                    && !value.get().equals(Optional.of(choice.value()))) {
                chosen.accept(choice.value());
            }
        });
    }

    @Override
    public Dimension getSize() {
        Dimension size = super.getSize();
        return new Dimension(Math.max(size.width, listWidth), size.height);
    }

    @Override
    public void update() {
        Optional<String> now = value.get();
        Choice shown = now.map(text -> choices.stream()
                        .filter(choice -> choice.value().equals(text))
                        .findFirst()
                        .orElse(new Choice(text, text + " (missing)", "")))
                .orElse(new Choice("", absent, ""));
        if (getItemCount() == 0 || !shown.equals(getSelectedItem())) {
            updating = true;
            removeAllItems();
            if (!choices.contains(shown)) {
                addItem(shown);
            }
            choices.forEach(this::addItem);
            setSelectedItem(shown);
            updating = false;
        }
    }

    /** The list may be wider than the field, for the summaries. */
    private final class WidePopup implements PopupMenuListener {
        private static final int MOST = 720;

        @Override
        public void popupMenuWillBecomeVisible(PopupMenuEvent e) {
            if (getUI().getAccessibleChild(ChoiceField.this, 0) instanceof ComboPopup popup) {
                listWidth = Math.min(MOST, popup.getList().getPreferredSize().width + 24);
                // The list takes the width of the field when it opens, which is next.
                SwingUtilities.invokeLater(() -> listWidth = 0);
            }
        }

        @Override
        public void popupMenuWillBecomeInvisible(PopupMenuEvent e) {
            // Nothing was changed that would have to be changed back.
        }

        @Override
        public void popupMenuCanceled(PopupMenuEvent e) {
            // Nothing was changed that would have to be changed back.
        }
    }

    /** Label and summary in the list, the label alone in the field. */
    private static final class Summaries extends DefaultListCellRenderer {
        @Override
        public Component getListCellRendererComponent(
                JList<?> list, @Nullable Object value, int index, boolean isSelected, boolean hasFocus) {
            super.getListCellRendererComponent(list, value, index, isSelected, hasFocus);
            if (value instanceof Choice choice
                    && index >= 0
                    && !choice.summary().isEmpty()) {
                setText("<html><b>" + Html.escape(choice.label()) + "</b>&nbsp; " + Html.escape(choice.summary())
                        + "</html>");
            }
            return this;
        }
    }
}
