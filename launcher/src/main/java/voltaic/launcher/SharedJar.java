package voltaic.launcher;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.connect.ConnectContent;

/** The content of a bundle whose jar is on Java's class path. */
final class SharedJar implements ConnectContent {
    private final File file;
    private @Nullable JarFile jar;

    SharedJar(File file) {
        this.file = file;
    }

    @Override
    public Optional<ClassLoader> getClassLoader() {
        return Optional.of(SharedJar.class.getClassLoader());
    }

    @Override
    public Optional<Map<String, String>> getHeaders() {
        Map<String, String> headers = new HashMap<>();
        try {
            for (Map.Entry<Object, Object> header :
                    jar().getManifest().getMainAttributes().entrySet()) {
                headers.put(header.getKey().toString(), header.getValue().toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(headers);
    }

    @Override
    public Iterable<String> getEntries() throws IOException {
        List<String> names = new ArrayList<>();
        for (JarEntry entry : Collections.list(jar().entries())) {
            names.add(entry.getName());
        }
        return names;
    }

    @Override
    public Optional<ConnectEntry> getEntry(String path) {
        try {
            JarFile open = jar();
            return Optional.ofNullable(open.getJarEntry(path)).map(entry -> new Entry(open, entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void open() {
        // Opened when something is asked for.
    }

    @Override
    public synchronized void close() throws IOException {
        if (jar != null) {
            jar.close();
            jar = null;
        }
    }

    private synchronized JarFile jar() throws IOException {
        if (jar == null) {
            jar = new JarFile(file, false);
        }
        return jar;
    }

    private record Entry(JarFile jar, JarEntry entry) implements ConnectEntry {
        @Override
        public String getName() {
            return entry.getName();
        }

        @Override
        public long getContentLength() {
            return entry.getSize();
        }

        @Override
        public long getLastModified() {
            return entry.getTime();
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return jar.getInputStream(entry);
        }
    }
}
