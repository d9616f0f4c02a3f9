package voltaic.ui.workbench.window;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.SecondaryLoop;
import java.awt.Toolkit;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JMenuBar;
import javax.swing.JPanel;
import javax.swing.JToolBar;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import voltaic.ui.workbench.commands.Commands;
import voltaic.ui.workbench.commands.KeyBindings;
import voltaic.ui.workbench.commands.KeyDispatcher;
import voltaic.ui.workbench.commands.MenuBuilder;
import voltaic.ui.workbench.commands.ToolBarBuilder;
import voltaic.ui.workbench.contributions.Contributions;
import voltaic.ui.workbench.docking.Layout;
import voltaic.ui.workbench.parts.EditorHost;
import voltaic.ui.workbench.parts.PartHost;
import voltaic.ui.workbench.perspectives.LayoutStore;
import voltaic.ui.workbench.perspectives.Perspective;
import voltaic.ui.workbench.quickaccess.QuickAccess;

/** The window and everything in it, put together. */
final class Shell implements Desk.Owner {
    private static final Dimension REHEARSAL = new Dimension(1280, 800);
    /** What is read in the background, such as the examples and then their figures, is painted too. */
    private static final int REHEARSAL_PAUSES = 3;

    private static final int REHEARSAL_PAUSE_MILLISECONDS = 600;

    private final Services services;
    private final Contributions contributions;
    private final JFrame frame = new JFrame("Voltaic");
    private final Commands commands;
    private final LayoutStore store;
    private final Desk desk;
    private final Views views;
    private final Editors editors;
    private final Saving saving;
    private final Empty empty;
    private final StatusLine status;
    private final QuickAccess quickAccess;
    private final KeyDispatcher keys;
    private final Runnable closed;

    Shell(Services services, Contributions contributions, Runnable closed) {
        this.services = services;
        this.contributions = contributions;
        this.closed = closed;
        commands = new Commands(new KeyBindings(services.settings()), services.faults());
        store = new LayoutStore(services.settings());
        desk = new Desk(store, this);
        views = new Views(contributions.views(), services.icons(), services.faults(), desk);
        editors = new Editors(
                contributions.editors(),
                services.icons(),
                services.faults(),
                services.dialogs(),
                desk,
                services.opened());
        saving = new Saving(desk, editors, services.dialogs(), services.faults(), frame);
        empty = new Empty(commands, services.icons());
        status = new StatusLine(services.jobs(), () -> views.show("progress"));
        quickAccess = new QuickAccess(frame, services.icons(), services.settings());
        keys = new KeyDispatcher(commands, frame::isFocused, command -> desk.active()
                .flatMap(host -> host.handler(command.id()))
                .isPresent());
    }

    /** Shows the window. */
    void open() {
        build();
        StartTrace.follow(frame);
        frame.setVisible(true);
        SwingUtilities.invokeLater(() -> frame.setIconImages(Mark.images()));
    }

    /** Builds and paints the window unseen. */
    void rehearse() {
        build();
        frame.pack();
        frame.setSize(REHEARSAL);
        frame.validate();
        paintUnseen();
        for (int i = 0; i < REHEARSAL_PAUSES; i++) {
            SecondaryLoop events =
                    Toolkit.getDefaultToolkit().getSystemEventQueue().createSecondaryLoop();
            Timer end = new Timer(REHEARSAL_PAUSE_MILLISECONDS, e -> events.exit());
            end.setRepeats(false);
            end.start();
            events.enter();
            frame.validate();
            paintUnseen();
        }
        leave();
    }

    private void paintUnseen() {
        BufferedImage picture = new BufferedImage(REHEARSAL.width, REHEARSAL.height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        frame.getRootPane().paint(g);
        g.dispose();
    }

    private void build() {
        BuiltIn.add(this, contributions.wizards());
        frame.setName("workbench");
        frame.setDefaultCloseOperation(JFrame.DO_NOTHING_ON_CLOSE);
        frame.setFocusTraversalPolicy(new ActivePartFirst(desk::active));
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowOpened(WindowEvent e) {
                desk.active().ifPresentOrElse(PartHost::focus, empty::requestFocusInWindow);
            }

            @Override
            public void windowClosing(WindowEvent e) {
                exit();
            }
        });
        JMenuBar menuBar = new JMenuBar();
        menuBar.setName("menu-bar");
        frame.setJMenuBar(menuBar);
        TopBar top = new TopBar(this, quickAccess.field());
        frame.getContentPane().add(top, BorderLayout.NORTH);
        JPanel middle = new JPanel(new BorderLayout());
        middle.setBorder(BorderFactory.createEmptyBorder(0, 6, 0, 6));
        middle.add(desk.dock(), BorderLayout.CENTER);
        frame.getContentPane().add(middle, BorderLayout.CENTER);
        frame.getContentPane().add(status, BorderLayout.SOUTH);
        MenuBuilder menus = new MenuBuilder(commands, services.icons());
        ToolBarBuilder tools = new ToolBarBuilder(commands, services.icons());
        JToolBar toolBar = top.toolBar();
        commands.onChange(() -> {
            menus.fill(menuBar);
            tools.fill(toolBar);
        });
        desk.changes().add(() -> {
            tools.refresh();
            top.refresh();
            title();
        });
        services.jobs().onChange(tools::refresh);
        commands.follow(contributions.commands());
        new Placing(frame, services.settings()).restore();
        editors.restore(store.editors());
        views.follow();
        editors.follow();
        desk.follow();
        keys.start();
        desk.perspective(desk.perspective());
    }

    private void title() {
        String file = desk.activeEditor().map(PartHost::title).orElse("");
        frame.setTitle(file.isEmpty() ? "Voltaic" : file + " – Voltaic");
    }

    /** Closes the window, unless the user wants to stay. */
    void exit() {
        if (!saving.mayLeave(saving.dirty()) || !mayEndJobs()) {
            return;
        }
        leave();
        closed.run();
    }

    private void leave() {
        keys.stop();
        status.stop();
        desk.each(PartHost::dispose);
        frame.dispose();
    }

    private boolean mayEndJobs() {
        long running = services.jobs().list().stream()
                .filter(job -> !job.state().isOver())
                .count();
        return running == 0
                || services.dialogs()
                                .choose(
                                        "Exit",
                                        running == 1
                                                ? "One job is still running. Exiting ends it."
                                                : running + " jobs are still running. Exiting ends them.",
                                        List.of("Exit", "Cancel"))
                        == 0;
    }

    @Override
    public void close(String id) {
        Optional<EditorHost> editor =
                desk.editors().stream().filter(host -> host.id().equals(id)).findFirst();
        if (editor.isPresent()) {
            saving.close(List.of(editor.get()));
        } else {
            views.close(id);
        }
    }

    @Override
    public void menu(String id, Component on, int x, int y) {
        TabMenu.show(this, id, on, x, y);
    }

    @Override
    public JComponent nothingOpen() {
        return empty;
    }

    @Override
    public Optional<PartHost> view(String id) {
        return views.host(id);
    }

    @Override
    public Layout complete(Perspective perspective, Layout layout) {
        return views.complete(perspective, layout);
    }

    Services services() {
        return services;
    }

    JFrame frame() {
        return frame;
    }

    Commands commands() {
        return commands;
    }

    Desk desk() {
        return desk;
    }

    Views views() {
        return views;
    }

    Editors editors() {
        return editors;
    }

    Saving saving() {
        return saving;
    }

    StatusLine status() {
        return status;
    }

    QuickAccess quickAccess() {
        return quickAccess;
    }
}
