package voltaic.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import voltaic.model.experiment.Ensemble;
import voltaic.model.experiment.Experiment;
import voltaic.model.experiment.InitialState;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.experiment.StageSpec;
import voltaic.model.experiment.TermSpec;
import voltaic.model.experiment.TimeGrid;

/**
 * Writes experiments. What is written reads back to an equal experiment; what was left out stays left out, names that
 * are the default ones too, and settings of plugins that nobody knows are kept.
 */
public final class ExperimentWriter {
    private ExperimentWriter() {}

    /** Writes a {@code voltaic-experiment/1} file; the stream stays open. */
    public static void write(Experiment experiment, OutputStream out) throws IOException {
        JsonText.write(map(experiment), out);
    }

    static Map<String, Object> map(Experiment experiment) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("format", ExperimentReader.FORMAT);
        if (!experiment.title().isEmpty()) {
            map.put("title", experiment.title());
        }
        map.put(
                "ensembles",
                experiment.ensembles().stream().map(ExperimentWriter::ensemble).toList());
        experiment.arrangement().ifPresent(arrangement -> map.put("arrangement", plugin(arrangement)));
        Set<TermSpec> named = named(experiment);
        putUnlessEmpty(map, "channels", terms(experiment.channels(), named));
        putUnlessEmpty(map, "hamiltonian", terms(experiment.hamiltonian(), named));
        putUnlessEmpty(
                map,
                "stages",
                experiment.stages().stream().map(ExperimentWriter::stage).toList());
        map.put("time", time(experiment.time()));
        map.put("solver", plugin(experiment.solver()));
        putUnlessEmpty(
                map,
                "observables",
                experiment.observables().stream().map(ExperimentWriter::brief).toList());
        putUnlessEmpty(map, "exports", plugins(experiment.exports()));
        return map;
    }

    static List<Object> plugins(List<PluginSpec> specs) {
        return specs.stream().<Object>map(ExperimentWriter::plugin).toList();
    }

    /** {@code {"type": id, …}}. */
    static Map<String, Object> plugin(PluginSpec spec) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("type", spec.type());
        map.putAll(spec.settings());
        return map;
    }

    private static Object brief(PluginSpec spec) {
        return spec.settings().isEmpty() ? spec.type() : plugin(spec);
    }

    private static void putUnlessEmpty(Map<String, Object> map, String key, List<?> list) {
        if (!list.isEmpty()) {
            map.put(key, list);
        }
    }

    private static Map<String, Object> ensemble(Ensemble ensemble) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", ensemble.name());
        map.put("spins", ensemble.spins());
        map.put("initial", initial(ensemble.initial()));
        return map;
    }

    private static Object initial(InitialState initial) {
        if (initial instanceof InitialState.Excitations excitations) {
            return Map.of("excitations", excitations.k());
        }
        if (initial instanceof InitialState.Populations populations) {
            return Map.of("populations", populations.p());
        }
        return initial instanceof InitialState.Excited ? "excited" : "ground";
    }

    private static List<Object> terms(List<TermSpec> terms, Set<TermSpec> named) {
        List<Object> list = new ArrayList<>();
        for (TermSpec term : terms) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("type", term.plugin().type());
            if (named.contains(term)) {
                map.put("name", term.name());
            }
            boolean plain = term.on().values().stream().allMatch(weight -> weight == 1.0);
            map.put("on", plain ? List.copyOf(term.on().keySet()) : term.on());
            map.putAll(term.plugin().settings());
            list.add(map);
        }
        return list;
    }

    /**
     * The terms whose names must stand in the file, because they are not what a reader would call them. Every name that
     * stands there can change the default ones, so this is repeated until nothing changes.
     */
    private static Set<TermSpec> named(Experiment experiment) {
        List<TermSpec> terms = new ArrayList<>(experiment.channels());
        terms.addAll(experiment.hamiltonian());
        Set<TermSpec> named = new HashSet<>();
        int before;
        do {
            before = named.size();
            Set<String> taken = new HashSet<>();
            named.forEach(term -> taken.add(term.name()));
            for (TermSpec term : terms) {
                if (named.contains(term)) {
                    continue;
                }
                String name = TermReader.defaultName(term.plugin().type(), taken);
                taken.add(name);
                if (!name.equals(term.name())) {
                    named.add(term);
                }
            }
        } while (named.size() > before);
        return named;
    }

    private static Map<String, Object> stage(StageSpec stage) {
        Map<String, Object> map = new LinkedHashMap<>();
        stage.until().ifPresent(until -> map.put("until", until));
        putUnlessEmpty(map, "off", stage.off());
        if (!stage.rates().isEmpty()) {
            map.put("rates", stage.rates());
        }
        return map;
    }

    private static Map<String, Object> time(TimeGrid time) {
        if (time instanceof TimeGrid.At at) {
            return Map.of("at", at.at());
        }
        TimeGrid.Uniform uniform = (TimeGrid.Uniform) time;
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("end", uniform.end());
        map.put("samples", uniform.samples());
        return map;
    }
}
