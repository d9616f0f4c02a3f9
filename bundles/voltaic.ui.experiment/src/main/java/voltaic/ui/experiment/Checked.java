package voltaic.ui.experiment;

import java.util.List;
import java.util.Optional;
import voltaic.json.DocumentCheck;
import voltaic.json.Finding;
import voltaic.json.SweepDocument;
import voltaic.ui.experiment.picture.Picture;

/**
 * What was found out of a text.
 *
 * @param text the text
 * @param check what is wrong with it
 * @param sweep the study over axes that it is, if it is one and its form is right
 * @param picture of the experiment that is looked at; absent if it cannot be read
 */
record Checked(String text, DocumentCheck check, Optional<SweepDocument> sweep, Optional<Picture> picture) {
    boolean isRunnable() {
        return (check.document().isPresent() || sweep.isPresent())
                && check.errors().isEmpty();
    }

    List<Finding> errors() {
        return check.errors();
    }
}
