package voltaic.ui.workbench.plugins;

import java.awt.Dimension;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import voltaic.core.PluginRefusedException;
import voltaic.ui.api.Dialogs;
import voltaic.ui.api.Icons;
import voltaic.ui.api.Subscription;
import voltaic.ui.workbench.dialogs.Buttons;

/** What is installed, how it fares and why, and what can be done about it. */
public final class PluginsDialog {
    private static final String NO_MEANS =
            "This installation cannot change its plug-ins here: put jars into a plug-in folder.";

    /** What is done in the background. */
    private interface Work {
        void run() throws IOException, PluginRefusedException;
    }

    private final JDialog dialog;
    private final Icons icons;
    private final Dialogs dialogs;
    private final PluginList plugins;
    private final PluginTable table;
    private final JLabel hint = new JLabel();
    private final JProgressBar busy = new JProgressBar();
    private final JButton install = Buttons.button("Install from file…", this::chooseJar);
    private final JButton enable = Buttons.button("Disable", this::toggle);
    private final JButton remove = Buttons.button("Remove…", this::remove);
    private boolean isBusy;

    /** The dialog over a window. */
    public PluginsDialog(JFrame owner, Icons icons, Dialogs dialogs, PluginList plugins) {
        this.icons = icons;
        this.dialogs = dialogs;
        this.plugins = plugins;
        table = new PluginTable(icons, this::offer);
        dialog = new JDialog(owner, "Plug-ins", true);
        dialog.setName("plugins-dialog");
        enable.setName("enable-or-disable");
        hint.setName("plugins-hint");
        hint.putClientProperty("FlatLaf.styleClass", "small");
        busy.setName("plugins-busy");
        busy.setIndeterminate(true);
        busy.getAccessibleContext().setAccessibleName("Working");
        busy.setVisible(false);
        JPanel content = new JPanel(new MigLayout("insets 16, wrap 1", "[grow, fill, 640::]", "[grow, fill]8[]12[]"));
        content.add(table);
        content.add(hint, "wmin 0");
        JPanel buttons = new JPanel(new MigLayout("insets 0, gap 8", "[][][]push[80!][]"));
        buttons.add(install);
        buttons.add(enable);
        buttons.add(remove);
        buttons.add(busy, "hidemode 0");
        JButton close = Buttons.button("Close", this::close);
        buttons.add(close);
        content.add(buttons);
        Buttons.finish(dialog, content, close);
        dialog.setMinimumSize(new Dimension(dialog.getWidth(), dialog.getHeight()));
        dialog.setSize(780, 640);
        dialog.setLocationRelativeTo(owner);
        Subscription changes = plugins.onChange(() -> SwingUtilities.invokeLater(this::read));
        dialog.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent e) {
                changes.close();
            }
        });
        read();
        offer();
    }

    private void close() {
        dialog.dispose();
    }

    /** Shows it until it is closed. */
    public void show() {
        dialog.setVisible(true);
    }

    /** The same, and asks for a jar at once. */
    public void showAndInstall() {
        SwingUtilities.invokeLater(this::chooseJar);
        show();
    }

    /** Reads what there is, in the background. */
    private void read() {
        inBackground(() -> {
            List<PluginRow> rows = plugins.rows();
            SwingUtilities.invokeLater(() -> show(rows));
        });
    }

    private void show(List<PluginRow> rows) {
        table.show(rows);
        boolean none = rows.stream().allMatch(row -> row.file().isEmpty());
        String folder = plugins.folder().map(Path::toString).orElse("");
        hint.setText(
                folder.isEmpty()
                        ? NO_MEANS
                        : (none ? "No plug-ins of your own yet: install a jar, or put one into " : "Plug-in folder: ")
                                + folder);
        hint.setToolTipText("Jars that are put into this folder are used at once");
        offer();
    }

    /** Enables what can be done with the selected plug-in. */
    private void offer() {
        Optional<PluginRow> row = table.selected();
        boolean means = plugins.folder().isPresent();
        String why = row.isEmpty()
                ? "Select a plug-in first."
                : row.get().isUsers()
                        ? null
                        : row.get()
                                .file()
                                .map(file -> "It is not in your plug-in folder but the file " + file + ".")
                                .orElse("This comes with the program.");
        boolean own = means && why == null && !isBusy;
        enable(install, means && !isBusy, means ? "Copy a jar into your plug-in folder and start it" : NO_MEANS);
        boolean disabled = row.filter(one -> !one.isEnabled()).isPresent();
        enable.setText(disabled ? "Enable" : "Disable");
        enable(enable, own, means ? why : NO_MEANS);
        enable(remove, own, means ? why : NO_MEANS);
        busy.setVisible(isBusy);
    }

    private static void enable(JButton button, boolean enabled, @Nullable String why) {
        button.setEnabled(enabled);
        button.setToolTipText(why);
    }

    private void chooseJar() {
        Path home = Path.of(System.getProperty("user.home"));
        Optional<PluginActions> actions = plugins.actions();
        if (actions.isPresent()) {
            dialogs.openFile("Install plug-in", home, List.of(".jar")).ifPresent(jar -> inspect(actions.get(), jar));
        }
    }

    private void inspect(PluginActions actions, Path jar) {
        change(() -> {
            PluginOffer offer = actions.inspect(jar);
            SwingUtilities.invokeLater(() -> ask(actions, offer));
        });
    }

    private void ask(PluginActions actions, PluginOffer offer) {
        if (!offer.flaw().isEmpty()) {
            refused(offer.jar() + " cannot be installed. " + offer.flaw());
        } else if (new InstallQuestion(dialog, icons, offer).ask()) {
            change(() -> actions.install(offer.jar()));
        }
    }

    private void remove() {
        table.selected().ifPresent(row -> plugins.actions().ifPresent(actions -> {
            int answer = dialogs.choose(
                    "Remove plug-in",
                    "Remove " + row.name() + " " + row.version() + "? Its jar "
                            + row.file().orElseThrow() + " is deleted. Runs that use it keep it to their end.",
                    List.of("Remove", "Cancel"));
            if (answer == 0) {
                change(() -> actions.remove(row));
            }
        }));
    }

    private void toggle() {
        table.selected().ifPresent(row -> plugins.actions()
                .ifPresent(actions -> change(() -> actions.enable(row, !row.isEnabled()))));
    }

    /** Does something with plug-ins in the background; meanwhile nothing else is begun. */
    private void change(Work work) {
        busy(true);
        inBackground(() -> {
            Optional<String> refusal = Optional.empty();
            try {
                work.run();
            } catch (IOException | PluginRefusedException | RuntimeException e) {
                refusal = Optional.of(Sentences.sentence(String.valueOf(e.getMessage())));
            }
            Optional<String> said = refusal;
            SwingUtilities.invokeLater(() -> {
                busy(false);
                said.ifPresent(this::refused);
                read();
            });
        });
    }

    private void refused(String sentence) {
        dialogs.error("Plug-ins", sentence);
    }

    private void busy(boolean now) {
        isBusy = now;
        offer();
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "voltaic-plug-ins");
        thread.setDaemon(true);
        thread.start();
    }
}
