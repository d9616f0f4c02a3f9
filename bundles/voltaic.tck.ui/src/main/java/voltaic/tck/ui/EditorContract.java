package voltaic.tck.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import voltaic.tck.Check;
import voltaic.ui.api.Editor;
import voltaic.ui.api.EditorDescription;
import voltaic.ui.api.EditorProvider;

/** What an {@link Editor} and its provider keep to. */
public abstract class EditorContract extends ComponentContract<EditorProvider> {
    /**
     * The contract of an editor.
     *
     * @param provider the provider, whose constructor is given the services of a desktop on which nothing has happened yet
     */
    protected EditorContract(Class<? extends EditorProvider> provider) {
        super(EditorDescription.class, desk -> desk.make(provider));
    }

    /**
     * The same, for a provider that is to be given something else.
     *
     * @param maker makes it, with the services of a desktop on which nothing has happened yet
     */
    protected EditorContract(Function<EmptyDesk, ? extends EditorProvider> maker) {
        super(EditorDescription.class, maker);
    }

    /**
     * Writes a file or folder that it opens.
     *
     * @param folder an empty folder
     * @return the file or folder
     */
    protected abstract Path sample(Path folder) throws IOException;

    private Path sample() {
        try {
            return sample(Files.createTempDirectory(folder, "sample"));
        } catch (IOException e) {
            throw new AssertionFailedError("the sample could not be written: " + e.getMessage(), e);
        }
    }

    @Override
    final Shown open(EditorProvider provider, EmptyDesk desk) throws IOException {
        return PartAnswers.shown(provider.open(sample(), desk.site()));
    }

    private Editor editor(EmptyDesk desk, Path path) {
        EditorProvider provider = provider(desk);
        Editor editor = EventThread.call("open", () -> provider.open(path, desk.site()));
        EventThread.settle();
        return editor;
    }

    @Test
    void knowsItsFilesByTheirNames() {
        EditorProvider provider = provider(desk());
        Path sample = sample();
        EventThread.run("opens", () -> {
            Check.that(
                    provider.opens(sample),
                    () -> "opens says no to " + sample.getFileName() + ", which the test gives as a file of it");
            Check.that(
                    !provider.opens(folder.resolve("picture.jpeg")),
                    () -> "opens says yes to picture.jpeg, and so to everything; judge files by their names");
        });
    }

    @Test
    void standsForItsFile() {
        EmptyDesk desk = desk();
        Path sample = sample();
        Editor editor = editor(desk, sample);
        EventThread.run("path()", () -> {
            Check.that(
                    editor.path().equals(sample),
                    () -> "path() is " + editor.path() + " after " + sample
                            + " was opened; it is the file that was given");
            Check.that(
                    !desk.title().isBlank(),
                    () -> "its tab has no title; call site.title(…) with the name of the file when it opens");
            Check.that(
                    !editor.isDirty(),
                    () -> "isDirty() is true though nothing was changed; compare with what was read");
            editor.close();
        });
    }

    @Test
    void answersWhateverItIsAsked() {
        Editor editor = editor(desk(), sample());
        PartAnswers.check(editor);
        EventThread.run("reveal", () -> {
            editor.reveal("/nobody/knows/this");
            editor.reveal("");
        });
        EventThread.run("close()", editor::close);
    }

    /** A file that cannot be read is refused, or shown as broken; nothing else is thrown. */
    @Test
    void copesWithADamagedFile() throws IOException {
        EmptyDesk desk = desk();
        EditorProvider provider = provider(desk);
        Path sample = sample();
        if (!Files.isRegularFile(sample)) {
            return;
        }
        Files.write(sample, new byte[] {'{', 0, (byte) 0xff, (byte) 0xfe, '"'});
        EventThread.run("open, given a damaged file,", () -> {
            try {
                Editor editor = provider.open(sample, desk.site());
                Stage stage = new Stage(editor.component());
                stage.picture(640, 400);
                stage.clear();
                editor.close();
            } catch (IOException e) {
                Check.that(
                        e.getMessage() != null && !e.getMessage().isBlank(),
                        () ->
                                "open refuses a damaged file without a word; say in the message of the IOException what is wrong");
            }
        });
    }
}
