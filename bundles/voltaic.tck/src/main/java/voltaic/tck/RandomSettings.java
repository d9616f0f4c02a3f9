package voltaic.tck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import voltaic.core.parameters.ParameterDeclaration;
import voltaic.core.parameters.ParameterSet;
import voltaic.core.parameters.ParameterType;
import voltaic.plugin.Parameter;

/**
 * Random settings that the declarations of a plugin allow, as they would stand in a file: numbers in their ranges and often at their
 * ends, each ensemble named once, parameters with a default now and then left out.
 */
final class RandomSettings {
    private final ParameterSet set;
    private final RandomGenerator random;
    private final List<String> ensembles;

    /**
     * @param ensembles the names that there are, at least one for each parameter that refers to some
     */
    RandomSettings(ParameterSet set, List<String> ensembles, RandomGenerator random) {
        this.set = set;
        this.random = random;
        this.ensembles = new ArrayList<>(ensembles);
        for (int i = ensembles.size() - 1; i > 0; i--) {
            Collections.swap(this.ensembles, i, random.nextInt(i + 1));
        }
    }

    /** Settings with a value for what must be given, and for some of the rest. */
    Map<String, Object> draw() {
        return draw(true);
    }

    /** Settings with a value for what must be given alone. */
    Map<String, Object> drawRequired() {
        return draw(false);
    }

    private Map<String, Object> draw(boolean optionalToo) {
        List<String> alternatives = set.exactlyOneOf();
        String chosen = alternatives.isEmpty() ? "" : alternatives.get(random.nextInt(alternatives.size()));
        Map<String, Object> settings = new LinkedHashMap<>();
        // Single names first: what a list leaves would not do for them.
        for (boolean lists : new boolean[] {false, true}) {
            for (ParameterDeclaration parameter : set.declarations()) {
                boolean alternative = alternatives.contains(parameter.name());
                boolean given = alternative
                        ? parameter.name().equals(chosen)
                        : parameter.required() || (optionalToo && random.nextInt(3) > 0);
                if (given && lists == (parameter.type() == ParameterType.TEXTS)) {
                    settings.put(parameter.name(), value(parameter));
                }
            }
        }
        return settings;
    }

    private Object value(ParameterDeclaration parameter) {
        return switch (parameter.type()) {
            case NUMBER -> number(parameter);
            case INTEGER -> integer(parameter);
            case BOOLEAN -> random.nextBoolean();
            case CHOICE ->
                parameter.choices().get(random.nextInt(parameter.choices().size()));
            case NUMBERS ->
                IntStream.rangeClosed(0, random.nextInt(4))
                        .mapToObj(i -> (Object) number(parameter))
                        .toList();
            case TEXT -> text(parameter);
            case TEXTS ->
                IntStream.rangeClosed(0, random.nextInt(Math.max(1, Math.min(4, ensembles.size()))))
                        .mapToObj(i -> (Object) text(parameter))
                        .toList();
            case CHANNEL -> Map.of("type", StandIns.DECAY, "rate", 0.1 + random.nextDouble());
        };
    }

    private String text(ParameterDeclaration parameter) {
        if (parameter.refersTo() != Parameter.Reference.ENSEMBLE) {
            return "text " + random.nextInt(100);
        }
        return ensembles.size() > 1 ? ensembles.remove(ensembles.size() - 1) : ensembles.get(0);
    }

    private double number(ParameterDeclaration parameter) {
        double min = parameter.min();
        double max = parameter.max();
        int end = random.nextInt(8);
        if (end == 0 && Double.isFinite(min) && !parameter.exclusiveMin()) {
            return min;
        }
        if (end == 1 && Double.isFinite(max) && !parameter.exclusiveMax()) {
            return max;
        }
        if (Double.isInfinite(min) && Double.isInfinite(max)) {
            return 3 * random.nextGaussian();
        }
        // 0.01 … 10, evenly on a logarithmic scale, from the end that there is.
        double step = Math.pow(10, 3 * random.nextDouble() - 2);
        if (Double.isInfinite(max)) {
            return min + step;
        }
        return Double.isInfinite(min) ? max - step : min + (max - min) * (1e-3 + 0.998 * random.nextDouble());
    }

    /** Small numbers and those about the default: large ones, such as a number of repetitions, may take long. */
    private long integer(ParameterDeclaration parameter) {
        double least = Double.isFinite(parameter.min()) ? Math.ceil(parameter.min()) : -5;
        double most = Double.isFinite(parameter.max()) ? Math.floor(parameter.max()) : Long.MAX_VALUE;
        double base = parameter.defaultValue().filter(Number.class::isInstance).map(Number.class::cast).stream()
                .mapToDouble(Number::doubleValue)
                .findFirst()
                .orElse(least);
        double value = Math.min(most, base + random.nextInt(10));
        return (long) (parameter.admits(value) ? value : value == least ? least + 1 : most - 1);
    }
}
