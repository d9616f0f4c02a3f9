package voltaic.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import voltaic.core.PluginKind;
import voltaic.json.Staging.StagedFile;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.study.Sweep;
import voltaic.plugin.Exporter;

/**
 * The folder of a study that is worked through point by point. It holds a copy of the study file and {@code sweep.json}, which says
 * what it was begun with, and takes tables and figures, all of them or none. While it is open no other process may open it; the
 * lock is the operating system's and goes with the process.
 *
 * <p>Every {@link IOException} from here says in one sentence which folder could not be used, and why.
 */
public final class StudyFolder implements AutoCloseable {
    /** The copy of the study file. */
    public static final String STUDY = "study.voltaic.json";

    static final String MANIFEST = "sweep.json";
    static final String ENGINE = "engine.json";
    static final String FORMAT = "voltaic-sweep/1";

    private static final String NEW = "new";
    private static final String REPLACED = "replaced";

    private final Path folder;
    private final CreatedFolders created;
    private final FolderLock lock;

    private StudyFolder(Path folder, CreatedFolders created, FolderLock lock) {
        this.folder = folder;
        this.created = created;
        this.lock = lock;
    }

    /**
     * What a study was begun with.
     *
     * @param program name and version of the program
     * @param digest SHA-256 of the study file
     * @param settings values that were set from outside
     * @param solver the solver that was chosen from outside
     * @param points the number of points
     */
    public record Manifest(String program, String digest, List<Setting> settings, Optional<String> solver, int points) {
        public Manifest {
            settings = List.copyOf(settings);
        }
    }

    /** Writes files into place. */
    @FunctionalInterface
    public interface Contents {
        /** Creates the files. */
        void write(Exporter.Target target) throws IOException;
    }

    /**
     * Opens a folder, and creates it where it is not there.
     *
     * @throws IOException if it is a file or cannot be written, or another process has it open
     */
    public static StudyFolder open(Path path) throws IOException {
        Path folder = path.toAbsolutePath().normalize();
        CreatedFolders created = new CreatedFolders();
        try {
            if (Files.isRegularFile(folder)) {
                throw new IOException("it is a file; a study is kept in a folder");
            }
            FolderLock lock = FolderLock.take(folder, created);
            lock.empty();
            return new StudyFolder(folder, created, lock);
        } catch (IOException e) {
            created.removeEmpty();
            throw failure(folder, e);
        }
    }

    /** What the study in a folder was begun with; nothing if there is none. */
    public static Optional<Manifest> manifest(Path folder) throws IOException {
        Path file = folder.resolve(MANIFEST);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Cursor.Problems problems = new Cursor.Problems();
        try {
            Fields fields = Fields.open(Cursor.root(SourceFile.parse(file), problems), "a study", "an object");
            String format = fields.requiredText("format", "\"" + FORMAT + "\"");
            List<Setting> settings = new ArrayList<>();
            for (Cursor at : fields.list("settings", "a list of settings")) {
                Fields setting = Fields.open(at, "a setting", "an object");
                settings.add(new Setting(setting.text("pointer"), setting.text("value")));
            }
            Manifest manifest = new Manifest(
                    fields.requiredText("program", "\"Voltaic\""),
                    fields.requiredText("sha256", "\"00\""),
                    settings,
                    fields.optional("solver").map(Cursor::text),
                    fields.required("points", "1")
                            .map(at -> at.whole(1, Sweep.MAX_POINTS))
                            .orElse(1));
            problems.throwIfAny();
            if (!format.equals(FORMAT)) {
                throw new IOException("the format of " + file + " is " + format + ", not " + FORMAT);
            }
            return Optional.of(manifest);
        } catch (InvalidDocumentException e) {
            throw new IOException(file + " is damaged; move the folder away and begin the study anew", e);
        }
    }

    /** SHA-256 of a file in hexadecimal digits. */
    public static String digest(Path file) throws IOException {
        return Digests.of(file);
    }

    /** The folder, as an absolute path. */
    public Path path() {
        return folder;
    }

    /** What the study here was begun with; nothing if there is none. */
    public Optional<Manifest> manifest() throws IOException {
        return manifest(folder);
    }

    /**
     * Begins a study here, in place of one of which nothing is on record.
     *
     * @throws IOException if files of another origin are in the way
     */
    public void begin(Manifest manifest, Path study) throws IOException {
        boolean begun = manifest().isPresent();
        for (String name : List.of(STUDY, "points.csv", ResultFolder.RESULT)) {
            if (!begun && Files.exists(folder.resolve(name))) {
                throw failure(
                        folder, new IOException(name + " is there already; move it away or choose another folder"));
            }
        }
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("format", FORMAT);
        map.put("program", manifest.program());
        map.put("sha256", manifest.digest());
        List<Map<String, Object>> settings = new ArrayList<>();
        for (Setting setting : manifest.settings()) {
            settings.add(Schemas.map("pointer", setting.pointer(), "value", setting.text()));
        }
        map.put("settings", settings);
        manifest.solver().ifPresent(solver -> map.put("solver", solver));
        map.put("points", manifest.points());
        try {
            byte[] copy = Files.readAllBytes(study);
            durable(STUDY, out -> out.write(copy));
            // The manifest comes last: with it the study has begun.
            durable(MANIFEST, out -> JsonText.write(map, out));
        } catch (IOException e) {
            throw failure(folder, e);
        }
    }

    /** Notes the engine that the study was given to, with its settings, in place of an earlier one. */
    public void engine(PluginSpec engine) throws IOException {
        try {
            durable(ENGINE, out -> JsonText.write(ExperimentWriter.plugin(engine), out));
        } catch (IOException e) {
            throw failure(folder, e);
        }
    }

    /** The engine that the study in a folder was given to last, if its workers may still be at it. */
    public static Optional<PluginSpec> engine(Path folder) throws IOException {
        Path file = folder.resolve(ENGINE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Cursor.Problems problems = new Cursor.Problems();
        try {
            PluginSpec engine =
                    PluginSpecs.object(Cursor.root(SourceFile.parse(file), problems), PluginKind.ENGINE, Set.of());
            problems.throwIfAny();
            return Optional.of(engine);
        } catch (InvalidDocumentException e) {
            throw new IOException(file + " is damaged; --resume continues the study", e);
        }
    }

    @FunctionalInterface
    private interface Bytes {
        void to(OutputStream out) throws IOException;
    }

    private void durable(String name, Bytes bytes) throws IOException {
        Path staged = lock.folder().resolve(name);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(staged))) {
            bytes.to(out);
        }
        try (FileChannel channel = FileChannel.open(staged, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(staged, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Writes files in place of earlier ones of their names; if it fails, the folder is as it was before. */
    public List<Path> publish(Contents contents) throws IOException {
        try {
            lock.empty();
            Path fresh = lock.folder().resolve(NEW);
            Staging staging = new Staging(fresh);
            contents.write(staging);
            new Publication(folder, fresh, lock.folder().resolve(REPLACED)).publish(staging.files(), List.of());
            return staging.files().stream().map(StagedFile::path).map(Path::of).toList();
        } catch (IOException e) {
            throw failure(folder, e);
        }
    }

    /** Writes an object of maps, lists, texts, truth values and numbers as JSON; the stream stays open. */
    public static void writeJson(Map<String, Object> object, OutputStream out) throws IOException {
        JsonText.write(object, out);
    }

    /** Writes columns of the same length for {@code numpy.load}, row by row; the stream stays open. */
    public static void writeNumPy(List<double[]> rows, OutputStream out) throws IOException {
        Npy.write(rows, out);
    }

    /** Reads what {@link #writeNumPy} wrote. */
    public static double[][] readNumPy(Path file, int rows) throws IOException {
        try {
            return Npy.read(Files.readAllBytes(file), rows);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + " " + e.getMessage(), e);
        }
    }

    /** Releases the folder, and removes it if it was created for nothing. */
    @Override
    public void close() throws IOException {
        try {
            lock.close();
        } catch (IOException e) {
            throw failure(folder, e);
        }
        created.removeEmpty();
    }

    private static IOException failure(Path folder, IOException e) {
        return new IOException("cannot write to " + folder + ": " + Reasons.of(e), e);
    }
}
