package voltaic.json;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import voltaic.model.experiment.Study;

/** An experiment or a study, as read from a file; it knows the place of every value. */
public final class Document {
    private final Path file;
    private final Study study;
    private final boolean isStudy;
    private final Map<String, Cursor> roots;

    /** @param roots the experiment of each variant, as a tree */
    Document(Path file, Study study, boolean isStudy, Map<String, Cursor> roots) {
        this.file = file;
        this.study = study;
        this.isStudy = isStudy;
        this.roots = new LinkedHashMap<>(roots);
    }

    /** The file. */
    public Path file() {
        return file;
    }

    /** What the file says; an experiment as the study that consists of it. */
    public Study study() {
        return study;
    }

    /** Whether the file is a study. */
    public boolean isStudy() {
        return isStudy;
    }

    /**
     * Where a value of a variant's experiment stands: in the file, there in the base experiment or in what the variant
     * sets, or in an option such as {@code --set}. A value that is not there, for instance a key that is left out, stands
     * where the innermost value around it does.
     *
     * @param variant the name of the variant; empty for an experiment that is no part of a study
     * @param pointer a JSON Pointer into the experiment, such as {@code /channels/0/rate}
     * @throws IllegalArgumentException if there is no such variant, or the pointer is none
     */
    public Place place(String variant, String pointer) {
        Cursor root = roots.get(variant);
        if (root == null) {
            throw new IllegalArgumentException("there is no variant '" + variant + "'");
        }
        List<String> path = JsonPointer.parse(pointer);
        return TreeEditor.nearest(root, path).place();
    }
}
