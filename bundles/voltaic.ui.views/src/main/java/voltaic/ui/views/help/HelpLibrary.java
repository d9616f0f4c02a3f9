package voltaic.ui.views.help;

import java.awt.Dimension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import voltaic.ui.views.Pictures;

/**
 * All pages of the documentation, read once.
 *
 * @param folder where they are
 * @param pages in the order in which one reads them
 * @param figures the sizes of the figures that are there, by what pages call them
 */
record HelpLibrary(Path folder, List<HelpPage> pages, Map<String, Dimension> figures) {
    private static final List<String> ORDER =
            List.of("guide.md", "examples.md", "plugin-reference.md", "plugins.md", "speed.md", "architecture.md");

    /** Reads all pages. Blocking. */
    static HelpLibrary read(Path folder) throws IOException {
        List<String> names;
        try (Stream<Path> files = Files.list(folder)) {
            names = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".md"))
                    .sorted(Comparator.comparing(HelpLibrary::place).thenComparing(Comparator.naturalOrder()))
                    .toList();
        }
        List<HelpPage> pages = new ArrayList<>();
        Map<String, Dimension> figures = new HashMap<>();
        for (String name : names) {
            HelpPage page = HelpPage.parse(name, Files.readString(folder.resolve(name)));
            pages.add(page);
            page.content().accept(new AbstractVisitor() {
                @Override
                public void visit(Image image) {
                    measure(folder, image.getDestination(), figures);
                }
            });
        }
        return new HelpLibrary(folder, List.copyOf(pages), Map.copyOf(figures));
    }

    private static void measure(Path folder, String name, Map<String, Dimension> figures) {
        try {
            figures.put(name, Pictures.sizeOf(folder.resolve(name)));
        } catch (IOException | IllegalArgumentException missing) {
            // Its description is shown instead.
            figures.remove(name);
        }
    }

    private static int place(String name) {
        int place = ORDER.indexOf(name);
        return place < 0 ? ORDER.size() : place;
    }

    Optional<HelpPage> page(String file) {
        return pages.stream().filter(page -> page.file().equals(file)).findFirst();
    }
}
