package voltaic.ui.results.study;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import voltaic.studies.Studies;
import voltaic.ui.api.Editor;
import voltaic.ui.api.EditorDescription;
import voltaic.ui.api.EditorProvider;
import voltaic.ui.api.Site;
import voltaic.ui.results.Desk;
import voltaic.ui.results.runs.SweepRun;

/** Opens folders of studies over axes, what stands in them, and studies that are about to begin. */
@Component(property = "service.ranking:Integer=100")
@EditorDescription(
        id = "study",
        label = "Study",
        summary = "A study over axes: its figures and points as they come in, and the run of every point.",
        icon = "layers")
public final class StudyEditorProvider implements EditorProvider {
    private static final String MANIFEST = "sweep.json";
    private static final Set<String> PARTS = Set.of(MANIFEST, "points.csv", "report.html", "journal");

    private final Desk desk;
    private final Studies studies;

    @Activate
    public StudyEditorProvider(@Reference Desk desk, @Reference Studies studies) {
        this.desk = desk;
        this.studies = studies;
    }

    @Override
    public boolean opens(Path path) {
        boolean starts =
                desk.runs().find(path).filter(SweepRun.class::isInstance).isPresent();
        return starts
                || Files.exists(path.resolve(MANIFEST))
                || part(path)
                        .filter(folder -> Files.exists(folder.resolve(MANIFEST)))
                        .isPresent();
    }

    /** The folder around a file of a study. */
    private static Optional<Path> part(Path path) {
        return PARTS.contains(String.valueOf(path.getFileName()))
                ? Optional.ofNullable(path.toAbsolutePath().getParent())
                : Optional.empty();
    }

    @Override
    public Editor open(Path path, Site site) {
        Path folder = part(path).orElse(path).toAbsolutePath().normalize();
        return new StudyEditor(desk, studies, folder, site);
    }
}
