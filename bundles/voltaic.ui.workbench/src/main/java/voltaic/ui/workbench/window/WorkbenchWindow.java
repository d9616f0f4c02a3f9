package voltaic.ui.workbench.window;

/** The window's life. */
public interface WorkbenchWindow {
    /** Shows the window. On the event dispatch thread, when the workspace is open. */
    void open();

    /** Builds the window and paints it into a picture, with its first views, without showing or saving anything. */
    void rehearse();

    /** Waits until the user has closed the window. On no event dispatch thread. */
    void awaitClosed() throws InterruptedException;
}
