package voltaic.tck.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import org.osgi.service.component.annotations.Component;
import voltaic.model.result.StudyResult;
import voltaic.ui.api.Command;
import voltaic.ui.api.CommandProvider;
import voltaic.ui.api.Editor;
import voltaic.ui.api.EditorDescription;
import voltaic.ui.api.EditorProvider;
import voltaic.ui.api.ResultSource;
import voltaic.ui.api.ResultView;
import voltaic.ui.api.ResultViewDescription;
import voltaic.ui.api.ResultViewProvider;
import voltaic.ui.api.Site;
import voltaic.ui.api.Wizard;
import voltaic.ui.api.WizardDescription;
import voltaic.ui.api.WizardProvider;

/** Pages of results, editors, wizards and commands that keep their contracts, and others that do not. */
final class BrokenParts {
    private BrokenParts() {}

    /** A text. */
    static class Page implements ResultView {
        private final JTextArea text = new JTextArea();

        Page(ResultSource source) {
            text.setText(source.results().study().title());
            text.getAccessibleContext().setAccessibleName("Title");
        }

        @Override
        public JComponent component() {
            return text;
        }

        @Override
        public void update() {
            text.repaint();
        }
    }

    @Component
    @ResultViewDescription(id = "title", label = "Title", summary = "The title of the study.")
    public static class GoodPage implements ResultViewProvider {
        @Override
        public boolean shows(StudyResult results) {
            return true;
        }

        @Override
        public ResultView create(ResultSource source, Runnable changed) {
            return new Page(source);
        }
    }

    @Component
    @ResultViewDescription(id = "blind", label = "Blind", summary = "Shows nothing.")
    public static class ShowsNothing extends GoodPage {
        @Override
        public boolean shows(StudyResult results) {
            return false;
        }
    }

    @Component
    @ResultViewDescription(id = "first", label = "First", summary = "The first column.")
    public static class TakesTheFirstColumn extends GoodPage {
        @Override
        public ResultView create(ResultSource source, Runnable changed) {
            source.results().results().get(0).columns().get(0);
            return super.create(source, changed);
        }
    }

    /** A text file. */
    static class Notepad implements Editor {
        private final JTextArea text = new JTextArea();
        private final Path path;

        Notepad(Path path, Site site) throws IOException {
            this.path = path;
            text.setText(new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
            text.getAccessibleContext().setAccessibleName("Note");
            site.title(String.valueOf(path.getFileName()));
        }

        @Override
        public JComponent component() {
            return text;
        }

        @Override
        public Path path() {
            return path;
        }
    }

    @Component
    @EditorDescription(id = "note", label = "Note", summary = "Edits notes.")
    public static class GoodEditor implements EditorProvider {
        @Override
        public boolean opens(Path path) {
            return path.toString().endsWith(".txt");
        }

        @Override
        public Editor open(Path path, Site site) throws IOException {
            return new Notepad(path, site);
        }
    }

    @Component
    @EditorDescription(id = "greedy", label = "Greedy", summary = "Edits everything.")
    public static class OpensEverything extends GoodEditor {
        @Override
        public boolean opens(Path path) {
            return true;
        }
    }

    @Component
    @EditorDescription(id = "untitled", label = "Untitled", summary = "Has no title.")
    public static class Untitled extends GoodEditor {
        @Override
        public Editor open(Path path, Site site) throws IOException {
            return new Notepad(path, new EmptyDesk(path).site());
        }
    }

    @Component
    @EditorDescription(id = "restless", label = "Restless", summary = "Always has changes.")
    public static class AlwaysDirty extends GoodEditor {
        @Override
        public Editor open(Path path, Site site) throws IOException {
            return new Notepad(path, site) {
                @Override
                public boolean isDirty() {
                    return true;
                }
            };
        }
    }

    @Component
    @EditorDescription(id = "strict", label = "Strict", summary = "Reads UTF-8 alone.")
    public static class ThrowsAtDamage extends GoodEditor {
        @Override
        public Editor open(Path path, Site site) throws IOException {
            if (!Files.readString(path, StandardCharsets.ISO_8859_1).startsWith("a note")) {
                throw new IllegalStateException("no note");
            }
            return super.open(path, site);
        }
    }

    /** Asks for a name. */
    static class Question implements Wizard {
        private final JTextField name = new JTextField(10);

        Question() {
            name.getAccessibleContext().setAccessibleName("Name");
        }

        @Override
        public List<Page> pages() {
            return List.of(new Page("Name", "How it is called.", name));
        }

        @Override
        public Optional<String> problem(int page) {
            return name.getText().isEmpty() ? Optional.of("A name is needed.") : Optional.empty();
        }

        @Override
        public void onChange(Runnable changed) {
            name.addCaretListener(e -> changed.run());
        }

        @Override
        public Path finish() {
            return Path.of(name.getText());
        }
    }

    @Component
    @WizardDescription(id = "name", label = "Name", summary = "Asks for a name.")
    public static class GoodWizard implements WizardProvider {
        @Override
        public Wizard create(Path folder) {
            return new Question();
        }
    }

    @Component
    @WizardDescription(id = "silent", label = "Silent", summary = "Asks nothing.")
    public static class AsksNothing implements WizardProvider {
        @Override
        public Wizard create(Path folder) {
            return new Question() {
                @Override
                public List<Page> pages() {
                    return List.of();
                }
            };
        }
    }

    @Component
    @WizardDescription(id = "terse", label = "Terse", summary = "Says nothing.")
    public static class SaysNothing implements WizardProvider {
        @Override
        public Wizard create(Path folder) {
            return new Question() {
                @Override
                public List<Page> pages() {
                    return List.of(new Page("", "", new JPanel()));
                }
            };
        }
    }

    @Component
    public static class GoodCommands implements CommandProvider {
        @Override
        public List<Command> commands() {
            return List.of(Command.of("note.clear", "Clear", "Forgets the note.", "Edit/710", () -> {})
                    .withKey("ctrl shift N"));
        }
    }

    @Component
    public static class IllNamedCommands implements CommandProvider {
        @Override
        public List<Command> commands() {
            return List.of(Command.of("Clear", "Clear", "Forgets the note.", "Edit/710", () -> {}));
        }
    }

    @Component
    public static class Misplaced implements CommandProvider {
        @Override
        public List<Command> commands() {
            return List.of(Command.of("note.clear", "Clear", "Forgets the note.", "Edit", () -> {}));
        }
    }

    @Component
    public static class WrongKey implements CommandProvider {
        @Override
        public List<Command> commands() {
            return List.of(Command.of("note.clear", "Clear", "Forgets the note.", "Edit/710", () -> {})
                    .withKey("Ctrl+N"));
        }
    }

    @Component
    public static class Fickle implements CommandProvider {
        private int calls;

        @Override
        public List<Command> commands() {
            calls++;
            return List.of(Command.of("note.clear-" + calls, "Clear", "Forgets the note.", "Edit/710", () -> {}));
        }
    }
}
