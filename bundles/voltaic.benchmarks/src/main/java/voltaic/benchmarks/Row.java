package voltaic.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A line of the output: names and values, {@code name=value}, separated by tabs. */
final class Row {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    Row(String table) {
        fields.put("table", table);
    }

    Row with(String name, Object value) {
        fields.put(name, value);
        return this;
    }

    Row with(Map<String, Object> others) {
        fields.putAll(others);
        return this;
    }

    void print() {
        System.out.println(fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining("\t")));
    }
}
