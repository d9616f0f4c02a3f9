package voltaic.ui.views.gallery;

import java.lang.reflect.Field;
import voltaic.ui.api.Runs;
import voltaic.ui.api.ViewProvider;

/** Sets what the framework injects. */
public final class Injected {
    private Injected() {}

    public static void runs(ViewProvider provider, Runs runs) throws ReflectiveOperationException {
        Field field = provider.getClass().getDeclaredField("runs");
        field.setAccessible(true);
        field.set(provider, runs);
    }
}
