package voltaic.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleException;

class StartFailureTest {
    @Test
    void namesTheLastLinkOfAChainOfRequirements() {
        assertThat(StartFailure.sentence(new BundleException("Unable to resolve voltaic.cli [3](R 3.0): missing "
                        + "requirement [voltaic.cli [3](R 3.0)] osgi.wiring.package; (osgi.wiring.package=voltaic.json) "
                        + "[caused by: Unable to resolve voltaic.json [2](R 2.0): missing requirement [voltaic.json "
                        + "[2](R 2.0)] osgi.wiring.package; (&(osgi.wiring.package=tools.jackson.core)(version>=3.2.0)"
                        + "(!(version>=4.0.0)))] Unresolved requirements: [[voltaic.cli [3](R 3.0)] "
                        + "osgi.wiring.package; (osgi.wiring.package=voltaic.json)]")))
                .isEqualTo("Bundle voltaic.json does not start: no bundle exports package tools.jackson.core"
                        + " from version 3.2.0 and before 4.0.0.");
    }

    @Test
    void namesARequirementThatIsNoPackage() {
        assertThat(StartFailure.sentence(new BundleException("Unable to resolve a [3](R 3.0): missing requirement "
                        + "[a [3](R 3.0)] osgi.ee; (&(osgi.ee=JavaSE)(version=99)) Unresolved requirements: []")))
                .isEqualTo("Bundle a does not start: nothing offers osgi.ee (&(osgi.ee=JavaSE)(version=99)).");
    }

    @Test
    void passesOnEveryOtherReason() {
        assertThat(StartFailure.sentence(new BundleException("Activator start error in bundle a [3].")))
                .isEqualTo("A bundle does not start: Activator start error in bundle a [3].");
    }
}
