package voltaic.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages lead to files that are there, in the checkout and in the distribution. */
class LinksIT {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

    @Test
    void linksOfTheCheckoutLeadSomewhere() throws IOException {
        Path root = Path.of("../..");
        assertThat(broken(root.resolve("docs"), root.resolve("examples"), root.resolve("README.md")))
                .isEmpty();
    }

    @Test
    void linksOfTheGuidesLeadSomewhereInTheDistributionToo() throws IOException {
        Path home = TestInstallation.DISTRIBUTION;
        assertThat(broken(home.resolve("docs/plugins"), home.resolve("examples")))
                .isEmpty();
    }

    private static List<String> broken(Path... places) throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path place : places) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path page :
                        files.filter(file -> file.toString().endsWith(".md")).toList()) {
                    LINK.matcher(Files.readString(page))
                            .results()
                            .map(link -> link.group(1))
                            .filter(target -> !Files.exists(page.resolveSibling(target)))
                            .forEach(target -> broken.add(page + " -> " + target));
                }
            }
        }
        return broken;
    }
}
