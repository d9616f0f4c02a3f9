package voltaic.tck.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import voltaic.model.result.StudyResult;
import voltaic.tck.Check;
import voltaic.tck.StudyResults;
import voltaic.ui.api.ResultSource;
import voltaic.ui.api.ResultView;
import voltaic.ui.api.ResultViewDescription;
import voltaic.ui.api.ResultViewProvider;

/** What a page of results and its provider keep to, with results of every shape. */
public abstract class ResultViewContract extends ComponentContract<ResultViewProvider> {
    /**
     * The contract of a page of results.
     *
     * @param provider the provider, whose constructor is given the services of a desktop on which nothing has happened yet
     */
    protected ResultViewContract(Class<? extends ResultViewProvider> provider) {
        super(ResultViewDescription.class, desk -> desk.make(provider));
    }

    /**
     * The same, for a provider that is to be given something else.
     *
     * @param maker makes it, with the services of a desktop on which nothing has happened yet
     */
    protected ResultViewContract(Function<EmptyDesk, ? extends ResultViewProvider> maker) {
        super(ResultViewDescription.class, maker);
    }

    /** Results that it shows, where it shows none of those of the contract; they are complete. */
    protected List<StudyResult> results() {
        return List.of();
    }

    private List<StudyResult> all() {
        List<StudyResult> all = new ArrayList<>(results());
        all.addAll(StudyResults.all());
        return all;
    }

    private static ResultSource source(StudyResult results, boolean running, Path folder) {
        return new Source(results, running, folder);
    }

    private record Source(StudyResult results, boolean isRunning, Path folder) implements ResultSource {}

    @Override
    final Shown open(ResultViewProvider provider, EmptyDesk desk) {
        StudyResult results = all().stream()
                .filter(provider::shows)
                .findFirst()
                .orElseThrow(() -> new AssertionFailedError(
                        "it shows none of the results of the contract, among them one run with three columns over"
                                + " time; answer shows with true for some, or override results()"));
        ResultView view = provider.create(source(results, false, desk.folder()), () -> {});
        Check.that(view != null, () -> "create is null; return the page");
        return new Shown(view::component, view::update, () -> {}, view::close);
    }

    @Test
    void takesResultsOfEveryShape() {
        EmptyDesk desk = desk();
        ResultViewProvider provider = provider(desk);
        for (StudyResult results : all()) {
            EventThread.run("results of '" + results.study().title() + "'", () -> {
                if (provider.shows(results)) {
                    for (boolean running : new boolean[] {true, false}) {
                        ResultView view = provider.create(source(results, running, desk.folder()), () -> {});
                        Stage stage = new Stage(view.component());
                        stage.picture(640, 400);
                        view.update();
                        stage.picture(640, 400);
                        stage.clear();
                        view.close();
                    }
                }
            });
        }
    }

    @Test
    void handlesOnlyWhatItKnows() {
        EmptyDesk desk = desk();
        ResultViewProvider provider = provider(desk);
        EventThread.run("handler", () -> {
            StudyResult results =
                    all().stream().filter(provider::shows).findFirst().orElse(all().get(0));
            ResultView view = provider.create(source(results, false, desk.folder()), () -> {});
            Optional<Runnable> unknown = view.handler("nobody.knows-this");
            Check.that(
                    unknown != null && unknown.isEmpty(),
                    () ->
                            "handler says that it handles the command 'nobody.knows-this'; answer Optional.empty() for what it"
                                    + " does not know");
            view.close();
        });
    }
}
