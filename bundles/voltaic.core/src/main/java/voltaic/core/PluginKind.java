package voltaic.core;

import voltaic.plugin.Arrangement;
import voltaic.plugin.Channel;
import voltaic.plugin.ExecutionEngine;
import voltaic.plugin.Exporter;
import voltaic.plugin.Hamiltonian;
import voltaic.plugin.Observable;
import voltaic.plugin.Plugin;
import voltaic.plugin.Solver;

/** The kinds of plugin. */
public enum PluginKind {
    CHANNEL("channel", "channels", Channel.class),
    HAMILTONIAN("Hamiltonian term", "hamiltonian", Hamiltonian.class),
    ARRANGEMENT("arrangement", "arrangements", Arrangement.class),
    SOLVER("solver", "solvers", Solver.class),
    OBSERVABLE("observable", "observables", Observable.class),
    EXPORTER("exporter", "exporters", Exporter.class),
    ENGINE("execution engine", "engines", ExecutionEngine.class);

    private final String word;
    private final String collection;
    private final Class<?> service;

    PluginKind(String word, String collection, Class<?> service) {
        this.word = word;
        this.collection = collection;
        this.service = service;
    }

    /** The kind in words, such as {@code Hamiltonian term}. */
    public String word() {
        return word;
    }

    /** What lists of this kind are called on the command line, such as {@code channels}. */
    public String collection() {
        return collection;
    }

    /** The service interface, a subtype of {@link Plugin}. */
    public Class<?> service() {
        return service;
    }
}
