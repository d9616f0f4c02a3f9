package voltaic.ui.views.welcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What the page examples.md says of each example: a heading of its name, a line with its time, its figure, and text. */
final class ExamplePage {
    private static final int SECTION = 2;
    private static final int EXAMPLE = 3;
    /** A summary shorter than that takes a second sentence. */
    private static final int SHORT = 40;

    private static final Pattern SENTENCE = Pattern.compile(".*?[.](?=\\s+[\\p{Lu}`(]|$)", Pattern.DOTALL);

    private ExamplePage() {}

    /**
     * What is said of one example.
     *
     * @param figure relative to the page; empty if there is none
     */
    record Entry(String section, String time, boolean isLong, String figure, String summary) {}

    /** The entries by the names of the examples, in the order of the page. */
    static Map<String, Entry> read(String markdown) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        String section = "";
        Node node = Parser.builder().build().parse(markdown).getFirstChild();
        while (node != null) {
            if (node instanceof Heading heading && heading.getLevel() == SECTION) {
                section = text(heading);
            } else if (node instanceof Heading heading && heading.getLevel() == EXAMPLE) {
                entries.put(text(heading), entry(section, heading));
            }
            node = node.getNext();
        }
        return entries;
    }

    private static Entry entry(String section, Heading heading) {
        String time = "";
        boolean isLong = false;
        String figure = "";
        List<String> paragraphs = new ArrayList<>();
        for (Node node = heading.getNext(); node != null && !(node instanceof Heading); node = node.getNext()) {
            if (!(node instanceof Paragraph)) {
                continue;
            }
            if (node.getFirstChild() instanceof Image image) {
                figure = image.getDestination();
                continue;
            }
            String text = text(node);
            int dot = text.indexOf('·');
            if (time.isEmpty() && node.getFirstChild() instanceof Code && dot > 0) {
                String rest = text.substring(dot + 1).strip();
                isLong = rest.startsWith("long");
                time = rest.replaceFirst("^long:\\s*", "");
            } else {
                paragraphs.add(text);
            }
        }
        return new Entry(section, time, isLong, figure, summary(paragraphs));
    }

    private static String summary(List<String> paragraphs) {
        if (paragraphs.isEmpty()) {
            return "";
        }
        StringBuilder summary = new StringBuilder();
        Matcher sentences = SENTENCE.matcher(paragraphs.get(0));
        while (summary.length() < SHORT && sentences.find()) {
            summary.append(sentences.group());
        }
        return summary.isEmpty() ? paragraphs.get(0) : summary.toString().strip();
    }

    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text part) {
                text.append(part.getLiteral());
            }

            @Override
            public void visit(Code code) {
                text.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                text.append(' ');
            }
        });
        return text.toString();
    }
}
