package voltaic.itests;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Does to jars what disks, networks and people do to them. */
final class SpoiltJar {
    private SpoiltJar() {}

    /** A jar that is read in half, because it is still being copied or the disk is full. */
    static byte[] half(Path jar) throws IOException {
        byte[] bytes = Files.readAllBytes(jar);
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    static Path damage(Path jar) throws IOException {
        byte[] bytes = Files.readAllBytes(jar);
        // In the middle of the compressed bytes of the class.
        Arrays.fill(bytes, bytes.length / 3, bytes.length / 3 + 20, (byte) 0x55);
        return Files.write(jar, bytes);
    }

    private interface Change {
        byte[] apply(String name, byte[] bytes) throws IOException;
    }

    private static Path change(Path jar, Change change, String addedName, int addedZeros) throws IOException {
        Path changed = jar.resolveSibling("changed.zip");
        try (ZipFile zip = new ZipFile(jar.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    byte[] bytes = change.apply(entry.getName(), in.readAllBytes());
                    if (bytes.length > 0 || entry.isDirectory()) {
                        out.putNextEntry(new ZipEntry(entry.getName()));
                        out.write(bytes);
                    }
                }
            }
            if (addedZeros > 0) {
                out.putNextEntry(new ZipEntry(addedName));
                zeros(out, addedZeros);
            }
        }
        return Files.move(changed, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void zeros(OutputStream out, int count) throws IOException {
        byte[] block = new byte[1 << 16];
        for (int left = count; left > 0; left -= block.length) {
            out.write(block, 0, Math.min(left, block.length));
        }
    }

    static Path with(Path jar, String name, int zeros) throws IOException {
        return change(jar, (each, bytes) -> bytes, name, zeros);
    }

    static Path without(Path jar, String name) throws IOException {
        return change(jar, (each, bytes) -> each.equals(name) ? new byte[0] : bytes, "", 0);
    }

    static Path rewrite(Path jar, String name, UnaryOperator<String> change) throws IOException {
        return change(
                jar,
                (each, bytes) -> each.equals(name)
                        ? change.apply(new String(bytes, StandardCharsets.UTF_8))
                                .getBytes(StandardCharsets.UTF_8)
                        : bytes,
                "",
                0);
    }

    /** Class files of Java 17 have version 61; this one claims to be of Java 55. */
    static Path newerClass(Path jar) throws IOException {
        return change(
                jar,
                (name, bytes) -> {
                    if (name.endsWith(".class")) {
                        bytes[7] = 99;
                    }
                    return bytes;
                },
                "",
                0);
    }

    /** A jar in the jar that unpacks to much more. */
    static Path nestedBomb(Path jar) throws IOException {
        Path inner = jar.resolveSibling("inner.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(inner))) {
            out.putNextEntry(new ZipEntry("zeros"));
            zeros(out, 1 << 27);
        }
        byte[] packed = Files.readAllBytes(inner);
        return change(
                with(jar, "lib/inner.jar", 1), (name, bytes) -> name.equals("lib/inner.jar") ? packed : bytes, "", 0);
    }
}
