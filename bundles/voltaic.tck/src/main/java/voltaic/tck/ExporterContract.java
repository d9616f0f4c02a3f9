package voltaic.tck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import voltaic.core.PluginKind;
import voltaic.model.result.StudyResult;
import voltaic.plugin.Exporter;

/**
 * What an {@link Exporter} keeps to. Results that cannot be written, such as those without columns for a plot, it may refuse by an
 * {@link IllegalArgumentException} that says why; those of a run with columns over time it writes.
 */
public abstract class ExporterContract<P extends Record> extends PluginContract<P, Exporter<P>> {
    protected ExporterContract(Exporter<P> exporter) {
        super(PluginKind.EXPORTER, exporter);
    }

    @Override
    final Object answer(Exporter<P> asked, int seed) {
        List<StudyResult> cases = StudyResults.all();
        MemoryTarget files = files(asked, cases.get(seed % cases.size()), sample(random(seed)), StudyResults.NEVER);
        return files.refusal().isEmpty() ? files.texts() : files.refusal();
    }

    private MemoryTarget files(Exporter<P> exporter, StudyResult results, Sample<P> sample, int failAfter) {
        MemoryTarget target = new MemoryTarget(failAfter);
        Check.call("export", sample.settings(), () -> {
            try {
                exporter.export(results, sample.parameters(), target);
                return target;
            } catch (IllegalArgumentException e) {
                target.refuse(String.valueOf(e.getMessage()));
                return target;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return target;
    }

    private MemoryTarget files(StudyResult results) {
        return files(plugin(), results, defaults(random(1), ENSEMBLES), StudyResults.NEVER);
    }

    @Test
    void writesSomething() {
        List<StudyResult> cases = StudyResults.all();
        Check.that(
                files(cases.get(0)).refusal().isEmpty(),
                () -> "it refuses a run with three columns over time; write what can be written of it");
        for (StudyResult results : cases) {
            MemoryTarget files = files(results);
            files.refusal().ifPresent(reason -> Check.clause("export", reason));
            Check.that(
                    files.refusal().isPresent()
                            || (!files.names().isEmpty()
                                    && files.texts().values().stream().noneMatch(List::isEmpty)),
                    () -> "of '" + results.study().title() + "' it wrote " + files.names()
                            + "; write at least one file, and none that is empty");
        }
    }

    @ForEachSeed
    void writesWhateverTheSettings(int seed) {
        List<StudyResult> cases = StudyResults.all();
        MemoryTarget files = files(plugin(), cases.get(seed % cases.size()), sample(random(seed)), StudyResults.NEVER);
        Check.that(
                files.refusal().isPresent() || !files.names().isEmpty(),
                () -> "it wrote no file; write at least one, or refuse by an IllegalArgumentException that says why");
    }

    @Test
    void namesFilesThatFitInAFolder() {
        for (StudyResult results : StudyResults.all()) {
            for (String name : files(results).names()) {
                Check.that(
                        name.matches("[^/\\\\:*?\"<>|\\s.][^\\\\:*?\"<>|]*")
                                && !name.contains("..")
                                && !name.contains("//")
                                && !name.endsWith("/"),
                        () -> "a file is called '" + name
                                + "'; give a relative path with / between folders, that every system takes");
            }
        }
    }

    @Test
    void closesEveryFile() {
        for (StudyResult results : StudyResults.all()) {
            List<String> open = files(results).open();
            Check.that(
                    open.isEmpty(),
                    () -> "the files " + open + " were left open; open them in try (… = target.create(…))");
        }
    }

    @Test
    void createsEveryFileOnce() {
        for (StudyResult results : StudyResults.all()) {
            List<String> twice = files(results).twice();
            Check.that(
                    twice.isEmpty(),
                    () -> "the files " + twice
                            + " were created twice; put the files of a variant into a folder of its name");
        }
    }

    /** What the disk says must reach the user. */
    @Test
    void letsFailuresToWritePass() {
        StudyResult results = StudyResults.all().get(0);
        Sample<P> sample = defaults(random(1), ENSEMBLES);
        for (int failAfter : new int[] {0, 10}) {
            MemoryTarget full = new MemoryTarget(failAfter);
            boolean passed = false;
            try {
                plugin().export(results, sample.parameters(), full);
            } catch (IOException e) {
                passed = true;
            } catch (RuntimeException e) {
                throw new AssertionFailedError(
                        "when the disk was full, export threw " + e + "; let the IOException pass", e);
            }
            Check.that(
                    passed || !full.failed(),
                    () -> "when the disk was full, export returned as if all were written; let the IOException pass");
        }
    }

    @Test
    void doesNotLetWallTimeAndHostIntoFiles() {
        Map<String, List<Byte>> now = files(StudyResults.all().get(0)).texts();
        Map<String, List<Byte>> later = files(StudyResults.later()).texts();
        Check.that(
                now.equals(later),
                () ->
                        "the files differ when only the time of the run and the host do; leave out what changes from run to"
                                + " run, so that the same results are the same bytes");
    }
}
