package voltaic.plugin;

import java.io.IOException;
import java.io.OutputStream;
import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.annotation.versioning.ProviderType;
import voltaic.model.result.StudyResult;

/** Writes results in some format. */
@ConsumerType
public interface Exporter<P extends Record> extends Plugin<P> {
    /** Writes all results of a study, or of the single experiment that it consists of. Same results, same bytes. */
    void export(StudyResult results, P parameters, Target target) throws IOException;

    /** Where an exporter writes; the files appear under their names only when all of them are complete. */
    @ProviderType
    interface Target {
        /**
         * A new file, to be closed by the caller.
         *
         * @param path relative, with {@code /} between folders; by convention a variant's files stand in a folder of its name
         */
        OutputStream create(String path) throws IOException;
    }
}
