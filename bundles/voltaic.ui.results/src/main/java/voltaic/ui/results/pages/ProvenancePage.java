package voltaic.ui.results.pages;

import java.awt.BorderLayout;
import java.awt.Font;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.SwingWorker;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.experiment.Study;
import voltaic.model.result.Provenance;
import voltaic.model.result.Result;
import voltaic.ui.api.ResultSource;
import voltaic.ui.api.ResultView;
import voltaic.ui.results.Desk;
import voltaic.ui.results.runs.CommandLine;

/** Where a result came from, and the command that repeats it. */
final class ProvenancePage implements ResultView {
    private static final String NO_COMMAND =
            "The file that was run is not beside these results, so no command can be given that repeats the run.";

    private final ResultSource source;
    private final JComboBox<String> variants = new JComboBox<>();
    private final JLabel variant = new JLabel("Variant");
    private final JPanel facts = new JPanel(new MigLayout("insets 0, wrap 2, gapx 18, gapy 3", "[160!][grow,fill]"));
    private final JTextArea command = text("");
    private final JButton copy = new JButton("Copy");
    private final JPanel component = new JPanel(new BorderLayout());
    private @Nullable Provenance shown;
    private @Nullable Study asked;

    ProvenancePage(Desk desk, ResultSource source) {
        this.source = source;
        variants.setName("provenance-variant");
        variants.getAccessibleContext().setAccessibleName("Variant");
        variants.addActionListener(event -> show());
        command.setName("provenance-command");
        command.getAccessibleContext().setAccessibleName("Command line");
        Font mono = UIManager.getFont("monospaced.font");
        if (mono != null) {
            command.setFont(mono);
        }
        copy.setName("provenance-copy");
        copy.setIcon(desk.icons().icon("copy"));
        copy.setToolTipText("Copy the command line");
        copy.addActionListener(event -> {
            command.selectAll();
            command.copy();
            command.select(0, 0);
            desk.workbench().status("Copied the command line.");
        });
        Page page = new Page(new MigLayout("insets 14 18 14 18, wrap 1, hidemode 3", "[grow,fill]"));
        page.add(heading("Command line"));
        page.add(command, "split 2, wmin 100, growx, pushx");
        page.add(copy, "growx 0, top");
        page.add(variant, "split 2, gaptop 10");
        page.add(variants, "growx 0, gapright push, wmin 90");
        page.add(facts, "gaptop 4");
        JScrollPane scroll = new JScrollPane(page);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        component.add(scroll);
        update();
    }

    private static JLabel heading(String words) {
        JLabel label = new JLabel(words);
        label.putClientProperty("FlatLaf.styleClass", "h4");
        return label;
    }

    /** Words that can be selected. */
    private static JTextArea text(String words) {
        JTextArea area = new JTextArea(words);
        area.setEditable(false);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setOpaque(false);
        area.setBorder(null);
        area.setFont(UIManager.getFont("Label.font"));
        return area;
    }

    private void show() {
        List<Result> results = source.results().results();
        int index = Math.max(0, variants.getSelectedIndex());
        if (index >= results.size() || results.get(index).provenance().equals(shown)) {
            return;
        }
        Result result = results.get(index);
        shown = result.provenance();
        facts.removeAll();
        sections(result).forEach((title, rows) -> {
            facts.add(heading(title), "span, gaptop 12");
            rows.forEach((key, value) -> {
                JLabel label = new JLabel(key);
                label.setEnabled(false);
                facts.add(label, "top");
                JTextArea words = text(value);
                label.setLabelFor(words);
                words.getAccessibleContext().setAccessibleName(key.isBlank() ? title : key);
                facts.add(words, "wmin 100");
            });
        });
        facts.revalidate();
        facts.repaint();
    }

    private static Map<String, Map<String, String>> sections(Result result) {
        Provenance provenance = result.provenance();
        Map<String, Map<String, String>> sections = new LinkedHashMap<>();
        Map<String, String> run = new LinkedHashMap<>();
        run.put("Program", provenance.program());
        run.put(
                "Started",
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)
                        .withZone(ZoneId.systemDefault())
                        .format(provenance.started()));
        run.put("Took", String.format(Locale.ROOT, "%.3f s", provenance.wall().toNanos() / 1e9));
        run.put("Experiment", result.experiment().title());
        sections.put("Run", run);
        Map<String, String> solver = new LinkedHashMap<>();
        PluginSpec spec = result.experiment().solver();
        solver.put("Solver", spec.type());
        spec.settings().forEach((key, value) -> solver.put(words(key), String.valueOf(value)));
        provenance.statistics().forEach((key, value) -> solver.put(words(key), String.valueOf(value)));
        sections.put("Solver and its statistics", solver);
        if (!result.warnings().isEmpty()) {
            sections.put("Warnings", Map.of("", String.join("\n", result.warnings())));
        }
        Map<String, String> plugins = new LinkedHashMap<>();
        Map<String, List<String>> byKind = new LinkedHashMap<>();
        provenance.plugins().forEach(plugin -> byKind.computeIfAbsent(plugin.kind(), kind -> new ArrayList<>())
                .add(plugin.id() + "   (" + plugin.bundle() + " " + plugin.version() + ")"));
        byKind.forEach((kind, ids) -> plugins.put(words(kind), String.join("\n", ids)));
        sections.put("Plugins", plugins);
        Map<String, String> environment = new LinkedHashMap<>();
        provenance.environment().forEach((key, value) -> environment.put(words(key), value));
        sections.put("Environment", environment);
        return sections;
    }

    /** With a capital and without hyphens. */
    private static String words(String key) {
        String words = key.replace('-', ' ');
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private void ask(Study study) {
        if (study.equals(asked)) {
            return;
        }
        asked = study;
        command("", false);
        new SwingWorker<Optional<String>, Void>() {
            @Override
            protected Optional<String> doInBackground() {
                return CommandLine.of(source.folder(), study);
            }

            @Override
            protected void done() {
                try {
                    Optional<String> found = get();
                    command(found.orElse(NO_COMMAND), found.isPresent());
                } catch (ExecutionException | InterruptedException e) {
                    command(NO_COMMAND, false);
                }
            }
        }.execute();
    }

    private void command(String words, boolean copies) {
        command.setText(words);
        command.setEnabled(copies);
        copy.setVisible(copies);
    }

    @Override
    public JComponent component() {
        return component;
    }

    @Override
    public void update() {
        PageKit.offerVariants(variants, source.results());
        boolean several = variants.getItemCount() > 1;
        variant.setVisible(several);
        variants.setVisible(several);
        show();
        if (source.isRunning()) {
            command("The command that repeats the run can be copied when it is done.", false);
        } else {
            ask(source.results().study());
        }
    }
}
