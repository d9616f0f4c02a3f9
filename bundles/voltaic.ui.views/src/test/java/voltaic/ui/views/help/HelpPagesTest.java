package voltaic.ui.views.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import voltaic.ui.views.Fakes;
import voltaic.ui.views.Repository;

/** Markdown to HTML, links and search, with made-up pages and with those of the documentation. */
class HelpPagesTest {
    private static String html(String markdown) {
        return PageHtml.of(HelpPage.parse("x.md", markdown), Map.of("f.png", new java.awt.Dimension(20, 10)));
    }

    @Test
    void headingsHaveTheAnchorsThatGitHubGivesThem() {
        assertThat(html("# An *experiment*, `a.b`: 1/2 γ↓\n## Same\n## Same\n"))
                .contains("<h1 id=\"an-experiment-ab-12-γ\">")
                .contains("<h2 id=\"same\">")
                .contains("<h2 id=\"same-1\">");
    }

    @Test
    void tablesFiguresAndCodeBecomeWhatSwingShows() {
        assertThat(html("| a | b |\n|---|---|\n| `<x>` | ![a figure](f.png) |\n"))
                .contains("cellspacing=\"0\"")
                .contains("<code>&lt;x&gt;</code>")
                .contains("src=\"f.png\"")
                .contains("width=\"20\"");
        assertThat(html("![not there](g.png)\n\n<!-- a comment -->")).isEqualTo("<p><i>not there</i></p>\n");
    }

    @Test
    void everyLinkOfTheDocumentationLeadsSomewhere() throws IOException {
        HelpLibrary library = HelpLibrary.read(Repository.DOCS);
        List<String> dead = new ArrayList<>();
        List<String> checked = new ArrayList<>();
        for (HelpPage page : library.pages()) {
            page.content().accept(new AbstractVisitor() {
                @Override
                public void visit(Link link) {
                    checked.add(link.getDestination());
                    if (isDead(library, LinkTarget.resolve(library, page.file(), link.getDestination()))) {
                        dead.add(page.file() + ": " + link.getDestination());
                    }
                    visitChildren(link);
                }

                @Override
                public void visit(Image image) {
                    checked.add(image.getDestination());
                    if (!library.figures().containsKey(image.getDestination())) {
                        dead.add(page.file() + ": " + image.getDestination());
                    }
                }
            });
        }
        assertThat(checked).hasSizeGreaterThan(40);
        assertThat(dead).isEmpty();
    }

    private static boolean isDead(HelpLibrary library, LinkTarget target) {
        if (target instanceof LinkTarget.Page page) {
            return !page.anchor().isEmpty()
                    && !library.page(page.file()).orElseThrow().anchors().contains(page.anchor());
        }
        return target instanceof LinkTarget.Missing;
    }

    @Test
    void linksAreToldApart(@TempDir Path folder) throws IOException {
        Fakes.write(folder.resolve("docs/a.md"), "# A");
        Fakes.write(folder.resolve("docs/b.md"), "# B");
        Path example = Fakes.write(folder.resolve("examples/e.voltaic.json"), "{}");
        HelpLibrary library = HelpLibrary.read(folder.resolve("docs"));
        assertThat(LinkTarget.resolve(library, "a.md", "#x")).isEqualTo(new LinkTarget.Page("a.md", "x"));
        assertThat(LinkTarget.resolve(library, "a.md", "b.md#y")).isEqualTo(new LinkTarget.Page("b.md", "y"));
        assertThat(LinkTarget.resolve(library, "a.md", "../examples/e.voltaic.json"))
                .isEqualTo(new LinkTarget.Local(example));
        assertThat(LinkTarget.resolve(library, "a.md", "https://example.org/?q=1"))
                .isInstanceOf(LinkTarget.External.class);
        assertThat(LinkTarget.resolve(library, "a.md", "c.md")).isEqualTo(new LinkTarget.Missing("c.md"));
    }

    @Test
    void aSearchFindsSectionsWithAllWordsThoseInHeadingsFirst(@TempDir Path folder) throws IOException {
        Fakes.write(
                folder.resolve("a.md"),
                "# A\nStandard and other errors.\n## B\nOnly errors.\n## Standard errors\nThey fall.");
        HelpLibrary library = HelpLibrary.read(folder);
        assertThat(HelpSearch.find(library, "standard ERRORS").stream()
                        .map(hit -> hit.section().heading()))
                .containsExactly("Standard errors", "A");
        assertThat(HelpSearch.find(library, "nowhere")).isEmpty();
        assertThat(HelpSearch.find(library, " ")).isEmpty();
        assertThat(HelpSearch.marked("a < errors.", "Errors")).isEqualTo("a &lt; <span class=\"hit\">errors</span>.");
    }

    @Test
    void oneGoesBackAndForwardAndOnFromThere() {
        HelpHistory history = new HelpHistory("a");
        history.visit("b");
        history.visit("b");
        history.visit("c");
        assertThat(history.back()).contains("b");
        assertThat(history.back()).contains("a");
        assertThat(history.canGoBack()).isFalse();
        assertThat(history.forward()).contains("b");
        history.visit("d");
        assertThat(history.canGoForward()).isFalse();
        assertThat(history.back()).contains("b");
    }
}
