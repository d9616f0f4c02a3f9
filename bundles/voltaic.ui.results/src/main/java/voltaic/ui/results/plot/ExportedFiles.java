package voltaic.ui.results.plot;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import voltaic.plugin.Exporter;

/**
 * What an exporter writes, moved into place when all of it is complete: one file under the name that the user chose, several into a
 * folder of that name without its ending.
 */
final class ExportedFiles implements Exporter.Target, AutoCloseable {
    private final Path file;
    private final Path staging;
    private final List<String> paths = new ArrayList<>();

    ExportedFiles(Path file) throws IOException {
        this.file = file.toAbsolutePath();
        Path parent = this.file.getParent();
        Path folder = parent == null ? this.file : parent;
        if (!Files.isDirectory(folder)) {
            throw new IOException("there is no folder " + folder);
        }
        if (!Files.isWritable(folder)) {
            throw new IOException("the folder " + folder + " is read-only");
        }
        this.staging = Files.createTempDirectory(folder, ".exporting-");
    }

    @Override
    public OutputStream create(String path) throws IOException {
        Path to = staging.resolve(path).normalize();
        Path parent = to.getParent();
        if (!to.startsWith(staging) || parent == null) {
            throw new IOException("'" + path + "' leads out of the folder of the export");
        }
        Files.createDirectories(parent);
        paths.add(path);
        return new BufferedOutputStream(Files.newOutputStream(to), 1 << 16);
    }

    /** Moves everything into place; says what was written. */
    String publish() throws IOException {
        if (paths.size() == 1) {
            Files.move(
                    staging.resolve(paths.get(0)),
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
            return file + " (" + FigureExport.size(file) + ")";
        }
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        Path folder = file.resolveSibling(dot < 1 ? name : name.substring(0, dot));
        for (String path : paths) {
            Path to = folder.resolve(path);
            Path parent = to.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.move(staging.resolve(path), to, StandardCopyOption.REPLACE_EXISTING);
        }
        return paths.size() + " files in " + folder;
    }

    /** Removes what is not in its place. */
    @Override
    public void close() throws IOException {
        try (Stream<Path> left = Files.walk(staging)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
