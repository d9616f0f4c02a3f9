package voltaic.launcher;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.BundleException;

/** Says in one sentence why a bundle does not start. */
final class StartFailure {
    private static final Pattern MISSING = Pattern.compile(
            "missing requirement \\[(\\S+) \\[[^]]*\\]\\([^)]*\\)\\] ([\\w.]+); (\\(.*?\\))(?=[ \\]]|$)");
    private static final Pattern PACKAGE = Pattern.compile("\\(osgi\\.wiring\\.package=([^)]+)\\)");
    private static final Pattern FROM = Pattern.compile("\\(version>=([^)]+)\\)");
    private static final Pattern BEFORE = Pattern.compile("\\(!\\(version>=([^)]+)\\)\\)");

    private StartFailure() {}

    static String sentence(BundleException failure) {
        String message = String.valueOf(failure.getMessage());
        Matcher missing = MISSING.matcher(message);
        String sentence = "A bundle does not start: " + message;
        // A chain of requirements ends with the one that nobody meets.
        while (missing.find()) {
            sentence = "Bundle " + missing.group(1) + " does not start: " + wanted(missing.group(2), missing.group(3));
        }
        return sentence;
    }

    private static String wanted(String namespace, String filter) {
        Matcher name = PACKAGE.matcher(filter);
        if (!name.find()) {
            return "nothing offers " + namespace + " " + filter + ".";
        }
        Matcher before = BEFORE.matcher(filter);
        Matcher from = FROM.matcher(before.replaceAll(""));
        String range = from.find() ? " from version " + from.group(1) : "";
        return "no bundle exports package " + name.group(1) + range
                + (before.reset().find() ? " and before " + before.group(1) : "") + ".";
    }
}
