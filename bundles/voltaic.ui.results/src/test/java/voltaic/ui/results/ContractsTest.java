package voltaic.ui.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import voltaic.model.result.Column;
import voltaic.model.result.Result;
import voltaic.model.result.StudyResult;
import voltaic.tck.StudyResults;
import voltaic.tck.ui.CommandContract;
import voltaic.tck.ui.EditorContract;
import voltaic.tck.ui.ResultViewContract;
import voltaic.ui.results.editor.ResultCommands;
import voltaic.ui.results.editor.ResultEditorProvider;
import voltaic.ui.results.pages.MeritsProvider;
import voltaic.ui.results.pages.ProvenanceProvider;
import voltaic.ui.results.pages.TableProvider;
import voltaic.ui.results.plot.HeatMapProvider;
import voltaic.ui.results.plot.PlotProvider;

/** Every part of this bundle keeps the contract of its kind. */
class ContractsTest {
    @Nested
    class OfMerits extends ResultViewContract {
        OfMerits() {
            super(MeritsProvider.class);
        }
    }

    @Nested
    class OfProvenance extends ResultViewContract {
        OfProvenance() {
            super(ProvenanceProvider.class);
        }
    }

    @Nested
    class OfTable extends ResultViewContract {
        OfTable() {
            super(TableProvider.class);
        }
    }

    @Nested
    class OfPlot extends ResultViewContract {
        OfPlot() {
            super(PlotProvider.class);
        }
    }

    @Nested
    class OfHeatMap extends ResultViewContract {
        OfHeatMap() {
            super(HeatMapProvider.class);
        }

        @Override
        protected List<StudyResult> results() {
            StudyResult run = StudyResults.all().get(0);
            Result result = run.results().get(0);
            List<Column> levels = Stream.of(0, 1, 2)
                    .map(k -> new Column(
                            "C", "population-" + k, "Population of k = " + k, "1", new double[] {0.2, 0.3, 0.5}))
                    .toList();
            Result laddered = new Result(
                    result.variant(),
                    result.experiment(),
                    result.time(),
                    levels,
                    result.figuresOfMerit(),
                    result.warnings(),
                    result.provenance());
            return List.of(new StudyResult(run.study(), List.of(laddered), run.table()));
        }
    }

    @Nested
    class OfEditor extends EditorContract {
        OfEditor() {
            super(ResultEditorProvider.class);
        }

        @Override
        protected Path sample(Path folder) throws IOException {
            Files.writeString(folder.resolve("result.json"), "{}");
            return folder;
        }
    }

    @Nested
    class OfCommands extends CommandContract {
        OfCommands() {
            super(ResultCommands.class);
        }
    }
}
