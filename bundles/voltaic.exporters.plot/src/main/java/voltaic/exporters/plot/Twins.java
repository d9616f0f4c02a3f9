package voltaic.exporters.plot;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voltaic.model.result.Column;
import voltaic.model.result.Result;

/**
 * Ensembles that do the same, such as the batteries of a symmetric arrangement: their curves would hide one another, so
 * one stands for all. Two are twins if in every result that has both, all of their quantities agree to within
 * {@value #TOLERANCE} of the greatest value, which no eye sees.
 */
final class Twins {
    static final double TOLERANCE = 1e-6;

    private final List<Result> results;
    /** Each first one, with those that it stands for, itself included. */
    private final Map<String, List<String>> groups = new LinkedHashMap<>();

    private final IdentityHashMap<Column, Double> sizes = new IdentityHashMap<>();

    Twins(List<Result> results) {
        this.results = results;
        for (Result result : results) {
            for (Column column : result.columns()) {
                if (!isGrouped(column.subject())) {
                    group(column.subject());
                }
            }
        }
    }

    private boolean isGrouped(String subject) {
        for (List<String> group : groups.values()) {
            if (group.contains(subject)) {
                return true;
            }
        }
        return false;
    }

    private void group(String subject) {
        if (!subject.isEmpty()) {
            for (List<String> group : groups.values()) {
                if (areTwins(subject, group)) {
                    group.add(subject);
                    return;
                }
            }
        }
        groups.put(subject, new ArrayList<>(List.of(subject)));
    }

    private boolean areTwins(String subject, List<String> group) {
        for (String other : group) {
            if (!areTwins(subject, other)) {
                return false;
            }
        }
        return true;
    }

    private boolean areTwins(String subject, String other) {
        boolean met = false;
        for (Result result : results) {
            for (Column column : result.columns()) {
                if (column.subject().equals(subject)) {
                    Column counterpart = find(result, other, column.quantity());
                    if (counterpart != null && !agree(column, counterpart)) {
                        return false;
                    }
                    met |= counterpart != null;
                }
            }
        }
        return met;
    }

    private static @Nullable Column find(Result result, String subject, String quantity) {
        for (Column column : result.columns()) {
            if (column.subject().equals(subject) && column.quantity().equals(quantity)) {
                return column;
            }
        }
        return null;
    }

    private boolean agree(Column a, Column b) {
        // Most columns differ soon: what is more than this apart is so whatever follows.
        double most = TOLERANCE * sizes.computeIfAbsent(a, Twins::size);
        double greatest = 0;
        double difference = 0;
        for (int i = 0; i < a.size(); i++) {
            double apart = Math.abs(a.value(i) - b.value(i));
            if (Double.isNaN(apart)) {
                if (Double.compare(a.value(i), b.value(i)) != 0) {
                    return false;
                }
                continue;
            }
            if (apart > most) {
                return false;
            }
            greatest = Math.max(greatest, Math.abs(a.value(i)));
            difference = Math.max(difference, apart);
        }
        return difference <= TOLERANCE * greatest;
    }

    /** The greatest absolute value. */
    private static double size(Column column) {
        double size = 0;
        for (int i = 0; i < column.size(); i++) {
            double value = Math.abs(column.value(i));
            size = value > size ? value : size;
        }
        return size;
    }

    /** The one whose curve stands for this ensemble's: itself, if it has no twin before it. */
    String first(String subject) {
        for (Map.Entry<String, List<String>> group : groups.entrySet()) {
            if (group.getValue().contains(subject)) {
                return group.getKey();
            }
        }
        return subject;
    }

    /** The names of all that a curve stands for, such as {@code B1, B2}. */
    String names(String subject) {
        return String.join(", ", groups.getOrDefault(first(subject), List.of(subject)));
    }
}
