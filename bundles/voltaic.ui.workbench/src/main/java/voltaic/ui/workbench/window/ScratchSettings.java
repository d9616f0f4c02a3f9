package voltaic.ui.workbench.window;

import java.util.HashMap;
import java.util.Map;
import voltaic.ui.api.Settings;
import voltaic.ui.api.Subscription;

/** Settings whose changes are forgotten. */
final class ScratchSettings implements Settings {
    private final Settings settings;
    private final Map<String, String> changed = new HashMap<>();

    ScratchSettings(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String get(String key, String otherwise) {
        String own = changed.get(key);
        return own == null ? settings.get(key, otherwise) : own;
    }

    @Override
    public void put(String key, String value) {
        changed.put(key, value);
    }

    @Override
    public Subscription onChange(String key, Runnable listener) {
        return () -> {};
    }
}
