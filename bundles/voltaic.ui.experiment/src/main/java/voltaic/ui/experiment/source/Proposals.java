package voltaic.ui.experiment.source;

import java.awt.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javax.swing.text.JTextComponent;
import org.fife.ui.autocomplete.BasicCompletion;
import org.fife.ui.autocomplete.Completion;
import org.fife.ui.autocomplete.CompletionProviderBase;
import org.fife.ui.autocomplete.ParameterizedCompletion;
import org.jspecify.annotations.Nullable;
import voltaic.json.Proposal;
import voltaic.json.SourceText;

/** What can stand at the caret, for the list that pops up. */
final class Proposals extends CompletionProviderBase {
    private final Supplier<SourceText> source;
    private final Help help;

    Proposals(Supplier<SourceText> source, Help help) {
        this.source = source;
        this.help = help;
    }

    /** A proposal in the list. */
    static final class Item extends BasicCompletion {
        private final Proposal proposal;

        Item(Proposals provider, Proposal proposal) {
            super(provider, proposal.label(), proposal.kind(), summary(proposal));
            this.proposal = proposal;
        }

        Proposal proposal() {
            return proposal;
        }

        private static @Nullable String summary(Proposal proposal) {
            if (proposal.doc().isEmpty()) {
                return null;
            }
            return "<html><b>" + escape(proposal.label()) + "</b><p>" + escape(proposal.doc()) + "</html>";
        }
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Override
    public String getAlreadyEnteredText(JTextComponent area) {
        String text = source.get().text();
        int end = Math.min(area.getCaretPosition(), text.length());
        int start = end;
        while (start > 0 && isWord(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '$';
    }

    @Override
    protected List<Completion> getCompletionsImpl(JTextComponent area) {
        String entered = getAlreadyEnteredText(area).toLowerCase(Locale.ROOT);
        List<Completion> items = new ArrayList<>();
        for (Proposal proposal : help.propose(source.get(), area.getCaretPosition())) {
            if (proposal.label().toLowerCase(Locale.ROOT).contains(entered)) {
                items.add(new Item(this, proposal));
            }
        }
        return items;
    }

    @Override
    public @Nullable List<Completion> getCompletionsAt(JTextComponent area, Point point) {
        return null;
    }

    @Override
    public @Nullable List<ParameterizedCompletion> getParameterizedCompletions(JTextComponent area) {
        return null;
    }
}
