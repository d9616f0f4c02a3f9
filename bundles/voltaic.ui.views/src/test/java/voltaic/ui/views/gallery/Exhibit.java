package voltaic.ui.views.gallery;

import java.util.function.Supplier;
import voltaic.ui.api.View;

/** A view that is made, then perhaps acted on, before it is drawn. */
record Exhibit(String name, Supplier<String> titles, View view, int patience, Runnable act) {
    String title() {
        return titles.get();
    }

    void settle() throws Exception {
        Thread.sleep(250);
        voltaic.ui.views.Edt.run(act);
    }
}
