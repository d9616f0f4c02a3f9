package voltaic.ui.views.explorer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Lists folders. Used off the event dispatch thread, by one thread at a time. */
final class FolderReader {
    private static final int HEAD_BYTES = 4096;

    private final Path results;
    private final Map<Path, KnownFormat> formats = new HashMap<>();

    /** Whether a file, as it was then, is a study. */
    private record KnownFormat(Instant modified, boolean isStudy) {}

    /** @param results the folder of the results of runs */
    FolderReader(Path results) {
        this.results = results;
    }

    /**
     * What is in a folder, in no particular order; hidden files are left out.
     *
     * @param running the folders of results that runs are about to write
     */
    List<FileEntry> read(Path folder, Set<Path> running) throws IOException {
        List<FileEntry> entries = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.forEach(file -> entry(file, running).ifPresent(entries::add));
            }
        }
        for (Path run : running) {
            addPending(folder, run, entries);
        }
        return entries;
    }

    /** Shows results that are still to come, and the folder in which they will be. */
    private void addPending(Path folder, Path run, List<FileEntry> entries) {
        if (!run.startsWith(folder) || run.equals(folder)) {
            return;
        }
        Path child = folder.resolve(folder.relativize(run).getName(0));
        if (entries.stream().noneMatch(entry -> entry.path().equals(child))) {
            Kind kind = child.equals(run) ? Kind.RUN : child.equals(results) ? Kind.RESULTS : Kind.FOLDER;
            entries.add(new FileEntry(child, kind, true, Instant.now(), 0, false));
        }
    }

    /** A file or folder; nothing if it is hidden or gone. */
    Optional<FileEntry> entry(Path file, Set<Path> running) {
        String name = String.valueOf(file.getFileName());
        if (name.startsWith(".")) {
            return Optional.empty();
        }
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            Instant modified = attributes.lastModifiedTime().toInstant();
            boolean isFolder = attributes.isDirectory();
            Kind kind = isFolder ? folderKind(file, running) : fileKind(file, name, modified);
            return Optional.of(new FileEntry(file, kind, isFolder, modified, isFolder ? 0 : attributes.size(), true));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private Kind folderKind(Path folder, Set<Path> running) {
        if (folder.equals(results)) {
            return Kind.RESULTS;
        }
        boolean isRun = running.contains(folder)
                || Files.exists(folder.resolve("result.json"))
                || Files.exists(folder.resolve("sweep.json"));
        return isRun ? Kind.RUN : Kind.FOLDER;
    }

    private Kind fileKind(Path file, String name, Instant modified) {
        if (!name.endsWith(Kind.ENDING) || name.length() == Kind.ENDING.length()) {
            return Kind.ofFile(name);
        }
        KnownFormat known = formats.get(file);
        if (known == null || !known.modified().equals(modified)) {
            known = new KnownFormat(modified, isStudy(file));
            formats.put(file, known);
        }
        return known.isStudy() ? Kind.STUDY : Kind.EXPERIMENT;
    }

    /** Judged by the head of the file, so that even a broken one has its icon. */
    private static boolean isStudy(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD_BYTES), StandardCharsets.UTF_8).contains("voltaic-study/");
        } catch (IOException unreadable) {
            return false;
        }
    }
}
