package voltaic.ui.workbench.window;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import voltaic.ui.api.Settings;
import voltaic.ui.api.Subscription;

/** Settings in memory. */
public final class FakeSettings implements Settings {
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, List<Runnable>> listeners = new HashMap<>();

    @Override
    public String get(String key, String otherwise) {
        return values.getOrDefault(key, otherwise);
    }

    @Override
    public void put(String key, String value) {
        if (!value.equals(values.put(key, value))) {
            List.copyOf(listeners.getOrDefault(key, List.of())).forEach(Runnable::run);
        }
    }

    @Override
    public Subscription onChange(String key, Runnable changed) {
        List<Runnable> list = listeners.computeIfAbsent(key, k -> new ArrayList<>());
        list.add(changed);
        return () -> list.remove(changed);
    }
}
