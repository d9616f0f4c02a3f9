package voltaic.tck.ui;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import voltaic.tck.Check;
import voltaic.ui.api.Part;
import voltaic.ui.api.View;
import voltaic.ui.api.ViewDescription;
import voltaic.ui.api.ViewProvider;

/** What a {@link View} and its provider keep to. */
public abstract class ViewContract extends ComponentContract<ViewProvider> {
    private static final List<String> PERSPECTIVES = List.of("model", "simulate", "analyse");

    /**
     * The contract of a view.
     *
     * @param provider the provider, whose constructor is given the services of a desktop on which nothing has happened yet
     */
    protected ViewContract(Class<? extends ViewProvider> provider) {
        super(ViewDescription.class, desk -> desk.make(provider));
    }

    /**
     * The same, for a provider that is to be given something else.
     *
     * @param maker makes it, with the services of a desktop on which nothing has happened yet
     */
    protected ViewContract(Function<EmptyDesk, ? extends ViewProvider> maker) {
        super(ViewDescription.class, maker);
    }

    @Override
    final Shown open(ViewProvider provider, EmptyDesk desk) {
        return PartAnswers.shown(provider.create(desk.site()));
    }

    @Test
    void isPlacedInTheWindow() {
        ViewDescription place = provider(desk()).getClass().getAnnotation(ViewDescription.class);
        List<String> perspectives = place == null ? List.of() : Arrays.asList(place.perspectives());
        Check.that(
                PERSPECTIVES.containsAll(perspectives),
                () -> "it is open from the start in " + perspectives + "; perspectives are " + PERSPECTIVES);
    }

    @Test
    void answersWhateverItIsAsked() {
        EmptyDesk desk = desk();
        ViewProvider provider = provider(desk);
        Part view = EventThread.call("create", () -> provider.create(desk.site()));
        PartAnswers.check(view);
        EventThread.run("close()", view::close);
    }
}
