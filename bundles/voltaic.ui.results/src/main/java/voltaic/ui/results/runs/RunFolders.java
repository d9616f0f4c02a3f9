package voltaic.ui.results.runs;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import voltaic.json.Reasons;
import voltaic.json.ResultFolder;

/** The folders {@code NAME-1}, {@code NAME-2} … of results. Safe for any thread, and for several workbenches on one workspace. */
final class RunFolders {
    private final Supplier<Path> results;
    private final Set<Path> promised = new HashSet<>();

    /** @param results where results are kept; asked when the first run starts, by when the workspace is open */
    RunFolders(Supplier<Path> results) {
        this.results = results;
    }

    /** The folder that a run is likely to get; no other run of this session is promised the same. */
    synchronized Path promise(String name) {
        for (int number = 1; ; number++) {
            Path folder = results.get().resolve(name + "-" + number);
            if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && promised.add(folder)) {
                return folder;
            }
        }
    }

    /** The number of a folder. */
    static int number(Path folder) {
        String name = String.valueOf(folder.getFileName());
        return Integer.parseInt(name.substring(name.lastIndexOf('-') + 1));
    }

    /**
     * Makes the promised folder or, if somebody else has made it meanwhile, the next that is free, and opens it.
     *
     * @throws IOException if the workspace cannot be written
     */
    ResultFolder open(Path promise, String name) throws IOException {
        Path folder = promise;
        try {
            Files.createDirectories(results.get());
            while (true) {
                try {
                    Files.createDirectory(folder);
                    break;
                } catch (FileAlreadyExistsException e) {
                    folder = promise(name);
                }
            }
        } catch (IOException e) {
            throw new IOException("cannot write to " + results.get() + ": " + Reasons.of(e), e);
        }
        return ResultFolder.open(folder);
    }

    /** Removes a folder that was made for nothing. */
    static void discard(Path folder) {
        try {
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // It holds something, or cannot be removed: an empty folder does no harm.
            return;
        }
    }
}
