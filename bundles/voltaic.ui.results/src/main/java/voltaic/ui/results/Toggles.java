package voltaic.ui.results;

/** Something whose commands are on or off. */
public interface Toggles {
    /** Whether what a command switches is on; false for every other command. */
    boolean isOn(String command);
}
