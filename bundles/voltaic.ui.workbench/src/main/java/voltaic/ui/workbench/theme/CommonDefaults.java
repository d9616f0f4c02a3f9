package voltaic.ui.workbench.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What the light and the dark theme share. */
final class CommonDefaults {
    private CommonDefaults() {}

    /** The shared ones, and those that were set while the program runs. */
    static Properties with(@Nullable Properties more) {
        Properties common = new Properties();
        try (InputStream in = CommonDefaults.class.getResourceAsStream("Common.properties")) {
            if (in == null) {
                throw new IllegalStateException("the bundle lacks Common.properties");
            }
            common.load(in);
            if (more != null) {
                common.putAll(more);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return common;
    }
}
