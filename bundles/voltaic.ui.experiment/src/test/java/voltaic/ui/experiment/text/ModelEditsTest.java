package voltaic.ui.experiment.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import voltaic.core.InstalledPlugin;
import voltaic.core.PluginKind;
import voltaic.json.DocumentCheck;
import voltaic.json.Finding;
import voltaic.json.SourceText;
import voltaic.ui.experiment.Installed;
import voltaic.ui.experiment.Samples;

/** What is done to the model leaves a text that reads, and that differs where it should alone. */
class ModelEditsTest {
    private static final Installed INSTALLED = new Installed();

    private static ModelEdits edits(String text, int variant) {
        SourceText source = SourceText.of(text);
        return new ModelEdits(source, Variants.of(source, variant), INSTALLED);
    }

    private static List<Finding> errors(String text) {
        return DocumentCheck.of(Path.of("x.json"), text, INSTALLED.runs()).errors();
    }

    @Test
    void aBatteryJoinsTheArrangement() {
        ModelEdits edits = edits(Samples.CHAIN, -1);
        assertThat(edits.addBattery()).isEqualTo("/ensembles/4");
        assertThat(edits.source().text())
                .isEqualTo(Samples.CHAIN
                        .replace(
                                "\"B3\", \"spins\": 20, \"initial\": \"ground\"}",
                                "\"B3\", \"spins\": 20, \"initial\": \"ground\"},\n"
                                        + "    {\"name\": \"B4\", \"spins\": 20, \"initial\": \"ground\"}")
                        .replace("\"B2\", \"B3\"]", "\"B2\", \"B3\", \"B4\"]"));
        assertThat(errors(edits.source().text())).isEmpty();
    }

    @Test
    void withoutAnArrangementABatterySharesAReservoirWithTheFirstEnsemble() {
        ModelEdits edits = edits(Samples.ONE, -1);
        edits.addBattery();
        assertThat(edits.source().text())
                .contains("{\"type\": \"collective-decay\", \"on\": [\"A\", \"B1\"], \"rate\": 1.0}");
        assertThat(errors(edits.source().text())).isEmpty();
    }

    @Test
    void inAStudyTheVariantThatSetsAValueIsChanged() {
        String text = Samples.example("figure-2");
        ModelEdits edits = edits(text, 0);
        edits.addBattery();
        SourceText after = edits.source();
        assertThat(after.find("/variants/0/set/~1arrangement~1batteries")
                        .orElseThrow()
                        .value())
                .isEqualTo(List.of("B1", "B2"));
        assertThat(after.find("/base"))
                .map(value -> value.value())
                .isEqualTo(SourceText.of(text).find("/base").map(value -> value.value()));
        assertThat(errors(after.text())).isEmpty();
    }

    @Test
    void anEnsembleGoesWithEveryMentionOfIt() {
        ModelEdits edits = edits(Samples.THERMAL, -1);
        edits.remove("/ensembles/1");
        assertThat(edits.source().text())
                .doesNotContain("B1")
                .doesNotContain("loss")
                .contains("{\"C\": 1.0}");
    }

    @Test
    void aNewNameIsUsedEverywhere() {
        ModelEdits edits = edits(Samples.THERMAL, -1);
        edits.renameEnsemble(0, "Source");
        assertThat(edits.source().text()).isEqualTo(Samples.THERMAL.replace("\"C\"", "\"Source\""));
        ModelEdits chain = edits(Samples.CHAIN, -1);
        chain.renameEnsemble(1, "First");
        assertThat(chain.source().text()).isEqualTo(Samples.CHAIN.replace("\"B1\"", "\"First\""));
    }

    @Test
    void connectingSharesAReservoirLikeThoseOfTheArrangement() {
        ModelEdits edits = edits(Samples.CHAIN.replace("\"rate\": 1.0", "\"rate\": 0.25"), -1);
        String pointer = edits.share(List.of("B1", "B3"));
        assertThat(edits.source().find(pointer).orElseThrow().value().toString())
                .isEqualTo("{type=collective-decay, on=[B1, B3], rate=0.25}");
        assertThat(edits.join("B2", pointer)).isTrue();
        assertThat(edits.join("B2", pointer)).isFalse();
    }

    @Test
    void anotherPluginKeepsTheSettingsThatItHasToo() {
        ModelEdits edits = edits(Samples.THERMAL, -1);
        edits.choose("/channels/0", PluginKind.CHANNEL, "collective-decay");
        assertThat(edits.source().find("/channels/0").orElseThrow().value().toString())
                .isEqualTo("{type=collective-decay, name=warm, on={C=1.0, B1=0.5}, rate=1.0}");
        edits.choose("/arrangement", PluginKind.ARRANGEMENT, "parallel");
        assertThat(edits.source().text().indexOf("\"arrangement\""))
                .isBetween(
                        edits.source().text().indexOf("\"ensembles\""),
                        edits.source().text().indexOf("\"channels\""));
    }

    @Test
    void everyPluginBeginsWithSettingsThatItTakes() {
        for (PluginKind kind : List.of(PluginKind.CHANNEL, PluginKind.HAMILTONIAN, PluginKind.ARRANGEMENT)) {
            for (InstalledPlugin plugin : INSTALLED.list(kind)) {
                ModelEdits edits = edits(Samples.CHAIN, -1);
                if (kind == PluginKind.ARRANGEMENT) {
                    edits.remove("/arrangement");
                    edits.choose("/arrangement", kind, plugin.id());
                } else {
                    edits.addTerm(kind, plugin.id(), List.of("C"));
                }
                assertThat(errors(edits.source().text()))
                        .as(plugin.id())
                        .allMatch(error -> error.place().pointer().equals("/solver"));
            }
        }
    }

    /** Whatever is done in whatever order, the text reads: names that are mentioned exist. */
    @RepeatedTest(25)
    void randomChangesLeaveATextThatReads(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String text = random.nextBoolean() ? Samples.CHAIN : Samples.THERMAL;
        for (int i = 0; i < 12; i++) {
            ModelEdits edits = edits(text, -1);
            List<String> names = new ExperimentEdit(SourceText.of(text), new Variants(false, -1)).ensembles();
            String one = names.get(random.nextInt(names.size()));
            switch (random.nextInt(6)) {
                case 0 -> edits.addBattery();
                case 1 -> {
                    if (names.size() > 1) {
                        edits.remove("/ensembles/" + random.nextInt(names.size()));
                    }
                }
                case 2 -> edits.renameEnsemble(random.nextInt(names.size()), "R" + i);
                case 3 -> edits.addTerm(PluginKind.CHANNEL, "collective-pump", List.of(one));
                case 4 ->
                    edits.share(List.of(names.get(0), names.get(names.size() - 1)).stream()
                            .distinct()
                            .toList());
                default -> {
                    if (edits.source().find("/channels/0").isPresent()) {
                        edits.join(one, "/channels/0");
                    }
                }
            }
            text = edits.source().text();
            assertThat(errors(text))
                    .as(text)
                    .allMatch(error -> error.place().pointer().equals("/solver"));
        }
    }
}
