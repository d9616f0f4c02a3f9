package voltaic.ui.workbench.window;

import java.awt.Graphics;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import voltaic.ui.api.Command;
import voltaic.ui.api.Icons;
import voltaic.ui.workbench.commands.Commands;
import voltaic.ui.workbench.commands.Keys;

/** Shown while no editor is open: how to begin. */
final class Empty extends JPanel {
    private static final String NEW = "file.new-";
    private static final List<String> BEGIN = List.of("file.open", "help.welcome", "window.quick-access");

    private final Commands commands;
    private final Icons icons;

    Empty(Commands commands, Icons icons) {
        super(new MigLayout("fill, insets 24, wrap 1", "[center]", "push[]14[]push"));
        this.commands = commands;
        this.icons = icons;
        setName("nothing-open");
        setFocusable(true);
        commands.onChange(this::fill);
    }

    private void fill() {
        removeAll();
        add(new JLabel(icons.icon("battery-charging", 36)));
        JPanel list = new JPanel(new MigLayout("insets 0, wrap 2, gap 12 4", "[right][left]"));
        list.setOpaque(false);
        commands.list().stream()
                .filter(command -> command.id().startsWith(NEW))
                .findFirst()
                .ifPresent(command -> addLine(list, command));
        for (String id : BEGIN) {
            commands.find(id)
                    .filter(command -> commands.action(command).isPresent())
                    .ifPresent(command -> addLine(list, command));
        }
        add(list);
        revalidate();
    }

    private void addLine(JPanel list, Command command) {
        JButton link = new JButton(command.label());
        link.setName("begin:" + command.id());
        link.putClientProperty("JButton.buttonType", "borderless");
        link.addActionListener(e -> commands.execute(command.id()));
        list.add(link);
        JLabel key = new JLabel(Keys.words(commands.key(command).orElse(null)));
        key.setEnabled(false);
        list.add(key);
    }

    @Override
    protected void paintComponent(Graphics g) {
        g.setColor(UIManager.getColor("Voltaic.content"));
        g.fillRect(0, 0, getWidth(), getHeight());
        g.setColor(UIManager.getColor("Voltaic.border"));
        g.drawRect(0, 0, getWidth() - 1, getHeight() - 1);
    }
}
