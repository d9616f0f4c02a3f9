package voltaic.ui.workbench.window;

import java.awt.BorderLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.JTree;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import voltaic.ui.api.Command;
import voltaic.ui.api.CommandProvider;
import voltaic.ui.api.Editor;
import voltaic.ui.api.EditorProvider;
import voltaic.ui.api.Site;
import voltaic.ui.api.View;
import voltaic.ui.api.ViewProvider;
import voltaic.ui.workbench.contributions.Contribution;

/** A few views, an editor of text files, and commands, as other bundles would contribute them. */
public final class FakeParts {
    private FakeParts() {}

    static Contribution<ViewProvider> view(
            String id, String label, String icon, String area, int order, Function<Site, JComponent> content) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("voltaic.ui.id", id);
        properties.put("voltaic.ui.label", label);
        properties.put("voltaic.ui.summary", "Shows " + label.toLowerCase());
        properties.put("voltaic.ui.icon", icon);
        properties.put("voltaic.ui.area", area);
        properties.put("voltaic.ui.order", order);
        properties.put("voltaic.ui.perspectives", new String[] {"model", "simulate"});
        return Contribution.of(properties, () -> site -> {
            JComponent component = content.apply(site);
            return new View() {
                @Override
                public JComponent component() {
                    return component;
                }
            };
        });
    }

    static List<Contribution<ViewProvider>> views() {
        return List.of(
                view("project-explorer", "Project explorer", "folder-tree", "LEFT", 10, site -> tree()),
                view("properties", "Properties", "sliders-horizontal", "RIGHT", 10, site -> table()),
                view("outline", "Outline", "list-tree", "RIGHT", 20, site -> tree()),
                view(
                        "progress",
                        "Progress",
                        "clock",
                        "BOTTOM",
                        10,
                        site -> new JLabel("No job is running.", JLabel.CENTER)),
                view(
                        "console",
                        "Console",
                        "square-terminal",
                        "BOTTOM",
                        20,
                        site -> new JScrollPane(new JTextArea("12:00:01  Started\n"))),
                view("problems", "Problems", "triangle-alert", "BOTTOM", 30, site -> table()));
    }

    private static JComponent tree() {
        JPanel panel = new JPanel(new BorderLayout());
        panel.add(new JTextField(), BorderLayout.NORTH);
        JTree tree = new JTree();
        tree.setSelectionRow(1);
        JScrollPane scroll = new JScrollPane(tree);
        scroll.setBorder(null);
        panel.add(scroll);
        return panel;
    }

    private static JComponent table() {
        JTable table = new JTable(
                new Object[][] {{"Name", "dicke-lossy"}, {"Spins N", "16"}, {"Cavity loss κ", "0.05 g"}},
                new Object[] {"Property", "Value"});
        table.setFillsViewportHeight(true);
        JScrollPane scroll = new JScrollPane(table);
        scroll.setBorder(null);
        return scroll;
    }

    static Contribution<EditorProvider> editor() {
        Map<String, Object> properties =
                Map.of("voltaic.ui.id", "text", "voltaic.ui.label", "Text", "voltaic.ui.icon", "file-json");
        return Contribution.of(properties, () -> new EditorProvider() {
            @Override
            public boolean opens(Path path) {
                return path.toString().endsWith(".json") || path.toString().endsWith(".txt");
            }

            @Override
            public Editor open(Path path, Site site) throws IOException {
                if (Files.notExists(path)) {
                    throw new NoSuchFileException(path.toString());
                }
                return new TextEditor(path, site);
            }
        });
    }

    static Contribution<CommandProvider> commands() {
        List<Command> commands = new ArrayList<>();
        commands.add(Command.of("run.start", "Run", "Run the experiment", "Run/110", () -> {})
                .withKey("F5")
                .withIcon("play")
                .onToolBar());
        commands.add(Command.when("run.cancel", "Cancel", "Cancel the run", "Run/120", Optional::empty)
                .withIcon("square")
                .onToolBar());
        commands.add(Command.when("plot.fit", "Fit", "Show all of the curves", "Plot/110", Optional::empty)
                .withIcon("maximize-2")
                .onToolBar());
        commands.add(Command.when("plot.export", "Export…", "Export the figure", "Plot/210", Optional::empty)
                .withIcon("upload")
                .onToolBar());
        return Contribution.of(Map.of("component.name", "fake-commands"), () -> () -> commands);
    }

    /** Edits a text. */
    static final class TextEditor implements Editor {
        private final JTextArea area = new JTextArea();
        private final JScrollPane scroll = new JScrollPane(area);
        private Path path;
        private boolean dirty;
        /** What saving fails with. */
        Optional<IOException> refusal = Optional.empty();

        TextEditor(Path path, Site site) {
            this.path = path;
            scroll.setBorder(null);
            try {
                area.setText(Files.readString(path));
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            area.getDocument().addDocumentListener(new DocumentListener() {
                @Override
                public void insertUpdate(DocumentEvent e) {
                    dirty = true;
                    site.changed();
                }

                @Override
                public void removeUpdate(DocumentEvent e) {
                    insertUpdate(e);
                }

                @Override
                public void changedUpdate(DocumentEvent e) {}
            });
        }

        @Override
        public JComponent component() {
            return scroll;
        }

        @Override
        public JComponent focus() {
            return area;
        }

        @Override
        public Path path() {
            return path;
        }

        @Override
        public boolean isDirty() {
            return dirty;
        }

        @Override
        public void save(Path target) throws java.io.IOException {
            if (refusal.isPresent()) {
                throw refusal.get();
            }
            Files.writeString(target, area.getText());
            path = target;
            dirty = false;
        }

        @Override
        public Optional<Runnable> handler(String command) {
            return command.equals("edit.undo") && dirty ? Optional.of(() -> area.append("undone")) : Optional.empty();
        }
    }
}
