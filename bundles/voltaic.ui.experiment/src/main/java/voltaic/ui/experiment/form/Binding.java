package voltaic.ui.experiment.form;

import java.util.Optional;
import voltaic.json.SourceValue;

/** A value in the text, as a field sees it. */
interface Binding {
    /** Where it stands in the document, or would stand. */
    String place();

    Optional<SourceValue> get();

    /**
     * Sets it.
     *
     * @param label what is done, in words that follow "Undo"
     */
    void set(String json, String label);

    void remove(String label);
}
