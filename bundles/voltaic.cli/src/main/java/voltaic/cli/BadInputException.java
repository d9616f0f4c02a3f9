package voltaic.cli;

import java.util.List;
import voltaic.json.InvalidDocumentException;
import voltaic.json.Problem;

/** The user gave something that cannot be worked with; the messages say what, and what to do. */
final class BadInputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<String> messages;

    BadInputException(List<String> messages) {
        super(String.join("\n", messages));
        this.messages = List.copyOf(messages);
    }

    BadInputException(InvalidDocumentException invalid) {
        this(invalid.problems().stream().map(Problem::toString).toList());
        initCause(invalid);
    }

    BadInputException(String message) {
        this(List.of(message));
    }

    List<String> messages() {
        return messages;
    }
}
