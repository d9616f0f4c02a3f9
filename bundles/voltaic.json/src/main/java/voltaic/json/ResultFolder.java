package voltaic.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import voltaic.core.RunService;
import voltaic.json.Staging.StagedFile;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.result.Column;
import voltaic.model.result.Result;
import voltaic.model.result.StudyResult;

/**
 * A folder that takes the result of one run, entirely or not at all: {@code result.json}, one {@code series.npy} a
 * variant, and what the exporters write. Open it before the run, so that a run whose result could not be kept does not
 * begin; closing it without {@link #write} leaves no trace.
 *
 * <p>Every {@link IOException} from here says in one sentence which folder could not be written, and why.
 */
public final class ResultFolder implements AutoCloseable {
    static final String RESULT = "result.json";
    static final String SERIES = "series.npy";

    private static final String NEW = "new";
    private static final String REPLACED = "replaced";

    private final Path folder;
    private final CreatedFolders created;
    private final FolderLock lock;
    private final EarlierFiles earlier;
    private boolean written;

    private ResultFolder(Path folder, CreatedFolders created, FolderLock lock, EarlierFiles earlier) {
        this.folder = folder;
        this.created = created;
        this.lock = lock;
        this.earlier = earlier;
    }

    /**
     * Opens a folder, and creates it with the folders around it where it is not there.
     *
     * @throws IOException if it is a file or cannot be written, another run is writing to it, or it holds a
     *     {@code result.json} that is not of an earlier run
     */
    public static ResultFolder open(Path path) throws IOException {
        Path folder = path.toAbsolutePath().normalize();
        CreatedFolders created = new CreatedFolders();
        try {
            if (Files.isRegularFile(folder)) {
                throw new IOException("it is a file; results are written to a folder");
            }
            FolderLock lock = FolderLock.take(folder, created);
            try {
                EarlierFiles earlier = EarlierFiles.of(folder, lock.folder().resolve(NEW));
                lock.empty();
                earlier.refuseOthers(List.of(RESULT));
                return new ResultFolder(folder, created, lock, earlier);
            } catch (IOException e) {
                closeAfter(e, lock);
                throw e;
            }
        } catch (IOException e) {
            created.removeEmpty();
            throw failure(folder, e);
        }
    }

    private static void closeAfter(IOException reason, FolderLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    /** The folder, as an absolute path. */
    public Path path() {
        return folder;
    }

    /**
     * Writes a result with all its files, in place of what an earlier run has left here. If it fails, the folder is as
     * it was before. Files of the user, and files of earlier runs that were changed since, are neither removed nor
     * replaced.
     *
     * @return what was written, {@code result.json} last, as paths within the folder
     * @param runs lets the exporters of the study write; without any, {@link RunService#DEFAULT_EXPORTS}
     * @throws IOException if the disk is full, an exporter fails, the folder cannot be written, or a file is in the
     *     way that is not of an earlier run
     * @throws voltaic.core.InvalidExperimentException if an exporter is not there or its settings are wrong
     */
    public List<Path> write(StudyResult results, RunService runs) throws IOException {
        try {
            Path fresh = lock.folder().resolve(NEW);
            Staging staging = new Staging(fresh);
            for (Result result : results.results()) {
                try (OutputStream out = staging.create(series(result.variant()))) {
                    Npy.write(rows(result), out);
                }
            }
            for (PluginSpec exporter : exporters(results)) {
                runs.export(results, exporter, staging);
            }
            List<StagedFile> files = new ArrayList<>(staging.files());
            try (OutputStream out = staging.create(RESULT)) {
                JsonText.write(ResultMap.of(results, files), out);
            }
            // The metadata come last: they are there only if what they describe is.
            publish(staging.files(), fresh);
            return staging.files().stream().map(file -> Path.of(file.path())).toList();
        } catch (IOException e) {
            throw failure(folder, e);
        }
    }

    private void publish(List<StagedFile> all, Path fresh) throws IOException {
        earlier.refuseOthers(all.stream().map(StagedFile::path).toList());
        Set<String> kept = all.stream().map(StagedFile::path).collect(Collectors.toSet());
        List<String> obsolete = earlier.unchanged(kept);
        new Publication(folder, fresh, lock.folder().resolve(REPLACED)).publish(all, obsolete);
        written = true;
    }

    /** Removes everything that was not moved into place, and the folder itself if it was created for nothing. */
    @Override
    public void close() throws IOException {
        try {
            lock.close();
        } catch (IOException e) {
            throw failure(folder, e);
        }
        if (!written) {
            created.removeEmpty();
        }
    }

    static String series(String variant) {
        return variant.isEmpty() ? SERIES : variant + "/" + SERIES;
    }

    private static List<double[]> rows(Result result) {
        return Stream.concat(Stream.of(result.time()), result.columns().stream())
                .map(Column::toArray)
                .toList();
    }

    private static List<PluginSpec> exporters(StudyResult results) {
        List<PluginSpec> exports = results.study().exports();
        return exports.isEmpty() ? RunService.DEFAULT_EXPORTS : exports;
    }

    private static IOException failure(Path folder, IOException e) {
        return new IOException("cannot write to " + folder + ": " + Reasons.of(e), e);
    }
}
