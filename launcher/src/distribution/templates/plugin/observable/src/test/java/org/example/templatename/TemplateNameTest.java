package org.example.templatename;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import voltaic.model.experiment.Ensemble;
import voltaic.model.experiment.InitialState;
import voltaic.model.experiment.TimeGrid;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.model.lindblad.Stage;
import voltaic.plugin.NoParameters;
import voltaic.plugin.Observable;
import voltaic.plugin.State;
import voltaic.tck.ObservableContract;

class TemplateNameTest extends ObservableContract<NoParameters> {
    TemplateNameTest() {
        super(new TemplateName());
    }

    @Test
    void countsEverySpin() {
        LindbladProblem problem = new LindbladProblem(
                List.of(
                        new Ensemble("C", 6, new InitialState.Excited()),
                        new Ensemble("B", 2, new InitialState.Ground())),
                List.of(new Stage(1, List.of(), List.of())),
                new TimeGrid.At(List.of(0.0)),
                Set.of(Quantity.ENERGY));
        Observable.Recorder recorder = plugin().record(problem, new NoParameters());
        recorder.sample(new State() {
            @Override
            public double time() {
                return 0;
            }

            @Override
            public double energyDensity(int ensemble) {
                return 0.5;
            }
        });
        assertEquals(4, recorder.finish().columns().get(0).last());
    }
}
