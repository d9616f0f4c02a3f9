package voltaic.core.registry;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.resource.Namespace;
import org.osgi.resource.Requirement;
import org.osgi.resource.Resource;

/** Says in one sentence what a bundle lacks, from the resolver's message. */
final class MissingRequirement {
    private static final Pattern MISSING_PACKAGE =
            Pattern.compile("osgi\\.wiring\\.package=([\\w.]+)\\)(?:\\(version>=([\\w.]+)\\))?");
    private static final Pattern MISSING_JAVA = Pattern.compile("\\(osgi\\.ee=JavaSE\\)\\(version[=>]=?([\\d.]+)\\)");

    private final BundleContext context;

    MissingRequirement(BundleContext context) {
        this.context = context;
    }

    /** Which package, in which version, and which version is there. */
    String words(String resolverMessage) {
        Matcher java = MISSING_JAVA.matcher(resolverMessage);
        if (java.find()) {
            return "it needs Java " + java.group(1) + "; this is Java "
                    + Runtime.version().feature();
        }
        Matcher matcher = MISSING_PACKAGE.matcher(resolverMessage);
        if (!matcher.find()) {
            return "it needs something that is not there: " + resolverMessage;
        }
        String wanted = matcher.group(2) == null ? "" : ", version " + matcher.group(2) + " or a later compatible one";
        List<String> present = versions(matcher.group(1));
        return "it needs the package " + matcher.group(1) + wanted
                + (present.isEmpty() ? "; no bundle offers it" : "; there is version " + String.join(", ", present));
    }

    private List<String> versions(String packageName) {
        FrameworkWiring framework = context.getBundle(0).adapt(FrameworkWiring.class);
        Requirement anyVersion = new PackageRequirement(packageName);
        return framework.findProviders(anyVersion).stream()
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
