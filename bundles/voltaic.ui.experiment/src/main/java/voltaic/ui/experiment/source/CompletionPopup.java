package voltaic.ui.experiment.source;

import org.fife.ui.autocomplete.AutoCompletion;
import org.fife.ui.autocomplete.Completion;
import org.fife.ui.rsyntaxtextarea.RSyntaxTextArea;
import voltaic.json.TextEdit;

/** The list of proposals; what is chosen replaces the key or the value that it stands for as a whole. */
final class CompletionPopup extends AutoCompletion {
    private final RSyntaxTextArea area;

    CompletionPopup(Proposals proposals, RSyntaxTextArea area) {
        super(proposals);
        this.area = area;
        setShowDescWindow(true);
        setAutoCompleteSingleChoices(false);
        setParameterAssistanceEnabled(false);
        setChoicesWindowSize(300, 220);
        setDescriptionWindowSize(360, 160);
        install(area);
    }

    @Override
    protected void insertCompletion(Completion completion, boolean typedParamListStartChar) {
        if (completion instanceof Proposals.Item item) {
            TextEdit edit = item.proposal().edit();
            String text = edit.replacement();
            area.replaceRange(text, edit.offset(), edit.offset() + edit.length());
            boolean inside = text.endsWith(": \"\"") || text.endsWith("[]") || text.endsWith("{}");
            area.setCaretPosition(edit.offset() + text.length() - (inside ? 1 : 0));
        }
    }
}
