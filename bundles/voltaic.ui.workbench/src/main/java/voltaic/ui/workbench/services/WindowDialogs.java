package voltaic.ui.workbench.services;

import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import voltaic.ui.api.Dialogs;

/** Swing's own dialogs, over the window that is active. */
@Component(service = Dialogs.class)
public final class WindowDialogs implements Dialogs {
    private static final int LINE = 78;

    /** A dialog that has just closed may still count as the active window: who owns nothing shown gets no keyboard. */
    private static @Nullable Window owner() {
        Window active = KeyboardFocusManager.getCurrentKeyboardFocusManager().getActiveWindow();
        Window shown = active;
        while (shown != null && !shown.isShowing()) {
            shown = shown.getOwner();
        }
        return shown;
    }

    @Override
    public void error(String title, String message) {
        JOptionPane.showMessageDialog(owner(), wrapped(message), title, JOptionPane.ERROR_MESSAGE);
    }

    @Override
    public void info(String title, String message) {
        JOptionPane.showMessageDialog(owner(), wrapped(message), title, JOptionPane.INFORMATION_MESSAGE);
    }

    @Override
    public int choose(String title, String message, List<String> choices) {
        Object[] buttons = choices.toArray();
        int choice = JOptionPane.showOptionDialog(
                owner(),
                wrapped(message),
                title,
                JOptionPane.DEFAULT_OPTION,
                JOptionPane.QUESTION_MESSAGE,
                null,
                buttons,
                buttons[0]);
        return choice < 0 ? choices.size() - 1 : choice;
    }

    @Override
    public Optional<String> text(String title, String message, String initial) {
        Object answer = JOptionPane.showInputDialog(
                owner(), wrapped(message), title, JOptionPane.QUESTION_MESSAGE, null, null, initial);
        return Optional.ofNullable((String) answer);
    }

    @Override
    public Optional<Path> openFile(String title, Path folder, List<String> endings) {
        JFileChooser chooser = chooser(title, endings);
        chooser.setCurrentDirectory(folder.toFile());
        return chooser.showOpenDialog(owner()) == JFileChooser.APPROVE_OPTION ? selected(chooser) : Optional.empty();
    }

    @Override
    public Optional<Path> folder(String title, Path initial) {
        JFileChooser chooser = chooser(title, List.of());
        chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        chooser.setCurrentDirectory(initial.toFile());
        return chooser.showOpenDialog(owner()) == JFileChooser.APPROVE_OPTION ? selected(chooser) : Optional.empty();
    }

    @Override
    public Optional<Path> saveFile(String title, Path proposal, List<String> endings) {
        JFileChooser chooser = chooser(title, endings);
        chooser.setSelectedFile(proposal.toFile());
        while (chooser.showSaveDialog(owner()) == JFileChooser.APPROVE_OPTION) {
            Optional<Path> chosen = selected(chooser).map(file -> ended(file, endings));
            if (chosen.isEmpty() || Files.notExists(chosen.get()) || mayReplace(chosen.get())) {
                return chosen;
            }
        }
        return Optional.empty();
    }

    private boolean mayReplace(Path file) {
        return choose("Replace file", file + " exists already.", List.of("Replace", "Cancel")) == 0;
    }

    private static Path ended(Path file, List<String> endings) {
        String name = file.getFileName().toString();
        return endings.isEmpty() || endings.stream().anyMatch(name::endsWith)
                ? file
                : file.resolveSibling(name + endings.get(0));
    }

    private static JFileChooser chooser(String title, List<String> endings) {
        JFileChooser chooser = new JFileChooser();
        chooser.setName("file-chooser");
        chooser.setDialogTitle(title);
        if (!endings.isEmpty()) {
            String[] last = endings.stream()
                    .map(ending -> ending.substring(ending.lastIndexOf('.') + 1))
                    .distinct()
                    .toArray(String[]::new);
            chooser.setFileFilter(new FileNameExtensionFilter(String.join(", ", endings), last));
        }
        return chooser;
    }

    private static Optional<Path> selected(JFileChooser chooser) {
        return Optional.ofNullable(chooser.getSelectedFile()).map(File::toPath);
    }

    /** Swing shows a long line as it is. */
    private static String wrapped(String message) {
        StringBuilder text = new StringBuilder();
        int line = 0;
        for (String word : message.split("(?<= )|(?<=\n)", -1)) {
            if (line > 0 && line + word.length() > LINE) {
                text.append('\n');
                line = 0;
            }
            text.append(word);
            line = word.endsWith("\n") ? 0 : line + word.length();
        }
        return text.toString();
    }
}
