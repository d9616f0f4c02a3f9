package voltaic.ui.experiment.source;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import javax.swing.UIManager;
import org.fife.ui.rsyntaxtextarea.RSyntaxDocument;
import org.fife.ui.rsyntaxtextarea.parser.AbstractParser;
import org.fife.ui.rsyntaxtextarea.parser.DefaultParseResult;
import org.fife.ui.rsyntaxtextarea.parser.DefaultParserNotice;
import org.fife.ui.rsyntaxtextarea.parser.ParseResult;
import org.fife.ui.rsyntaxtextarea.parser.ParserNotice;
import org.jspecify.annotations.Nullable;
import voltaic.json.Finding;
import voltaic.json.SourceText;
import voltaic.json.SourceValue;

/** Underlines what the last check found. */
final class Squiggles extends AbstractParser {
    private List<Finding> findings = List.of();
    private SourceText source = SourceText.of("");

    void set(List<Finding> found, SourceText in) {
        findings = found;
        source = in;
    }

    @Override
    public ParseResult parse(RSyntaxDocument document, @Nullable String style) {
        DefaultParseResult result = new DefaultParseResult(this);
        result.setParsedLines(0, document.getDefaultRootElement().getElementCount() - 1);
        for (Finding finding : findings) {
            int[] range = range(source, finding);
            if (range[1] <= document.getLength()) {
                int line = document.getDefaultRootElement().getElementIndex(range[0]);
                DefaultParserNotice notice = new DefaultParserNotice(
                        this, finding.message(), line, range[0], Math.max(1, range[1] - range[0]));
                notice.setLevel(finding.isError() ? ParserNotice.Level.ERROR : ParserNotice.Level.WARNING);
                notice.setColor(color(finding.isError()));
                notice.setToolTipText("<html>" + Proposals.escape(finding.message()) + "</html>");
                result.addNotice(notice);
            }
        }
        return result;
    }

    private static Color color(boolean isError) {
        Color color = UIManager.getColor(isError ? "Actions.Red" : "Actions.Yellow");
        return color == null ? Color.RED : color;
    }

    /** From and to: the value that a finding is about, its key if it is more than a line; where it has none, the word there. */
    static int[] range(SourceText source, Finding finding) {
        String pointer = finding.place().pointer();
        Optional<SourceValue> value = pointer.isEmpty() ? Optional.empty() : find(source, pointer);
        if (value.isPresent()) {
            SourceValue at = value.get();
            boolean isLine = source.text().indexOf('\n', at.start()) >= at.end()
                    || source.text().indexOf('\n', at.start()) < 0;
            boolean hasKey = at.keyEnd() > at.keyStart();
            if (isLine || !hasKey) {
                return new int[] {at.start(), isLine ? at.end() : at.start() + 1};
            }
            return new int[] {at.keyStart(), at.keyEnd()};
        }
        int from = source.offset(
                Math.max(1, finding.place().line()), Math.max(1, finding.place().column()));
        int to = from;
        while (to < source.text().length()
                && Character.isLetterOrDigit(source.text().charAt(to))) {
            to++;
        }
        if (to == from && from > 0 && from == source.text().length()) {
            from--;
        }
        return new int[] {from, Math.min(Math.max(to, from + 1), source.text().length())};
    }

    private static Optional<SourceValue> find(SourceText source, String pointer) {
        try {
            return source.find(pointer);
        } catch (IllegalArgumentException notAPointer) {
            return Optional.empty();
        }
    }
}
