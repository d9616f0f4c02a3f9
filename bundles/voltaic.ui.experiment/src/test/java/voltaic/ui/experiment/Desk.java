package voltaic.ui.experiment;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Component;
import java.awt.Container;
import java.awt.image.BufferedImage;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import voltaic.model.experiment.Study;
import voltaic.ui.api.Problem;
import voltaic.ui.api.Site;
import voltaic.ui.experiment.picture.ArrangementView;
import voltaic.ui.workbench.services.SvgIcons;

/** A window with one editor, and what the desktop gives it. */
final class Desk implements AutoCloseable {
    static final Installed INSTALLED = new Installed();

    final Path root;
    final List<String> log = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    final List<Study> started = new ArrayList<>();
    Runnable diskChanged = () -> {};
    JFrame frame;
    ExperimentEditor editor;
    int changes;

    private final Fakes fakes = new Fakes(this);

    Desk(Path root) {
        this.root = root;
    }

    /** Opens a text in a window. */
    static Desk open(Path root, String name, String text, boolean dark, int width, int height) throws Exception {
        Desk desk = new Desk(root);
        Path file = Files.writeString(root.resolve(name + ".voltaic.json"), text);
        edt(() -> {
            Violations.install();
            if (dark) {
                FlatDarkLaf.setup();
            } else {
                FlatLightLaf.setup();
            }
            desk.frame = new JFrame(name);
            desk.editor = new ExperimentEditor(desk.services(), file, FileText.read(file), desk.site());
            desk.frame.add(desk.editor.component());
            desk.frame.setSize(width, height);
            desk.frame.setVisible(true);
            return null;
        });
        desk.settle();
        return desk;
    }

    Services services() {
        return new Services(
                INSTALLED,
                new NoPluginFolders(),
                INSTALLED.runs(),
                INSTALLED.studies(),
                INSTALLED.terms(),
                fakes.workbench(),
                fakes.workspace(),
                fakes.runs(),
                fakes.problems(),
                new SvgIcons(),
                fakes.dialogs());
    }

    Site site() {
        return fakes.site();
    }

    /** Waits until the check of the text as it is now has arrived. */
    void settle() throws Exception {
        for (int i = 0; i < 200; i++) {
            boolean ready = edt(() -> editor.isChecked());
            if (ready) {
                break;
            }
            Thread.sleep(25);
        }
        edt(() -> null);
        edt(() -> null);
    }

    /** Waits until the picture shows so many ensembles. */
    void awaitPicture(int ensembles) throws Exception {
        ArrangementView view = find("arrangement-picture", ArrangementView.class);
        await(() -> view.picture().ensembles().size() == ensembles);
        if (view.picture().ensembles().size() != ensembles) {
            throw new AssertionError("the picture shows " + view.picture().caption());
        }
    }

    static <T> T edt(Callable<T> work) throws Exception {
        if (SwingUtilities.isEventDispatchThread()) {
            return work.call();
        }
        FutureTask<T> task = new FutureTask<>(work);
        try {
            SwingUtilities.invokeAndWait(task);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
        return task.get();
    }

    static void await(BooleanSupplier condition) throws Exception {
        for (int i = 0; i < 200 && !edt(condition::getAsBoolean); i++) {
            Thread.sleep(25);
        }
    }

    /** The component of that name that is showing. */
    <T extends Component> T find(String name, Class<T> type) throws Exception {
        return edt(() -> type.cast(search(frame, name).orElseThrow(() -> new AssertionError("no component " + name))));
    }

    boolean has(String name) throws Exception {
        return edt(() -> search(frame, name).isPresent());
    }

    private static Optional<Component> search(Container in, String name) {
        for (Component child : in.getComponents()) {
            if (name.equals(child.getName()) && child.isShowing()) {
                return Optional.of(child);
            }
            if (child instanceof Container container) {
                Optional<Component> found = search(container, name);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Writes a picture of the window. */
    void shot(String name) throws Exception {
        edt(() -> null);
        Path folder = Files.createDirectories(Path.of("target", "screenshots"));
        edt(() -> {
            double scale =
                    frame.getGraphicsConfiguration().getDefaultTransform().getScaleX();
            BufferedImage image = new BufferedImage(
                    (int) (frame.getContentPane().getWidth() * scale),
                    (int) (frame.getContentPane().getHeight() * scale),
                    BufferedImage.TYPE_INT_RGB);
            var g = image.createGraphics();
            g.scale(scale, scale);
            frame.getContentPane().paint(g);
            g.dispose();
            return ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
        });
    }

    @Override
    public void close() {
        SwingUtilities.invokeLater(() -> {
            editor.close();
            frame.dispose();
        });
    }
}
