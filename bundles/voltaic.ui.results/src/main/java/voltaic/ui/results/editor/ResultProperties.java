package voltaic.ui.results.editor;

import java.util.ArrayList;
import java.util.List;
import voltaic.model.experiment.Experiment;
import voltaic.model.result.FigureOfMerit;
import voltaic.model.result.Result;
import voltaic.model.result.StudyResult;
import voltaic.ui.api.PropertySheet;
import voltaic.ui.api.PropertySheet.Group;
import voltaic.ui.api.PropertySheet.Property;
import voltaic.ui.results.Figures;

/** What the view Properties says of results. */
final class ResultProperties {
    private static final int MOST = 12;

    private ResultProperties() {}

    static PropertySheet of(String title, StudyResult results) {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(
                "Study",
                List.of(
                        Property.of("Title", results.study().title()),
                        Property.of(
                                "Variants",
                                String.valueOf(results.study().variants().size())))));
        for (Result result :
                results.results().subList(0, Math.min(MOST, results.results().size()))) {
            groups.add(new Group(result.variant().isEmpty() ? "Result" : result.variant(), of(result)));
        }
        return new PropertySheet(title, groups);
    }

    private static List<Property> of(Result result) {
        Experiment experiment = result.experiment();
        List<Property> properties = new ArrayList<>();
        properties.add(Property.of("Solver", experiment.solver().type()));
        experiment
                .ensembles()
                .forEach(ensemble ->
                        properties.add(Property.of("Spins " + ensemble.name(), String.valueOf(ensemble.spins()))));
        properties.add(Property.of("Samples", String.valueOf(result.time().size())));
        for (FigureOfMerit merit : result.figuresOfMerit()
                .subList(0, Math.min(MOST, result.figuresOfMerit().size()))) {
            String unit = merit.unit().equals("1") ? "" : " " + merit.unit();
            String subject = merit.subject().isEmpty() ? "" : merit.subject() + " ";
            properties.add(Property.of(subject + merit.label(), Figures.text(merit.value()) + unit));
        }
        return properties;
    }
}
