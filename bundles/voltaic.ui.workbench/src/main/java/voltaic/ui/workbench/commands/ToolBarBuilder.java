package voltaic.ui.workbench.commands;

import com.formdev.flatlaf.FlatClientProperties;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JToggleButton;
import javax.swing.JToolBar;
import voltaic.ui.api.Command;
import voltaic.ui.api.Icons;

/** Builds the tool bar: an icon with its word, or alone where everybody knows it. */
public final class ToolBarBuilder {
    private static final List<String> MENUS = List.of("File", "Edit", "Run", "View", "Plot");
    private static final Set<String> SELF_EVIDENT =
            Set.of("save", "undo-2", "redo-2", "scissors", "copy", "clipboard-paste");

    private final Commands commands;
    private final Icons icons;
    private final List<CommandAction> actions = new ArrayList<>();

    private record Placed(Command command, String menu, int order) {}

    /** For these commands. */
    public ToolBarBuilder(Commands commands, Icons icons) {
        this.commands = commands;
        this.icons = icons;
    }

    /** Fills the tool bar anew. */
    public void fill(JToolBar bar) {
        bar.removeAll();
        actions.clear();
        List<Placed> placed = commands.list().stream()
                .filter(Command::toolBar)
                .flatMap(command ->
                        MenuPath.of(command)
                                .map(path -> new Placed(command, path.menus().get(0), path.order()))
                                .stream())
                .sorted(Comparator.<Placed>comparingInt(one -> rank(one.menu())).thenComparingInt(Placed::order))
                .toList();
        for (int i = 0; i < placed.size(); i++) {
            if (i > 0 && !placed.get(i).menu().equals(placed.get(i - 1).menu())) {
                bar.addSeparator();
            }
            bar.add(button(placed.get(i).command()));
        }
        JButton more = more();
        bar.add(more);
        bar.setLayout(new OverflowLayout(more));
        refresh();
        bar.revalidate();
        bar.repaint();
    }

    /** Asks every command whether it can be done. */
    public void refresh() {
        actions.forEach(CommandAction::refresh);
    }

    private static int rank(String menu) {
        int index = MENUS.indexOf(menu);
        return index < 0 ? MENUS.size() : index;
    }

    private JButton more() {
        JButton more = new JButton(icons.icon("ellipsis"));
        more.setName("tool-more");
        more.setToolTipText("More tools, for which the window is too narrow");
        more.getAccessibleContext().setAccessibleName("More tools");
        more.setFocusable(false);
        more.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        return more;
    }

    private AbstractButton button(Command command) {
        CommandAction action = new CommandAction(command, commands);
        actions.add(action);
        AbstractButton button = command.selected().isPresent() ? new JToggleButton(action) : new JButton(action);
        button.setName("tool:" + command.id());
        button.getAccessibleContext().setAccessibleName(command.label());
        button.setFocusable(false);
        button.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        if (!command.icon().isEmpty()) {
            button.setIcon(icons.icon(command.icon()));
        }
        boolean iconAlone = SELF_EVIDENT.contains(command.icon());
        button.setText(iconAlone ? null : command.label().replace("…", ""));
        button.setHideActionText(iconAlone);
        return button;
    }
}
