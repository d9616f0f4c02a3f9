package voltaic.ui.workbench.theme;

import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.util.SystemInfo;
import java.util.Map;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import voltaic.ui.api.Settings;

/** FlatLaf in Voltaic's colours; follows the settings {@value #THEME} and {@value #TEXT_SIZE} while the window is open. */
@Component(service = {Theme.class, FlatTheme.class})
public final class FlatTheme implements Theme {
    /** The setting of the theme. */
    public static final String THEME = "theme";

    /** The setting of the text size, in points more than the system's. */
    public static final String TEXT_SIZE = "text.size";

    /** What the system's theme was last time, so that a start does not wait for the answer. */
    private static final String SYSTEM_WAS_DARK = "theme.system-was-dark";

    private static final int LEAST_SIZE = -3;
    private static final int MOST_SIZE = 12;

    private final Settings settings;

    /** Colours by the settings. */
    @Activate
    public FlatTheme(@Reference Settings settings) {
        this.settings = settings;
    }

    @Override
    public void install() {
        UIManager.put("ClassLoader", FlatLaf.class.getClassLoader());
        if (SystemInfo.isLinux) {
            JFrame.setDefaultLookAndFeelDecorated(true);
            JDialog.setDefaultLookAndFeelDecorated(true);
        }
        apply(choice() == ThemeChoice.SYSTEM ? systemWasDark() : choice() == ThemeChoice.DARK);
        askSystem();
        settings.onChange(THEME, this::changed);
        settings.onChange(TEXT_SIZE, this::changed);
    }

    /** The theme that is chosen. */
    public ThemeChoice choice() {
        return ThemeChoice.of(settings.get(THEME, ThemeChoice.SYSTEM.id()));
    }

    /** Chooses a theme. */
    public void choose(ThemeChoice choice) {
        settings.put(THEME, choice.id());
    }

    /** By how many points texts are larger than those of the system. */
    public int textSize() {
        try {
            return clamp(Integer.parseInt(settings.get(TEXT_SIZE, "0")));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Sets by how many points texts are larger than those of the system. */
    public void textSize(int points) {
        settings.put(TEXT_SIZE, Integer.toString(clamp(points)));
    }

    private static int clamp(int points) {
        return Math.max(LEAST_SIZE, Math.min(MOST_SIZE, points));
    }

    private boolean systemWasDark() {
        return Boolean.parseBoolean(settings.get(SYSTEM_WAS_DARK, "false"));
    }

    private void changed() {
        apply(choice() == ThemeChoice.SYSTEM ? systemWasDark() : choice() == ThemeChoice.DARK);
        FlatLaf.updateUI();
        askSystem();
    }

    private void apply(boolean dark) {
        int more = textSize();
        FlatLaf.setGlobalExtraDefaults(more == 0 ? null : Map.of("defaultFont", more > 0 ? "+" + more : "" + more));
        FlatLaf.setup(dark ? new VoltaicDark() : new VoltaicLight());
    }

    private void askSystem() {
        if (choice() != ThemeChoice.SYSTEM) {
            return;
        }
        Thread question = new Thread(
                () -> {
                    boolean dark = SystemTheme.isDark();
                    SwingUtilities.invokeLater(() -> answered(dark));
                },
                "voltaic-system-theme");
        question.setDaemon(true);
        question.start();
    }

    private void answered(boolean dark) {
        boolean other = dark != systemWasDark();
        settings.put(SYSTEM_WAS_DARK, Boolean.toString(dark));
        if (other && choice() == ThemeChoice.SYSTEM) {
            apply(dark);
            FlatLaf.updateUI();
        }
    }
}
