package voltaic.studies.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import voltaic.json.StudyFolder.Manifest;
import voltaic.json.SweepDocument;
import voltaic.model.result.StudyResult;
import voltaic.plugin.Exporter;
import voltaic.studies.PointRecord;
import voltaic.studies.Section;
import voltaic.studies.StudyView;
import voltaic.studies.journal.JournalReader;
import voltaic.studies.journal.Parts;
import voltaic.studies.journal.Records;
import voltaic.studies.journal.SeriesFiles;
import voltaic.studies.outcome.Sections;

/** Reads the folder of a study, and takes no lock. */
final class FolderView implements StudyView {
    private final Path folder;
    private final SweepDocument document;
    private final Manifest manifest;
    private final JournalReader reader;
    private final SeriesFiles files;
    private final Records records = new Records();

    FolderView(Path folder, SweepDocument document, Manifest manifest) throws IOException {
        this.folder = folder;
        this.document = document;
        this.manifest = manifest;
        reader = new JournalReader(folder.resolve(StudyTask.JOURNAL));
        files = new SeriesFiles(folder, Parts.kept(document.sweep()));
        refresh();
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public SweepDocument document() {
        return document;
    }

    @Override
    public void refresh() throws IOException {
        reader.readInto(records);
    }

    @Override
    public BitSet done() {
        return records.done();
    }

    @Override
    public List<PointRecord> points() {
        return records.points();
    }

    @Override
    public Optional<PointRecord> point(int index) {
        return records.point(index);
    }

    private Sections made() {
        return new Sections(document, records.points(), files, manifest.program());
    }

    @Override
    public List<Section> sections() {
        return made().all();
    }

    @Override
    public StudyResult result() {
        return made().result();
    }

    @Override
    public void writePoints(String path, Exporter.Target target) throws IOException {
        made().writePoints(path, target);
    }

    @Override
    public Manifest manifest() {
        return manifest;
    }

    @Override
    public List<String> series() {
        return files.columns();
    }

    @Override
    public double[][] series(int point) throws IOException {
        return files.read(point);
    }
}
