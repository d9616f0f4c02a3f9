package voltaic.ui.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import voltaic.core.RunService;
import voltaic.json.DocumentReader;
import voltaic.json.SourceText;
import voltaic.ui.experiment.text.Variants;

/** What is found out of a text in the background. */
class LiveCheckTest {
    private static Checked check(Services services, String text, int variant) {
        return LiveCheck.check(services, Path.of("x.json"), text, Variants.of(SourceText.of(text), variant));
    }

    private static Services services() {
        return new Desk(Path.of(".")).services();
    }

    @Test
    void aBrokenPluginIsAProblemOfTheFileAndNoEndOfChecks() {
        Services s = services();
        RunService broken = (RunService) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {RunService.class}, (proxy, method, arguments) -> {
                    throw new NoClassDefFoundError("org/example/Missing");
                });
        Services services = new Services(
                s.registry(),
                s.folders(),
                broken,
                s.studies(),
                s.terms(),
                s.workbench(),
                s.workspace(),
                s.runs(),
                s.problems(),
                s.icons(),
                s.dialogs());
        Checked checked = check(services, Samples.CHAIN, -1);
        assertThat(checked.isRunnable()).isFalse();
        assertThat(checked.errors().get(0).message()).contains("org/example/Missing");
    }

    @Test
    void aStudyOverAxesIsCheckedPointByPointAndItsBaseIsDrawn() {
        String text = Samples.example("temperature-map");
        Checked checked = check(services(), text, 1);
        assertThat(checked.isRunnable()).isTrue();
        assertThat(checked.sweep().orElseThrow().sweep().points()).isEqualTo(144);
        assertThat(checked.picture().orElseThrow().ensembles()).hasSize(3);
    }

    @Test
    void whatIsWrongWithPointsIsSaidInTheWordsOfTheCommandLineAtThePlaceOfTheAxis() {
        String text = Samples.example("temperature-map").replace("\"from\": 0, \"to\": 2", "\"from\": -1, \"to\": 2");
        assertThat(text).contains("\"from\": -1");
        Services services = services();
        Checked checked = check(services, text, 0);
        assertThat(checked.isRunnable()).isFalse();
        List<String> sentences =
                services.studies().check(DocumentReader.readSweep(Path.of("x.json"), text), new ArrayList<>());
        assertThat(checked.errors().get(0).toString()).isEqualTo(sentences.get(0));
        assertThat(checked.errors().get(0).place().pointer()).startsWith("/axes/1");
    }

    @Test
    void anAxisThatLeadsNowhereIsAProblem() {
        String text = Samples.example("temperature-map")
                .replace("/arrangement/reservoir/occupation", "/arrangement/reservoirs/occupation");
        Checked checked = check(services(), text, 0);
        assertThat(checked.isRunnable()).isFalse();
        assertThat(checked.errors().get(0).message()).contains("leads nowhere");
    }

    @Test
    void theBaseOfAStudyIsDrawnThoughItsVariantsAreWrong() {
        String text = Samples.example("figure-2").replace("\"/channels/0/rate\": 1.0", "\"/channels/7/rate\": 1.0");
        assertThat(check(services(), text, -1).picture().orElseThrow().ensembles())
                .hasSize(4);
        assertThat(check(services(), text, 0).picture().orElseThrow().ensembles())
                .hasSize(2);
        assertThat(check(services(), text, 2).picture()).isEmpty();
    }

    @Test
    void itsThreadEndsWithIt() throws Exception {
        LiveCheck check = new LiveCheck(
                services(), () -> Path.of("x.json"), () -> "", () -> Variants.of(SourceText.of("{}"), -1), done -> {});
        CompletableFuture<Thread> thread = new CompletableFuture<>();
        check.background(() -> {
            thread.complete(Thread.currentThread());
            LockSupport.park();
        });
        assertThat(thread.get().isAlive()).isTrue();
        check.end();
        thread.get().join(10_000);
        assertThat(thread.get().isAlive()).isFalse();
    }
}
