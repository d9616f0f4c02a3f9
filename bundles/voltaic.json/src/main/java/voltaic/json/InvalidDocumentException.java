package voltaic.json;

import java.util.List;
import java.util.stream.Collectors;

/** A file is not what it should be. */
public final class InvalidDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public InvalidDocumentException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    InvalidDocumentException(Place place, String text) {
        this(List.of(new Problem(place, text)));
    }

    /** Everything that is wrong, in the order in which it was found. */
    public List<Problem> problems() {
        return problems;
    }
}
