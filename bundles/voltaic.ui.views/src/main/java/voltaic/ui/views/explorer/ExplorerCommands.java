package voltaic.ui.views.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import voltaic.ui.api.Command;
import voltaic.ui.api.CommandProvider;
import voltaic.ui.api.Settings;
import voltaic.ui.api.Workbench;
import voltaic.ui.views.PartCommands;

/** The commands on files, which the explorer handles; its context menu is made from them too. */
@Component(service = CommandProvider.class)
public final class ExplorerCommands implements CommandProvider {
    static final String OPEN = "file.open-selected";
    static final String NEW_FOLDER = "file.new-folder";
    static final String RENAME = "file.rename";
    static final String DUPLICATE = "file.duplicate";
    static final String DELETE = "file.delete";
    static final String SHOW = "file.show-in-file-manager";
    static final String COPY_PATH = "file.copy-path";
    static final String REFRESH = "explorer.refresh";
    static final String COLLAPSE = "explorer.fold-all";
    static final String FILTER = "explorer.filter";
    /** The setting that says how files are sorted. */
    static final String ORDER = "explorer.order";

    private final Workbench workbench;
    private final List<Command> commands;

    @Activate
    public ExplorerCommands(@Reference Workbench workbench, @Reference Settings settings) {
        this.workbench = workbench;
        List<Command> all = new ArrayList<>(List.of(
                of(OPEN, "Open selected file", "Open what is selected in the project explorer", "File/140")
                        .withIcon("file"),
                of(NEW_FOLDER, "New folder…", "Make a folder in the one that is selected", "File/150")
                        .withIcon("folder"),
                of(RENAME, "Rename…", "Give the selected file or folder another name", "File/610")
                        .withKey("F2")
                        .withIcon("pencil"),
                of(DUPLICATE, "Duplicate", "Make a copy beside the selected file or folder", "File/620")
                        .withKey("ctrl shift D")
                        .withIcon("copy"),
                of(DELETE, "Delete…", "Move the selected files to the trash, after asking", "File/630")
                        .withKey("DELETE")
                        .withIcon("trash-2"),
                of(SHOW, "Show in file manager", "Show the selected file in the file manager of the system", "File/710")
                        .withIcon("external-link"),
                of(COPY_PATH, "Copy path", "Copy the path of the selected files to the clipboard", "File/720")
                        .withIcon("link"),
                of(REFRESH, "Refresh files", "Read the unfolded folders of the project explorer anew", "View/410")
                        .withKey("F5")
                        .withIcon("refresh-cw"),
                of(COLLAPSE, "Fold up all folders", "Fold up all folders of the project explorer", "View/420")
                        .withIcon("minus"),
                PartCommands.inView(
                                workbench,
                                ProjectExplorerProvider.ID,
                                FILTER,
                                "Filter files",
                                "Go to the filter of the project explorer",
                                "View/430")
                        .withKey("ctrl alt F")
                        .withIcon("funnel")));
        int place = 110;
        for (Order order : Order.values()) {
            String name = order.label().toLowerCase(Locale.ROOT);
            all.add(Command.of(
                            "explorer.sort-by-" + name,
                            order.label(),
                            "Sort the files of the project explorer by " + name,
                            "View/510 Sort files by/" + place++,
                            () -> settings.put(ORDER, order.name()))
                    .selectedWhen(() -> order(settings) == order));
        }
        commands = List.copyOf(all);
    }

    /** How the user wants files sorted. */
    static Order order(Settings settings) {
        String name = settings.get(ORDER, Order.NAME.name());
        for (Order order : Order.values()) {
            if (order.name().equals(name)) {
                return order;
            }
        }
        return Order.NAME;
    }

    private Command of(String id, String label, String summary, String place) {
        return PartCommands.handled(workbench, id, label, summary, place);
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    /** Those of the context menu. */
    List<Command> contextMenu() {
        return commands.stream()
                .filter(command -> command.selected().isEmpty() && !command.id().equals(FILTER))
                .toList();
    }
}
