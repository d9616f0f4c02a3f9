package voltaic.ui.workbench.theme;

import java.util.Arrays;
import java.util.Locale;

/** The themes that can be chosen. */
public enum ThemeChoice {
    LIGHT("Light"),
    DARK("Dark"),
    SYSTEM("As the system");

    private final String label;

    ThemeChoice(String label) {
        this.label = label;
    }

    /** How people call it. */
    public String label() {
        return label;
    }

    /** How settings call it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that settings call so; that of the system if there is none. */
    public static ThemeChoice of(String id) {
        return Arrays.stream(values())
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .orElse(SYSTEM);
    }

    @Override
    public String toString() {
        return label;
    }
}
