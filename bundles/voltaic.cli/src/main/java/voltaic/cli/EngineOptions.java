package voltaic.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import voltaic.core.InstalledPlugin;
import voltaic.core.PluginKind;
import voltaic.core.PluginRegistry;
import voltaic.core.parameters.ParameterDeclaration;
import voltaic.core.parameters.ParameterSet;
import voltaic.core.parameters.ParameterType;
import voltaic.model.experiment.PluginSpec;
import voltaic.plugin.Names;

/** The choice of an execution engine, and its parameters as options of the command line. */
final class EngineOptions {
    private static final String ENGINE = "on";
    private static final String LOCAL = "local";

    private final PluginRegistry registry;

    EngineOptions(PluginRegistry registry) {
        this.registry = registry;
    }

    /** Adds {@code --on}, and an option for each parameter of any engine. */
    void addTo(Options options) {
        options.addOption(CommonOptions.valued(
                        ENGINE,
                        "ENGINE",
                        "The execution engine: " + String.join(", ", engines()) + "; local by default.")
                .get());
        Map<String, String> descriptions = new TreeMap<>();
        for (String engine : engines()) {
            for (ParameterDeclaration parameter : parameters(engine)) {
                descriptions.merge(
                        parameter.name(), "On " + engine + ": " + parameter.doc(), (one, other) -> one + " " + other);
            }
        }
        descriptions.forEach((name, description) -> {
            if (!options.hasLongOption(name)) {
                options.addOption(
                        CommonOptions.valued(name, "VALUE", description).get());
            }
        });
    }

    /** Whether a command line says anything about an engine. */
    boolean isChosen(CommandLine line) {
        return line.hasOption(ENGINE)
                || engines().stream()
                        .flatMap(engine -> parameters(engine).stream())
                        .anyMatch(parameter -> line.hasOption(parameter.name()));
    }

    /** The engine that a command line chooses, with its settings. */
    PluginSpec chosen(CommandLine line) {
        String engine = line.getOptionValue(ENGINE, LOCAL);
        List<String> known = engines();
        if (!known.contains(engine)) {
            throw new UsageException(
                    "--on " + engine + ": there is no such execution engine" + Names.suggestion(engine, known));
        }
        Map<String, Object> settings = new LinkedHashMap<>();
        Map<String, ParameterDeclaration> own = new LinkedHashMap<>();
        parameters(engine).forEach(parameter -> own.put(parameter.name(), parameter));
        TreeSet<String> others = new TreeSet<>();
        for (String other : known) {
            parameters(other).forEach(parameter -> others.add(parameter.name()));
        }
        for (Option option : line.getOptions()) {
            String name = option.getLongOpt();
            if (own.containsKey(name)) {
                settings.put(name, value(own.get(name), option.getValue()));
            } else if (others.contains(name)) {
                throw new UsageException("--" + name + " is no option of the engine '" + engine
                        + "'; it goes with --on " + String.join(" or --on ", enginesWith(name)));
            }
        }
        return new PluginSpec(engine, settings);
    }

    /** How a message about a setting begins: {@code --threads: }. */
    static String option(String pointer) {
        return pointer.isEmpty() ? "" : "--" + pointer.substring(1) + ": ";
    }

    private List<String> engines() {
        return registry.list(PluginKind.ENGINE).stream()
                .map(InstalledPlugin::id)
                .toList();
    }

    private List<String> enginesWith(String parameter) {
        return engines().stream()
                .filter(engine ->
                        parameters(engine).stream().anyMatch(own -> own.name().equals(parameter)))
                .toList();
    }

    private List<ParameterDeclaration> parameters(String engine) {
        try {
            return ParameterSet.of(registry.get(PluginKind.ENGINE, engine).parameters())
                    .declarations();
        } catch (NoSuchElementException | IllegalArgumentException e) {
            throw new BadInputException(String.valueOf(e.getMessage()));
        }
    }

    /** A word of the command line as the value of a file would be. */
    private static Object value(ParameterDeclaration parameter, String word) {
        if (parameter.type() == ParameterType.TEXT || parameter.type() == ParameterType.CHOICE) {
            return word;
        }
        if (parameter.type() == ParameterType.TEXTS) {
            return List.of(word.split(","));
        }
        if (word.equals("true") || word.equals("false")) {
            return Boolean.valueOf(word);
        }
        try {
            return Long.valueOf(word);
        } catch (NumberFormatException notWhole) {
            try {
                return Double.valueOf(word);
            } catch (NumberFormatException noNumber) {
                // The engine's declaration says what it takes instead.
                return word;
            }
        }
    }
}
