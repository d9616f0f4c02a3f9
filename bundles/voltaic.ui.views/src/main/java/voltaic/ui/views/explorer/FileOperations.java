package voltaic.ui.views.explorer;

import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is done to files and folders. Blocking; used off the event dispatch thread. */
final class FileOperations {
    private static final String FORBIDDEN = "/\\:*?\"<>|";

    private FileOperations() {}

    /** What is wrong with a name for a new file in a folder, in one sentence. */
    static Optional<String> wrongName(String name, Path folder) {
        if (name.isBlank() || name.equals(".") || name.equals("..")) {
            return Optional.of("A name is needed.");
        }
        if (name.startsWith(".")) {
            return Optional.of("Names that begin with a dot are hidden; choose another one.");
        }
        if (name.chars().anyMatch(character -> FORBIDDEN.indexOf(character) >= 0 || character < ' ')) {
            return Optional.of("A name cannot contain any of " + String.join(" ", FORBIDDEN.split("")) + ".");
        }
        return Files.exists(folder.resolve(name))
                ? Optional.of("There is already something called “" + name + "” here.")
                : Optional.empty();
    }

    /** The ending that stays when a file is renamed or duplicated. */
    static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        if (Files.isDirectory(file)) {
            return "";
        }
        if (name.toLowerCase(Locale.ROOT).endsWith(Kind.ENDING)) {
            return name.substring(name.length() - Kind.ENDING.length());
        }
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot);
    }

    /** The name without its ending. */
    static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - ending(file).length());
    }

    /** Moves a file or folder; what is there already is not replaced. */
    static void move(Path source, Path target) throws IOException {
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        try {
            Files.move(source, target);
        } catch (IOException otherDisk) {
            if (!Files.isDirectory(source) || Files.exists(target)) {
                throw otherDisk;
            }
            copy(source, target, file -> {});
            delete(source, file -> {});
        }
    }

    /** Copies a file, or a folder with all that is in it. */
    static void copy(Path source, Path target, Consumer<Path> at) throws IOException {
        CopyOption[] keepTime = {StandardCopyOption.COPY_ATTRIBUTES};
        Files.walkFileTree(source, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(target.resolve(source.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                at.accept(file);
                Files.copy(file, target.resolve(source.relativize(file).toString()), keepTime);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Deletes a file, or a folder with all that is in it; links are deleted, not followed. */
    static void delete(Path path, Consumer<Path> at) throws IOException {
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                at.accept(file);
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Those of the paths that lie in none of the others. */
    static List<Path> outermost(List<Path> paths) {
        return paths.stream()
                .distinct()
                .filter(path -> paths.stream().noneMatch(other -> !other.equals(path) && path.startsWith(other)))
                .toList();
    }
}
