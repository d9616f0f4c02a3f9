package voltaic.core.folders;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.osgi.framework.Version;
import voltaic.core.PluginFile;
import voltaic.core.PluginFile.Status;
import voltaic.core.registry.Origin;

/**
 * A jar that was looked at, before any of it is run.
 *
 * @param folder the number of its folder
 * @param content where its bytes are: the file itself, or what is to become that file
 * @param symbolicName of the bundle; empty if it is none
 * @param read what is known of it; {@link Status#ACTIVE} if nothing speaks against it so far
 */
record Candidate(int folder, Path content, String symbolicName, PluginFile read) {
    private static final Pattern SYMBOLIC_NAME = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");

    /** Looks at a file. */
    static Candidate inspect(int folder, Path file) {
        String sha256 = "";
        String name = "";
        String bundle = "";
        List<String> ids = List.of();
        Status status;
        String reason;
        try {
            sha256 = Digest.of(file);
            Archive archive = Archive.read(file);
            ids = archive.ids();
            Attributes manifest = manifest(file);
            Optional<String> flaw = flaw(manifest);
            if (flaw.isEmpty()) {
                name = symbolicName(manifest);
                bundle = name + " " + Version.parseVersion(manifest.getValue("Bundle-Version"));
            }
            String signer = archive.isSigned() ? JarSignature.signers(file) : "";
            int java = Runtime.version().feature();
            boolean newer = archive.newestJava() > java;
            status = flaw.isPresent() ? Status.NOT_A_BUNDLE : newer ? Status.WRONG_JAVA : Status.ACTIVE;
            reason =
                    flaw.orElse(newer ? "it is built for Java " + archive.newestJava() + "; this is Java " + java : "");
            return new Candidate(
                    folder, file, name, new PluginFile(file, status, bundle, reason, ids, sha256, signer, false));
        } catch (UnsafeArchiveException e) {
            status = Status.UNSAFE;
            reason = String.valueOf(e.getMessage());
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            status = Status.UNREADABLE;
            reason = "it is not a jar, or damaged: " + e.getMessage();
        } catch (IOException e) {
            status = Status.UNREADABLE;
            boolean gone = !Files.exists(file);
            reason = gone ? "there is no such file" : "it cannot be read: " + message(e);
        }
        return new Candidate(folder, file, name, new PluginFile(file, status, bundle, reason, ids, sha256, "", false));
    }

    private static String message(IOException e) {
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }

    private static Attributes manifest(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile(), false)) {
            Manifest manifest = jar.getManifest();
            return manifest == null ? new Attributes() : manifest.getMainAttributes();
        }
    }

    private static String symbolicName(Attributes manifest) {
        String value = manifest.getValue("Bundle-SymbolicName");
        return value == null ? "" : value.split(";", 2)[0].trim();
    }

    private static Optional<String> flaw(Attributes manifest) {
        String name = symbolicName(manifest);
        if (name.isEmpty()) {
            return Optional.of("its manifest has no Bundle-SymbolicName; build it with bnd");
        }
        if (!SYMBOLIC_NAME.matcher(name).matches()) {
            return Optional.of("its Bundle-SymbolicName '" + name + "' is not words joined by dots");
        }
        if (manifest.getValue("Fragment-Host") != null) {
            return Optional.of("it is a fragment of another bundle; a plugin is a bundle of its own");
        }
        try {
            Version.parseVersion(manifest.getValue("Bundle-Version"));
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of("its Bundle-Version is no version: " + e.getMessage());
        }
    }

    Path file() {
        return read.file();
    }

    Origin origin() {
        return new Origin(folder, file(), read.sha256());
    }

    boolean isFit() {
        return read.status() == Status.ACTIVE;
    }

    Candidate with(Status status, String reason) {
        return new Candidate(folder, content, symbolicName, outcome(status, reason));
    }

    /** The same jar as another file, whose bytes are still where they are. */
    Candidate as(Path file, int itsFolder) {
        PluginFile same = new PluginFile(
                file,
                read.status(),
                read.bundle(),
                read.reason(),
                read.ids(),
                read.sha256(),
                read.signer(),
                read.locked());
        return new Candidate(itsFolder, content, symbolicName, same);
    }

    Candidate locked(boolean locked) {
        PluginFile same = new PluginFile(
                file(), read.status(), read.bundle(), read.reason(), read.ids(), read.sha256(), read.signer(), locked);
        return new Candidate(folder, content, symbolicName, same);
    }

    /** What became of it. */
    PluginFile outcome(Status status, String reason) {
        return new PluginFile(
                file(), status, read.bundle(), reason, read.ids(), read.sha256(), read.signer(), read.locked());
    }
}
