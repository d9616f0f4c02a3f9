package voltaic.ui.workbench.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What the light and the dark theme share. */
final class CommonDefaults {
    private CommonDefaults() {}

    static Properties read() {
        Properties common = new Properties();
        try (InputStream in = CommonDefaults.class.getResourceAsStream("Common.properties")) {
            if (in == null) {
                throw new IllegalStateException("the bundle lacks Common.properties");
            }
            common.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return common;
    }
}
