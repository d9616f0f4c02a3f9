package voltaic.ui.views.help;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Where a link leads. */
sealed interface LinkTarget {
    /** To a page of the documentation; the anchor may be empty. */
    record Page(String file, String anchor) implements LinkTarget {
        String address() {
            return anchor.isEmpty() ? file : file + "#" + anchor;
        }
    }

    /** To a file or folder that is no page. */
    record Local(Path path) implements LinkTarget {}

    /** Out of the program. */
    record External(URI address) implements LinkTarget {}

    /** To what this installation does not have. */
    record Missing(String link) implements LinkTarget {}

    /**
     * Finds out where a link leads.
     *
     * @param from the page on which it stands
     */
    static LinkTarget resolve(HelpLibrary library, String from, String link) {
        int hash = link.indexOf('#');
        String file = hash < 0 ? link : link.substring(0, hash);
        String anchor = hash < 0 ? "" : link.substring(hash + 1);
        try {
            URI address = new URI(link.replace(" ", "%20"));
            if (address.getScheme() != null) {
                return new External(address);
            }
            if (file.isEmpty() || library.page(file).isPresent()) {
                return new Page(file.isEmpty() ? from : file, anchor);
            }
            Path path = library.folder().resolve(file).normalize();
            return Files.exists(path) ? new Local(path) : new Missing(link);
        } catch (URISyntaxException | InvalidPathException notALink) {
            return new Missing(link);
        }
    }
}
