package voltaic.ui.experiment.form;

/** Shows a value. */
interface Field {
    /** The text has changed: shows what it says now. */
    void update();
}
