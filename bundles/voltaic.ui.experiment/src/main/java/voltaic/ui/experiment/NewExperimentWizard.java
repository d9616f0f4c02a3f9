package voltaic.ui.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.JTextField;
import javax.swing.SpinnerNumberModel;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import net.miginfocom.swing.MigLayout;
import voltaic.ui.api.Wizard;
import voltaic.ui.api.Workspace;

/** Asks for a name and what to begin with. */
final class NewExperimentWizard implements Wizard {
    private static final int MOST_BATTERIES = 50;

    /** Something to begin with: an example, or, without a file, a new arrangement. */
    private record Template(String label, Optional<Path> file) {
        @Override
        public String toString() {
            return label;
        }
    }

    private final Path folder;
    private final JTextField name = new JTextField(24);
    private final JComboBox<Template> template = new JComboBox<>();
    private final JSpinner batteries = new JSpinner(new SpinnerNumberModel(2, 1, MOST_BATTERIES, 1));
    private final JPanel page = new JPanel(new MigLayout("insets 0, fillx", "[]12[grow,fill]", "[]10[]10[]"));
    private final List<Runnable> listeners = new ArrayList<>();

    NewExperimentWizard(Workspace workspace, Path folder) {
        this.folder = folder;
        name.setName("new-experiment-name");
        name.setText(RunActions.name(workspace.unused(folder, "experiment", ExperimentEditorProvider.SUFFIX)));
        name.selectAll();
        template.setName("new-experiment-template");
        template.addItem(new Template("Charger and batteries, a reservoir each", Optional.empty()));
        examples(workspace)
                .forEach(
                        file -> template.addItem(new Template("Example: " + RunActions.name(file), Optional.of(file))));
        batteries.setName("new-experiment-batteries");
        row("Name", name);
        row("Begin with", template);
        row("Batteries", batteries);
        template.addActionListener(e -> {
            batteries.setEnabled(chosen().file().isEmpty());
            changed();
        });
        name.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent e) {
                changed();
            }

            @Override
            public void removeUpdate(DocumentEvent e) {
                changed();
            }

            @Override
            public void changedUpdate(DocumentEvent e) {
                // Attributes only.
            }
        });
    }

    private static List<Path> examples(Workspace workspace) {
        Optional<Path> examples = workspace.examples().filter(Files::isDirectory);
        if (examples.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(examples.get())) {
            return files.filter(file -> file.toString().endsWith(ExperimentEditorProvider.SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private void row(String words, JComponent field) {
        JLabel label = new JLabel(words);
        label.setLabelFor(field);
        page.add(label);
        page.add(field, "wrap");
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    private Template chosen() {
        return template.getItemAt(Math.max(0, template.getSelectedIndex()));
    }

    private Path target() {
        String typed = name.getText().strip();
        return folder.resolve(
                typed.endsWith(ExperimentEditorProvider.SUFFIX) ? typed : typed + ExperimentEditorProvider.SUFFIX);
    }

    @Override
    public List<Page> pages() {
        return List.of(new Page("New experiment", "Everything can be changed afterwards.", page));
    }

    @Override
    public Optional<String> problem(int number) {
        String typed = name.getText().strip();
        if (typed.isEmpty()) {
            return Optional.of("Give the experiment a name.");
        }
        if (!typed.matches("[^/\\\\:*?\"<>|]+")) {
            return Optional.of("A name of a file has none of / \\ : * ? \" < > |");
        }
        return Files.exists(target())
                ? Optional.of("There is a file " + target().getFileName() + " already; choose another name.")
                : Optional.empty();
    }

    @Override
    public void onChange(Runnable changed) {
        listeners.add(changed);
    }

    @Override
    public Path finish() throws IOException {
        Path target = target();
        Optional<Path> example = chosen().file();
        FileText text = example.isPresent()
                ? FileText.read(example.get())
                : new FileText(blank((Integer) batteries.getValue()), false);
        text.write(target);
        return target;
    }

    /** A charger of 10⁷ spins that is as much pumped as its batteries need: γ↑ = (M − 1)γ↓. */
    static String blank(int batteries) {
        StringBuilder ensembles = new StringBuilder();
        StringBuilder names = new StringBuilder();
        for (int i = 1; i <= batteries; i++) {
            ensembles.append(",\n    {\"name\": \"B").append(i).append("\", \"spins\": 100, \"initial\": \"ground\"}");
            names.append(i == 1 ? "" : ", ").append("\"B").append(i).append('"');
        }
        return """
            {
              "format": "voltaic-experiment/1",
              "title": "Charger and %s",
              "ensembles": [
                {"name": "C", "spins": 10000000, "initial": "excited"}%s
              ],
              "arrangement": {"type": "parallel", "charger": "C", "batteries": [%s],
                              "reservoir": {"type": "collective-decay", "rate": 1.0}},
              "channels": [{"type": "collective-pump", "name": "pump", "on": ["C"], "rate": %d.0}],
              "time": {"end": 5e-6, "samples": 401},
              "solver": {"type": "mean-field"},
              "observables": ["energy-density"],
              "exports": [{"type": "csv"}, {"type": "plot"}]
            }
            """
                .formatted(batteries == 1 ? "a battery" : batteries + " batteries", ensembles, names, batteries - 1);
    }
}
