package voltaic.ui.workbench.theme;

/** The look of the window. */
public interface Theme {
    /** Sets the look and feel that the settings ask for. On the event dispatch thread, before any component is made. */
    void install();
}
