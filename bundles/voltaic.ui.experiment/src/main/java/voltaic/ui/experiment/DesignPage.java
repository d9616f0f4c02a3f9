package voltaic.ui.experiment;

import java.awt.BorderLayout;
import java.awt.Point;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JSplitPane;
import net.miginfocom.swing.MigLayout;
import voltaic.ui.api.Icons;
import voltaic.ui.experiment.form.FormContext;
import voltaic.ui.experiment.form.FormPage;
import voltaic.ui.experiment.picture.ArrangementView;
import voltaic.ui.experiment.picture.Picture;

/** The picture above the forms. */
final class DesignPage implements ArrangementView.Actions {
    /** A command as a button and in the menu of the picture. */
    private record Entry(String command, String words, String icon, String tip) {}

    private static final List<Entry> ENTRIES = List.of(
            new Entry(
                    "model.add-battery", "Add battery", "battery", "Add an ensemble that is charged as the others are"),
            new Entry("model.add-channel", "Add channel…", "heater", "Add a reservoir, a pump or a loss"),
            new Entry("model.add-hamiltonian", "Add Hamiltonian term…", "waves", "Add a coherent drive or a detuning"),
            new Entry(
                    "model.connect",
                    "Connect…",
                    "link",
                    "Let the selected ensemble share a reservoir; or draw a line from it"),
            new Entry("model.remove", "Remove", "trash-2", "Remove what is selected"));

    private final JPanel panel = new JPanel(new BorderLayout());
    private final ArrangementView picture = new ArrangementView(this);
    private final FormPage forms;
    private final ModelActions model;
    private final Consumer<Optional<String>> selection;
    private final JPanel tools = new JPanel(new MigLayout("insets 4 10 4 10, gapx 2", "", ""));

    DesignPage(FormContext context, ModelActions model, Consumer<Optional<String>> selection) {
        this.model = model;
        this.selection = selection;
        this.forms = new FormPage(context);
        ENTRIES.forEach(entry -> tools.add(button(entry, context.icons())));
        JPanel top = new JPanel(new BorderLayout());
        top.add(tools, BorderLayout.NORTH);
        top.add(picture, BorderLayout.CENTER);
        JSplitPane split = new JSplitPane(JSplitPane.VERTICAL_SPLIT, true, top, forms.component());
        split.setResizeWeight(0.45);
        split.setBorder(BorderFactory.createEmptyBorder());
        split.setName("experiment-design");
        panel.add(split);
    }

    private JButton button(Entry entry, Icons icons) {
        JButton button = new JButton(entry.words(), icons.icon(entry.icon()));
        button.setName(entry.command());
        button.setToolTipText(entry.tip());
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.setFocusable(false);
        button.addActionListener(e -> model.handler(entry.command()).ifPresent(Runnable::run));
        return button;
    }

    JComponent component() {
        return panel;
    }

    ArrangementView picture() {
        return picture;
    }

    FormPage forms() {
        return forms;
    }

    /** What can be done has changed. */
    void enable() {
        for (int i = 0; i < ENTRIES.size(); i++) {
            tools.getComponent(i)
                    .setEnabled(model.handler(ENTRIES.get(i).command()).isPresent());
        }
    }

    @Override
    public void selected(Optional<Picture.Item> item) {
        selection.accept(item.map(Picture.Item::pointer));
    }

    @Override
    public void connect(Picture.Spins from, Picture.Item to) {
        model.connect(from.name(), to);
    }

    @Override
    public void menu(Optional<Picture.Item> item, JComponent invoker, Point at) {
        JPopupMenu menu = new JPopupMenu();
        for (Entry entry : ENTRIES) {
            JMenuItem choice = new JMenuItem(entry.words());
            choice.setName("context." + entry.command());
            Optional<Runnable> action = model.handler(entry.command());
            choice.setEnabled(action.isPresent());
            choice.addActionListener(e -> action.ifPresent(Runnable::run));
            menu.add(choice);
        }
        menu.show(invoker, at.x, at.y);
    }
}
