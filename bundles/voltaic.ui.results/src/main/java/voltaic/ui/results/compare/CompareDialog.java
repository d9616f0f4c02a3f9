package voltaic.ui.results.compare;

import java.awt.Dialog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import voltaic.json.ResultReader;
import voltaic.model.result.StudyResult;
import voltaic.ui.api.Run;
import voltaic.ui.results.Background;
import voltaic.ui.results.Desk;
import voltaic.ui.results.Names;
import voltaic.ui.results.runs.SweepRun;

/** Asks which runs are drawn over one. */
public final class CompareDialog {
    private final Desk desk;
    private final Path own;
    private final Compared compared;
    private final Runnable changed;
    private final Map<Path, JCheckBox> boxes = new LinkedHashMap<>();

    /**
     * @param own the folder of the results that others are compared with
     * @param changed is called when others were chosen, and when they are read
     */
    public CompareDialog(Desk desk, Path own, Compared compared, Runnable changed) {
        this.desk = desk;
        this.own = own;
        this.compared = compared;
        this.changed = changed;
    }

    /** Looks, in the background, which results there are, and asks then. */
    public void open() {
        Path results = desk.workspace().results();
        Background.work(() -> find(results), this::ask, why -> desk.dialogs().error("Compare with other runs", why));
    }

    private static List<Path> find(Path results) throws IOException {
        if (!Files.isDirectory(results)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(results)) {
            return folders.filter(folder -> Files.exists(folder.resolve("result.json")))
                    .sorted()
                    .toList();
        }
    }

    private void ask(List<Path> kept) {
        List<Path> folders = new ArrayList<>();
        desk.runs().list().stream()
                .filter(run -> !(run instanceof SweepRun))
                .map(Run::folder)
                .forEach(folders::add);
        kept.stream().filter(folder -> !folders.contains(folder)).forEach(folders::add);
        compared.folders().stream().filter(folder -> !folders.contains(folder)).forEach(folders::add);
        folders.remove(own);
        if (folders.isEmpty()) {
            desk.dialogs()
                    .info(
                            "Compare with other runs",
                            "There is no other run yet. Run this again with another solver, or run another experiment, and compare"
                                    + " then.");
            return;
        }
        JDialog dialog = new JDialog(
                desk.workbench().window(), "Compare with other runs", Dialog.ModalityType.APPLICATION_MODAL);
        dialog.setName("compare-dialog");
        dialog.setContentPane(content(dialog, folders));
        dialog.pack();
        dialog.setLocationRelativeTo(desk.workbench().window());
        dialog.setVisible(true);
    }

    private JComponent content(JDialog dialog, List<Path> folders) {
        JPanel list = new JPanel(new MigLayout("insets 4, wrap 1, gapy 2"));
        for (Path folder : folders) {
            JCheckBox box = new JCheckBox(
                    Names.run(folder) + description(folder), compared.folders().contains(folder));
            box.setName("compare-" + folder.getFileName());
            boxes.put(folder, box);
            list.add(box);
        }
        JButton compare = new JButton("Compare");
        compare.addActionListener(event -> {
            dialog.dispose();
            choose();
        });
        JButton cancel = new JButton("Cancel");
        cancel.addActionListener(event -> dialog.dispose());
        JPanel content = new JPanel(new MigLayout("insets dialog, wrap 1", "[grow,fill]", "[][grow,fill][]"));
        content.add(new JLabel("Compare " + Names.run(own) + " with:"));
        JScrollPane scroll = new JScrollPane(list);
        content.add(scroll, "hmin 120, hmax 400, wmin 380");
        content.add(compare, "split 2, tag ok");
        content.add(cancel, "tag cancel");
        dialog.getRootPane().setDefaultButton(compare);
        dialog.getRootPane()
                .registerKeyboardAction(
                        event -> dialog.dispose(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_IN_FOCUSED_WINDOW);
        return content;
    }

    private String description(Path folder) {
        return desk.runs()
                .find(folder)
                .map(run -> "  —  " + run.results().study().title())
                .orElse("");
    }

    private void choose() {
        List<Path> chosen = boxes.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
        compared.keep(chosen);
        List<Path> toRead = new ArrayList<>();
        for (Path folder : chosen) {
            if (!compared.folders().contains(folder)) {
                desk.runs()
                        .find(folder)
                        .ifPresentOrElse(run -> compared.put(folder, run::results), () -> toRead.add(folder));
            }
        }
        changed.run();
        for (Path folder : toRead) {
            read(folder);
        }
    }

    private void read(Path folder) {
        Background.<StudyResult>work(
                () -> ResultReader.read(folder),
                results -> {
                    compared.put(folder, () -> results);
                    changed.run();
                },
                why -> desk.dialogs().error("Compare with other runs", why));
    }
}
