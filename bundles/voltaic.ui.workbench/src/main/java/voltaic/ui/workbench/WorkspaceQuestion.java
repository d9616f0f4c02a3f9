package voltaic.ui.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import voltaic.ui.api.Dialogs;

/** Asks for another workspace, as this one cannot be used. */
final class WorkspaceQuestion implements Runnable {
    private final Dialogs dialogs;
    private final String reason;
    private final Path root;
    private Optional<Path> answer = Optional.empty();

    WorkspaceQuestion(Dialogs dialogs, String reason, Path root) {
        this.dialogs = dialogs;
        this.reason = reason;
        this.root = root;
    }

    @Override
    public void run() {
        List<String> choices = List.of("Choose another folder…", "Quit");
        if (dialogs.choose("Workspace", reason, choices) == 0) {
            answer = dialogs.folder(
                    "Workspace", Optional.ofNullable(root.getParent()).orElse(root));
        }
    }

    Optional<Path> answer() {
        return answer;
    }
}
