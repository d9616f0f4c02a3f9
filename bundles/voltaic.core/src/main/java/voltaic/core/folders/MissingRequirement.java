package voltaic.core.folders;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.resource.Namespace;
import org.osgi.resource.Requirement;
import org.osgi.resource.Resource;
import voltaic.core.registry.PluginBundles;

/** Says in one sentence what a bundle lacks, from the resolver's message. */
final class MissingRequirement {
    private static final Pattern MISSING =
            Pattern.compile("missing requirement \\[(\\S+) [^;]*?\\] ([\\w.]+); (\\(\\S*\\))");
    private static final Pattern PACKAGE =
            Pattern.compile("osgi\\.wiring\\.package=([\\w.]+)\\)(?:\\(version>=([\\w.]+)\\))?");
    private static final Pattern JAVA = Pattern.compile("\\(osgi\\.ee=JavaSE\\)\\(version[=>]=?([\\d.]+)\\)");

    private final BundleContext context;
    private final PluginBundles bundles;

    MissingRequirement(BundleContext context, PluginBundles bundles) {
        this.context = context;
        this.bundles = bundles;
    }

    /** What is needed by whom: which package in which version, and which version is there. */
    String words(String resolverMessage) {
        String summary = resolverMessage.split("Unresolved requirements:", 2)[0];
        Matcher missing = MISSING.matcher(summary);
        String chain = "";
        String words = "it needs something that is not there: " + resolverMessage;
        // A chain of requirements ends with the one that nobody meets.
        while (missing.find()) {
            words = chain + "it needs " + wanted(missing.group(2), missing.group(3));
            chain = "of the bundles that it needs, one does not run: ";
        }
        return words;
    }

    /** Whether what is missing at the end is a package of the desktop, in a program that has none. */
    boolean isTheDesktop(String resolverMessage) {
        Matcher missing = MISSING.matcher(resolverMessage.split("Unresolved requirements:", 2)[0]);
        boolean desktop = false;
        while (missing.find()) {
            Matcher wanted = PACKAGE.matcher(missing.group(3));
            desktop = wanted.find()
                    && wanted.group(1).startsWith("voltaic.ui.")
                    && versions(wanted.group(1)).isEmpty();
        }
        return desktop;
    }

    private String wanted(String namespace, String filter) {
        Matcher java = JAVA.matcher(filter);
        if (java.find()) {
            return "Java " + java.group(1) + "; this is Java "
                    + Runtime.version().feature();
        }
        Matcher matcher = PACKAGE.matcher(filter);
        if (!matcher.find()) {
            return namespace + " " + filter + "; no bundle offers it";
        }
        String name = matcher.group(1);
        String version = matcher.group(2);
        String wanted = version == null ? "" : ", version " + version + " or a later compatible one";
        List<String> present = versions(name);
        String there = present.isEmpty() ? "; no bundle offers it" : "; there is version " + String.join(", ", present);
        return (isNewer(name, version, present) ? "a newer Voltaic: " : "") + "the package " + name + wanted + there;
    }

    /** Whether a plugin was built with a version of Voltaic that comes after this one. */
    private static boolean isNewer(String name, @Nullable String wanted, List<String> present) {
        return name.startsWith("voltaic.")
                && wanted != null
                && !present.isEmpty()
                && present.stream()
                        .allMatch(version -> Version.parseVersion(version).compareTo(Version.parseVersion(wanted)) < 0);
    }

    private List<String> versions(String packageName) {
        FrameworkWiring framework = context.getBundle(0).adapt(FrameworkWiring.class);
        Requirement anyVersion = new PackageRequirement(packageName);
        return framework.findProviders(anyVersion).stream()
                .filter(provider -> !bundles.isGoing(provider.getRevision().getBundle()))
                .map(BundleCapability::getAttributes)
                .map(attributes -> String.valueOf(attributes.get("version")))
                .distinct()
                .toList();
    }

    /** Asks for a package in any version. */
    private record PackageRequirement(String name) implements Requirement {
        @Override
        public String getNamespace() {
            return "osgi.wiring.package";
        }

        @Override
        public Map<String, String> getDirectives() {
            return Map.of(Namespace.REQUIREMENT_FILTER_DIRECTIVE, "(osgi.wiring.package=" + name + ")");
        }

        @Override
        public Map<String, Object> getAttributes() {
            return Map.of();
        }

        @Override
        public Resource getResource() {
            throw new UnsupportedOperationException("a requirement of no resource");
        }
    }
}
