package voltaic.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is proposed is what the schema allows at that place. A bar marks the place. */
class DocumentHelpTest {
    private static final DocumentHelp HELP = DocumentHelp.of(new SchemaPlugins());

    private static List<String> proposals(String marked) {
        int offset = marked.indexOf('|');
        return HELP.propose(SourceText.of(marked.replace("|", "")), offset).stream()
                .map(Proposal::label)
                .toList();
    }

    private static String chosen(String marked, String label) {
        int offset = marked.indexOf('|');
        String text = marked.replace("|", "");
        return HELP.propose(SourceText.of(text), offset).stream()
                .filter(proposal -> proposal.label().equals(label))
                .findFirst()
                .orElseThrow()
                .edit()
                .apply(text);
    }

    @Test
    void keysOfAnExperimentThatAreNotThereYet() {
        List<String> keys = proposals("{\"format\": \"voltaic-experiment/1\", \"title\": \"\", |}");
        assertThat(keys)
                .startsWith("ensembles", "time", "solver")
                .contains("stages")
                .doesNotContain("title", "base");
    }

    @Test
    void keysOfAStudyAndOfTheExperimentInIt() {
        assertThat(proposals("{\"format\": \"voltaic-study/1\", |}"))
                .contains("base", "variants")
                .doesNotContain("time");
        assertThat(proposals("{\"format\": \"voltaic-study/1\", \"base\": {|}}"))
                .contains("time", "arrangement");
    }

    @Test
    void pluginsWhereOneIsChosenAndTheirParameters() {
        assertThat(proposals("{\"channels\": [{\"type\": \"|\"}]}"))
                .containsExactly("collective-decay", "collective-pump", "thermal-reservoir");
        assertThat(proposals("{\"channels\": [{\"type\": \"thermal-reservoir\", |}]}"))
                .contains("occupation", "temperature", "frequency", "on", "name");
        assertThat(proposals("{\"observables\": [|]}")).contains("energy-density");
    }

    @Test
    void namesOfEnsemblesWhereOneIsMeant() {
        String start = "{\"ensembles\": [{\"name\": \"C\"}, {\"name\": \"B1\"}], ";
        assertThat(proposals(start + "\"arrangement\": {\"type\": \"parallel\", \"charger\": |}}"))
                .containsExactly("B1", "C");
        assertThat(proposals(start + "\"channels\": [{\"type\": \"collective-pump\", \"on\": [|]}]}"))
                .containsExactly("B1", "C");
    }

    @Test
    void whatStandsThereIsReplacedWhole() {
        assertThat(chosen("{\"format\": \"voltaic-experiment/1\", ti|}", "time"))
                .isEqualTo("{\"format\": \"voltaic-experiment/1\", \"time\": {}}");
        assertThat(chosen("{\"solver\": {\"type\": \"me|an\"}}", "pulse-area"))
                .isEqualTo("{\"solver\": {\"type\": \"pulse-area\"}}");
    }

    @Test
    void explainsKeysAndPlugins() {
        String text = "{\"channels\": [{\"type\": \"collective-decay\", \"rate\": 1}]}";
        assertThat(HELP.explain(SourceText.of(text), text.indexOf("rate")).orElseThrow())
                .contains("The rate.")
                .contains("γ↓")
                .contains("At least 0");
        assertThat(HELP.explain(SourceText.of(text), text.indexOf("collective-decay"))
                        .orElseThrow())
                .isEqualTo("collective-decay label: collective-decay summary.");
    }
}
