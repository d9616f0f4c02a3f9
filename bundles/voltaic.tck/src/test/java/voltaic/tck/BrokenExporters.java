package voltaic.tck;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;
import voltaic.model.result.Result;
import voltaic.model.result.StudyResult;
import voltaic.plugin.Exporter;
import voltaic.plugin.NoParameters;
import voltaic.plugin.PluginDescription;

/** An exporter that keeps the contract, and others that do not, each in one point. */
final class BrokenExporters {
    private BrokenExporters() {}

    abstract static class Base implements Exporter<NoParameters> {
        @Override
        public Class<NoParameters> parameters() {
            return NoParameters.class;
        }

        @Override
        public void export(StudyResult results, NoParameters parameters, Target target) throws IOException {
            for (Result result : results.results()) {
                try (OutputStream out = target.create(path(result))) {
                    out.write(text(result).getBytes(StandardCharsets.UTF_8));
                }
            }
        }

        String path(Result result) {
            return result.variant().isEmpty() ? "title.txt" : result.variant() + "/title.txt";
        }

        String text(Result result) {
            return result.experiment().title() + " " + result.time().size() + "\n";
        }
    }

    @Component
    @PluginDescription(id = "good", label = "Good", summary = "Writes the title.")
    public static class Good extends Base {}

    @Component
    @PluginDescription(id = "absolute", label = "Absolute", summary = "Writes the title.")
    public static class WritesToTheRoot extends Base {
        @Override
        String path(Result result) {
            return "/tmp/" + super.path(result);
        }
    }

    @Component
    @PluginDescription(id = "one-file", label = "One file", summary = "Writes the title.")
    public static class ForgetsVariants extends Base {
        @Override
        String path(Result result) {
            return "title.txt";
        }
    }

    @Component
    @PluginDescription(id = "clock", label = "Clock", summary = "Writes the time.")
    public static class WritesTheTimeOfTheRun extends Base {
        @Override
        String text(Result result) {
            return "Run at " + result.provenance().started();
        }
    }

    @Component
    @PluginDescription(id = "local", label = "Local", summary = "Writes numbers.")
    public static class WritesLocalNumbers extends Base {
        @Override
        String text(Result result) {
            return String.format(Locale.getDefault(), "%.3f", result.time().last());
        }
    }

    @Component
    @PluginDescription(id = "open", label = "Open", summary = "Writes the title.")
    public static class LeavesFilesOpen extends Base {
        @Override
        public void export(StudyResult results, NoParameters parameters, Target target) throws IOException {
            for (Result result : results.results()) {
                target.create(path(result)).write(text(result).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Component
    @PluginDescription(id = "careless", label = "Careless", summary = "Writes the title.")
    public static class SwallowsFailures extends Base {
        @Override
        public void export(StudyResult results, NoParameters parameters, Target target) {
            try {
                super.export(results, parameters, target);
            } catch (IOException e) {
                return;
            }
        }
    }

    @Component
    @PluginDescription(id = "nothing", label = "Nothing", summary = "Writes nothing.")
    public static class WritesNothing extends Base {
        @Override
        public void export(StudyResult results, NoParameters parameters, Target target) {
            // Nothing is written: that is what is wrong with it.
        }
    }
}
