package voltaic.studies.journal;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import voltaic.json.StudyFolder;
import voltaic.model.result.Column;
import voltaic.model.result.Result;
import voltaic.model.study.Kept;
import voltaic.model.study.Point;

/**
 * The series that are kept: a file a point, {@code series/000017.npy}, whose rows are the time and the kept columns in the order of the study
 * file. A file is complete if it has its name.
 */
public final class SeriesFiles {
    /** The folder of the files, in the folder of the study. */
    public static final String FOLDER = "series";

    private final Path folder;
    private final List<String> columns;

    public SeriesFiles(Path study, List<Kept> keep) {
        folder = study.resolve(FOLDER);
        columns = keep.stream()
                .filter(kept -> kept.kind() == Kept.Kind.SERIES)
                .map(Kept::name)
                .toList();
    }

    /** The names of the rows after the time. */
    public List<String> columns() {
        return columns;
    }

    /** The file of a point. */
    public Path file(int point) {
        return folder.resolve(String.format("%06d.npy", point));
    }

    /** Writes the series of a point; answers whether any are kept. Columns that a result does not have are NaN. */
    public boolean write(Point point, Result result) {
        if (columns.isEmpty()) {
            return false;
        }
        List<double[]> rows = new ArrayList<>();
        rows.add(result.time().toArray());
        for (String name : columns) {
            rows.add(result.column(name).map(Column::toArray).orElseGet(() -> {
                double[] none = new double[result.time().size()];
                Arrays.fill(none, Double.NaN);
                return none;
            }));
        }
        try {
            Files.createDirectories(folder);
            Path staged = folder.resolve(file(point.index()).getFileName() + ".new");
            try (OutputStream out = new BufferedOutputStream(new FileOutputStream(staged.toFile()))) {
                StudyFolder.writeNumPy(rows, out);
            }
            Files.move(staged, file(point.index()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    new IOException("the series of a point cannot be written: " + e.getMessage(), e));
        }
        return true;
    }

    /** The rows of a point: the time, then the columns. */
    public double[][] read(int point) throws IOException {
        return StudyFolder.readNumPy(file(point), columns.size() + 1);
    }
}
