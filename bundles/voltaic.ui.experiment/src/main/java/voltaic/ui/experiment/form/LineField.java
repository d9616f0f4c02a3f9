package voltaic.ui.experiment.form;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import voltaic.core.parameters.ParameterType;
import voltaic.json.SourceText;
import voltaic.json.SourceValue;

/**
 * A line of text for a number, a text or a list of numbers. Every character goes into the text at once: a number as it was typed, and
 * what is no number as the text it is, so that the check says what is wrong with it.
 */
final class LineField extends JTextField implements FieldMark {
    private final Binding binding;
    private final ParameterType type;
    private final String label;
    private final List<Binding> instead;
    private boolean updating;
    private boolean pending;

    /** @param instead values of which there is one only; they go when this one is given */
    LineField(String label, Binding binding, ParameterType type, String placeholder, List<Binding> instead) {
        this.label = label;
        this.binding = binding;
        this.type = type;
        this.instead = instead;
        setName(binding.place());
        putClientProperty("JTextField.placeholderText", placeholder);
        getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent e) {
                typed();
            }

            @Override
            public void removeUpdate(DocumentEvent e) {
                typed();
            }

            @Override
            public void changedUpdate(DocumentEvent e) {
                // Attributes only.
            }
        });
        update();
    }

    @Override
    public void update() {
        String text = binding.get().map(LineField::words).orElse("");
        if (!pending
                && !text.equals(getText().strip())
                && !(isFocusOwner() && json(getText()).equals(json(text)))) {
            updating = true;
            setText(text);
            setCaretPosition(0);
            updating = false;
        }
    }

    private static String words(SourceValue value) {
        if (value.isList()) {
            return value.children().stream().map(LineField::words).collect(Collectors.joining(", "));
        }
        if (value.kind() == SourceValue.Kind.NUMBER) {
            return value.literal();
        }
        return value.isObject() ? SourceText.json(value.value()) : String.valueOf(value.scalar());
    }

    private void typed() {
        if (!updating && !pending) {
            pending = true;
            // What replaces a selection comes as a removal and an insertion.
            SwingUtilities.invokeLater(this::write);
        }
    }

    private void write() {
        pending = false;
        String text = getText();
        if (text.isBlank()) {
            binding.remove("change of " + label);
            return;
        }
        binding.set(json(text), "change of " + label);
        instead.forEach(other -> other.remove("change of " + label));
    }

    private String json(String typed) {
        return switch (type) {
            case NUMBER, INTEGER -> SourceText.typed(typed);
            case NUMBERS ->
                Stream.of(typed.strip().split("[,;\\s]+"))
                        .filter(word -> !word.isEmpty())
                        .map(SourceText::typed)
                        .collect(Collectors.joining(", ", "[", "]"));
            case TEXTS ->
                SourceText.json(Stream.of(typed.split(","))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList());
            default -> SourceText.json(typed);
        };
    }
}
