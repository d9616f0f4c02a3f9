package voltaic.ui.views.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * A page of the documentation.
 *
 * @param file its name in the folder of the documentation, such as {@code guide.md}
 * @param title its first heading
 * @param sections its text by headings, the first one being what stands before any further heading
 */
record HelpPage(String file, String title, Node content, List<Section> sections) {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    /**
     * A stretch of a page from one heading to the next.
     *
     * @param level of the heading, from 1
     * @param text without the heading
     */
    record Section(String heading, int level, String anchor, String text) {}

    static HelpPage parse(String file, String markdown) {
        Node content = PARSER.parse(markdown);
        Anchors anchors = new Anchors();
        List<Section> sections = new ArrayList<>();
        String title = file.replaceFirst("[.]md$", "");
        String heading = title;
        String anchor = "";
        int level = 1;
        boolean hasTitle = false;
        StringBuilder text = new StringBuilder();
        for (Node node = content.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading next) {
                String words = PlainText.of(next);
                if (hasTitle || text.length() > 0) {
                    sections.add(
                            new Section(heading, level, anchor, text.toString().strip()));
                }
                text.setLength(0);
                heading = words;
                level = next.getLevel();
                anchor = anchors.next(words);
                if (!hasTitle) {
                    title = words;
                    hasTitle = true;
                }
            } else {
                text.append(PlainText.of(node)).append(' ');
            }
        }
        sections.add(new Section(heading, level, anchor, text.toString().strip()));
        return new HelpPage(file, title, content, List.copyOf(sections));
    }

    /** All anchors that a link can name. */
    Set<String> anchors() {
        Set<String> anchors = new TreeSet<>();
        sections.forEach(section -> anchors.add(section.anchor()));
        return anchors;
    }
}
