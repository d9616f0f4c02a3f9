package voltaic.ui.workbench.plugins;

import java.nio.file.Path;

/**
 * A jar that might be installed.
 *
 * @param jar the file
 * @param name the bundle's name; empty if it has none
 * @param version the bundle's version; empty if it has none
 * @param provides what it offers, in words
 * @param signer who signed it; empty if nobody did
 * @param sha256 of the jar, in hexadecimal
 * @param replaces what is installed under the same name; empty if nothing is
 * @param flaw why it cannot be installed, in a sentence; empty if nothing speaks against it
 */
public record PluginOffer(
        Path jar,
        String name,
        String version,
        String provides,
        String signer,
        String sha256,
        String replaces,
        String flaw) {}
