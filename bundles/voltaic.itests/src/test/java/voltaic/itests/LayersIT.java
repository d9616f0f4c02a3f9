package voltaic.itests;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The table of bundles in docs/architecture.md: who may see whom. */
class LayersIT {
    private static final Set<String> DESKTOP =
            Set.of("voltaic.model", "voltaic.plugin", "voltaic.core", "voltaic.json", "voltaic.ui.api");
    private static final Set<String> DESKTOP_WITH_STUDIES = Set.of(
            "voltaic.model", "voltaic.plugin", "voltaic.core", "voltaic.json", "voltaic.studies", "voltaic.ui.api");
    private static final Set<String> DESKTOP_WITH_PLOTS = Set.of(
            "voltaic.model",
            "voltaic.plugin",
            "voltaic.core",
            "voltaic.json",
            "voltaic.studies",
            "voltaic.ui.api",
            "voltaic.exporters.plot");
    private static final Map<String, Set<String>> MAY_SEE = Map.ofEntries(
            Map.entry("voltaic.model", Set.of()),
            Map.entry("voltaic.plugin", Set.of("voltaic.model")),
            Map.entry("voltaic.numerics", Set.of()),
            Map.entry("voltaic.core", Set.of("voltaic.model", "voltaic.plugin")),
            Map.entry("voltaic.json", Set.of("voltaic.model", "voltaic.plugin", "voltaic.core")),
            Map.entry("voltaic.channels", Set.of("voltaic.model", "voltaic.plugin")),
            Map.entry("voltaic.arrangements", Set.of("voltaic.model", "voltaic.plugin")),
            Map.entry("voltaic.observables", Set.of("voltaic.model", "voltaic.plugin")),
            Map.entry("voltaic.solvers", Set.of("voltaic.model", "voltaic.plugin", "voltaic.numerics")),
            Map.entry("voltaic.exporters", Set.of("voltaic.model", "voltaic.plugin")),
            Map.entry("voltaic.slurm", Set.of("voltaic.model", "voltaic.plugin")),
            Map.entry("voltaic.exporters.plot", Set.of("voltaic.model", "voltaic.plugin")),
            Map.entry("voltaic.studies", Set.of("voltaic.model", "voltaic.plugin", "voltaic.core", "voltaic.json")),
            Map.entry(
                    "voltaic.cli",
                    Set.of("voltaic.model", "voltaic.plugin", "voltaic.core", "voltaic.json", "voltaic.studies")),
            Map.entry("voltaic.ui.api", Set.of("voltaic.model")),
            Map.entry("voltaic.ui.workbench", DESKTOP),
            Map.entry("voltaic.ui.views", DESKTOP),
            Map.entry("voltaic.ui.experiment", DESKTOP_WITH_STUDIES),
            Map.entry("voltaic.ui.results", DESKTOP_WITH_PLOTS),
            Map.entry("voltaic.tck", Set.of("voltaic.model", "voltaic.plugin", "voltaic.core", "voltaic.json")),
            Map.entry("voltaic.tck.ui", Set.of("voltaic.model", "voltaic.ui.api", "voltaic.tck")),
            Map.entry("voltaic.launcher", Set.of()));

    private static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            Map.entry("org.eclipse.collections.", Set.of("voltaic.core", "voltaic.solvers")),
            Map.entry(
                    "org.apache.commons.math3.", Set.of("voltaic.numerics", "voltaic.observables", "voltaic.studies")),
            Map.entry("tools.jackson.", Set.of("voltaic.json")),
            Map.entry("org.junit.", Set.of("voltaic.tck", "voltaic.tck.ui")),
            Map.entry("org.apache.pdfbox.", Set.of("voltaic.exporters.plot")),
            Map.entry("org.apache.fontbox.", Set.of("voltaic.exporters.plot")),
            Map.entry("org.apache.commons.cli.", Set.of("voltaic.cli")),
            Map.entry("com.formdev.", Set.of("voltaic.ui.workbench")),
            Map.entry("com.github.weisj.", Set.of("voltaic.ui.workbench", "voltaic.ui.views")),
            Map.entry(
                    "net.miginfocom.",
                    Set.of("voltaic.ui.workbench", "voltaic.ui.views", "voltaic.ui.experiment", "voltaic.ui.results")),
            Map.entry("org.fife.", Set.of("voltaic.ui.experiment")),
            Map.entry("org.commonmark.", Set.of("voltaic.ui.views")),
            Map.entry("org.apache.felix.framework.", Set.of("voltaic.launcher")));

    private static JavaClasses voltaic;

    @BeforeAll
    static void read() throws IOException {
        List<JarFile> jars = new ArrayList<>();
        for (String folder :
                List.of("bundles", "lib", "maven/org/voltaic/voltaic.tck", "maven/org/voltaic/voltaic.tck.ui")) {
            try (Stream<Path> files = Files.walk(TestInstallation.DISTRIBUTION.resolve(folder))) {
                for (Path jar : files.filter(LayersIT::isOurs).toList()) {
                    jars.add(new JarFile(jar.toFile()));
                }
            }
        }
        voltaic = new ClassFileImporter().importJars(jars);
    }

    private static boolean isOurs(Path jar) {
        String name = jar.getFileName().toString();
        return name.startsWith("voltaic.") && name.endsWith(".jar") && !name.startsWith("voltaic.wrapped.");
    }

    @Test
    void everyBundleIsInTheTable() {
        Set<String> bundles = new TreeSet<>();
        voltaic.forEach(type -> bundles.add(bundleOf(type)));
        assertThat(bundles).isEqualTo(new TreeSet<>(MAY_SEE.keySet()));
    }

    @Test
    void aBundleSeesOnlyWhatTheTableAllows() {
        classes()
                .should(be(new DescribedPredicate<>("seeing only bundles that the table allows") {
                    @Override
                    public boolean test(JavaClass type) {
                        return forbidden(type).isEmpty();
                    }
                }))
                .check(voltaic);
    }

    private static List<String> forbidden(JavaClass type) {
        String own = bundleOf(type);
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(target -> target.getPackageName().startsWith("voltaic."))
                .map(LayersIT::bundleOf)
                .filter(bundle -> !bundle.equals(own) && !MAY_SEE.get(own).contains(bundle))
                .toList();
    }

    @Test
    void everyClassIsInAPackageOfItsBundle() {
        assertThat(voltaic).isNotEmpty().allSatisfy(type -> {
            URI jar = type.getSource().orElseThrow().getUri();
            assertThat(jar.toString())
                    .contains("/" + bundleOf(type) + (bundleOf(type).equals("voltaic.launcher") ? ".jar" : "-"));
        });
    }

    /** The longest name of a bundle that begins the name of the package. */
    private static String bundleOf(JavaClass type) {
        String name = type.getPackageName();
        while (!MAY_SEE.containsKey(name)) {
            int dot = name.lastIndexOf('.');
            if (dot < 0) {
                return type.getPackageName();
            }
            name = name.substring(0, dot);
        }
        return name;
    }

    @Test
    void aLibraryIsUsedWhereItBelongsAndNowhereElse() {
        LIBRARIES.forEach((prefix, owners) -> {
            Set<String> users = new TreeSet<>();
            for (JavaClass type : voltaic) {
                if (type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency ->
                                (dependency.getTargetClass().getPackageName() + ".").startsWith(prefix))) {
                    users.add(bundleOf(type));
                }
            }
            assertThat(users).as("users of %s", prefix).isEqualTo(new TreeSet<>(owners));
        });
    }

    @Test
    void theRegistryIndexesPluginsByEclipseCollections() {
        assertThat(usersOf("org.eclipse.collections.")).anyMatch(name -> name.startsWith("voltaic.core.registry."));
    }

    @Test
    void theMeanFieldIntegratesWithCommonsMath() {
        assertThat(usersOf("org.apache.commons.math3.ode."))
                .anyMatch(name -> name.startsWith("voltaic.numerics.AdaptiveIntegrator"));
        assertThat(usersOf("voltaic.numerics.AdaptiveIntegrator"))
                .contains("voltaic.solvers.moments.StagedIntegration");
        assertThat(usersOf("voltaic.solvers.moments.StagedIntegration"))
                .anyMatch(name -> name.startsWith("voltaic.solvers.meanfield."));
    }

    private static Set<String> usersOf(String prefix) {
        Set<String> users = new TreeSet<>();
        for (JavaClass type : voltaic) {
            if (type.getDirectDependenciesFromSelf().stream()
                    .anyMatch(
                            dependency -> dependency.getTargetClass().getName().startsWith(prefix))) {
                users.add(type.getName());
            }
        }
        return users;
    }

    @Test
    void packagesHaveNoCyclesAndNoVagueNames() {
        slices().matching("voltaic.(**)").should().beFreeOfCycles().check(voltaic);
        noClasses()
                .should()
                .resideInAnyPackage("..impl..", "..internal..", "..util..", "..utils..")
                .check(voltaic);
    }

    /** Only api packages are exported: others are not for plugin authors to see. */
    @Test
    void pluginInterfacesNameNoThirdPartyType() {
        noClasses()
                .that()
                .resideInAnyPackage("voltaic.plugin..", "voltaic.model..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "java..",
                        "voltaic.plugin..",
                        "voltaic.model..",
                        "org.osgi.annotation..",
                        "org.osgi.service.component.annotations..",
                        "org.jspecify.annotations..")
                .check(voltaic);
    }
}
