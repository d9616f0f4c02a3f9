package voltaic.launcher;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where Voltaic is installed. Nothing is ever written there.
 *
 * @param home the folder that holds bundles/, examples/, features/ and plugins/
 */
public record Installation(Path home) {

    /** The feature of that name, such as {@code core}. */
    public Feature feature(String name) throws LaunchException {
        return Feature.read(home.resolve("features").resolve(name + ".json"));
    }

    /** Whether there is a feature of that name. */
    boolean hasFeature(String name) {
        return Files.exists(home.resolve("features").resolve(name + ".json"));
    }

    /** The jar of a bundle, by its id {@code group:artifact:version}. */
    public Path bundle(String id) throws LaunchException {
        String[] parts = id.split(":", -1);
        if (parts.length != 3) {
            throw new LaunchException("Bundle id " + id + " is not of the form group:artifact:version.");
        }
        return home.resolve("bundles").resolve(parts[1] + "-" + parts[2] + ".jar");
    }

    /** What bundles may ask the framework about this installation. */
    Map<String, String> properties(String version, List<Path> pluginFolders) {
        List<String> folders = new ArrayList<>();
        for (Path folder : pluginFolders) {
            folders.add(folder.toString());
        }
        return Map.of(
                "voltaic.home", home.toString(),
                "voltaic.version", version,
                "voltaic.examples", home.resolve("examples").toString(),
                "voltaic.plugins.path", String.join(File.pathSeparator, folders));
    }
}
