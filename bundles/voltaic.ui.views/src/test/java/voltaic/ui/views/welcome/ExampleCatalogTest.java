package voltaic.ui.views.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import voltaic.ui.views.Fakes;
import voltaic.ui.views.Repository;

class ExampleCatalogTest {
    @Test
    void everyShippedExampleHasACardWithFigureTitleSentenceAndTime() throws IOException {
        List<Example> examples = ExampleCatalog.read(Repository.EXAMPLES, Optional.of(Repository.DOCS));
        try (Stream<Path> files = Files.list(Repository.EXAMPLES)) {
            assertThat(examples)
                    .hasSize((int) files.filter(file -> file.toString().endsWith(".voltaic.json"))
                            .count());
        }
        assertThat(examples).allSatisfy(example -> {
            assertThat(example.figure()).isPresent();
            assertThat(example.title()).isNotEqualTo(example.name()).isNotBlank();
            assertThat(example.summary()).hasSizeBetween(20, 400);
            assertThat(example.time()).matches("(\\d+ (points|searches), )?\\d+ (s|minutes)");
            assertThat(example.section()).isNotBlank();
        });
        assertThat(examples.get(0).name()).isEqualTo("figure-2");
        assertThat(examples.get(0).summary()).isEqualTo("The paper's Fig. 2 by the mean field, N_C = 10⁷, N_B = 100.");
        assertThat(examples)
                .filteredOn(Example::isLong)
                .extracting(Example::name)
                .contains("fig-2a-trajectories");
    }

    @Test
    void anExampleOfWhichNothingIsSaidHasACardToo(@TempDir Path folder) throws IOException {
        Fakes.write(folder.resolve("mine.voltaic.json"), "{ broken");
        assertThat(ExampleCatalog.read(folder, Optional.empty()))
                .singleElement()
                .satisfies(example -> {
                    assertThat(example.title()).isEqualTo("mine");
                    assertThat(example.figure()).isEmpty();
                });
    }

    @Test
    void aSearchWantsAllWordsInAnyOrder() throws IOException {
        Example example = ExampleCatalog.read(Repository.EXAMPLES, Optional.of(Repository.DOCS)).stream()
                .filter(one -> one.name().equals("series-chain"))
                .findFirst()
                .orElseThrow();
        assertThat(example.matches("Chain series")).isTrue();
        assertThat(example.matches("chain nowhere")).isFalse();
    }

    @Test
    void columnsAreAsManyAsFit() {
        CardGrid grid = new CardGrid(260, 16);
        assertThat(List.of(grid.columns(100), grid.columns(535), grid.columns(536), grid.columns(1180)))
                .containsExactly(1, 1, 2, 4);
    }
}
