package voltaic.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import voltaic.json.Staging.StagedFile;

/**
 * What earlier runs have written to a result folder. A file is theirs if it still has the SHA-256 that their
 * {@code result.json} records; every other file belongs to the user.
 */
final class EarlierFiles {
    private final Path folder;
    private final boolean hasResult;
    private final Map<String, Set<String>> digests = new HashMap<>();

    private EarlierFiles(Path folder, boolean hasResult) {
        this.folder = folder;
        this.hasResult = hasResult;
    }

    /**
     * Reads what is recorded.
     *
     * @param interrupted where a run that was killed while it moved its files into place left its {@code result.json}
     */
    static EarlierFiles of(Path folder, Path interrupted) {
        EarlierFiles files = new EarlierFiles(folder, ResultReader.isResult(folder));
        files.add(ResultReader.files(folder));
        files.add(ResultReader.files(interrupted));
        return files;
    }

    private void add(List<StagedFile> recorded) {
        for (StagedFile file : recorded) {
            digests.computeIfAbsent(file.path(), path -> new HashSet<>()).add(file.sha256());
        }
    }

    /** Fails if a file of the user has one of these names; a folder is left to whoever moves the files. */
    void refuseOthers(List<String> paths) throws IOException {
        for (String path : paths) {
            Path file = folder.resolve(path);
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(file) && !isOfEarlierRun(path)) {
                throw new IOException(path + " is there already and is not of an earlier run; move it away or choose "
                        + "another folder");
            }
        }
    }

    /** The paths of what earlier runs wrote, as far as it is unchanged and not to be kept. */
    List<String> unchanged(Set<String> kept) throws IOException {
        List<String> paths = new ArrayList<>();
        for (String path : digests.keySet()) {
            if (!kept.contains(path) && isOfEarlierRun(path)) {
                paths.add(path);
            }
        }
        return paths;
    }

    private boolean isOfEarlierRun(String path) throws IOException {
        if (path.equals(ResultFolder.RESULT)) {
            // It cannot record its own digest; its form tells.
            return hasResult;
        }
        Path file = folder.resolve(path);
        return Files.isRegularFile(file) && digests.getOrDefault(path, Set.of()).contains(Digests.of(file));
    }
}
