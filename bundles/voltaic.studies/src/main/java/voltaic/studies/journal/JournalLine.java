package voltaic.studies.journal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;
import voltaic.model.result.Provenance.UsedPlugin;
import voltaic.studies.PointRecord;

/**
 * A record as a line: a checksum (CRC-32C of the rest, eight hexadecimal digits), and fields, all separated by tabs. {@code P} is a point,
 * {@code E} an evaluation, {@code U} a plugin that was used, {@code R} a journal file with the length up to which what failed is to be run
 * again. In texts, tab, line feed and backslash are written {@code \t},
 * {@code \n} and {@code \\}.
 */
final class JournalLine {
    private static final String POINT = "P";
    private static final String EVALUATION = "E";
    private static final String PLUGIN = "U";
    private static final String RETRY = "R";
    private static final String FAILED = "failed";
    private static final String DONE = "ok";

    /** Records of the same quantities share the list of their names. */
    private static final Map<List<String>, List<String>> NAMES = new ConcurrentHashMap<>();

    private JournalLine() {}

    /**
     * From here on failures in a journal file do not count as far as it went then.
     *
     * @param file the name of the file
     * @param length its length
     */
    record Retry(String file, long length) {}

    /** What a line says: one of the three. */
    record Content(Optional<PointRecord> record, Optional<UsedPlugin> plugin, Optional<Retry> retry) {}

    static byte[] of(PointRecord record) {
        StringBuilder line = new StringBuilder();
        line.append(record.isPoint() ? POINT : EVALUATION).append('\t').append(record.point());
        if (!record.isPoint()) {
            line.append('\t').append(record.evaluation());
        }
        line.append('\t').append(record.seconds()).append('\t').append(record.isFailed() ? FAILED : DONE);
        record.error().ifPresent(reason -> line.append('\t').append(escaped(reason)));
        for (int i = 0; i < record.names().size(); i++) {
            line.append('\t').append(escaped(record.names().get(i)));
            line.append('\t').append(record.values().get(i).doubleValue());
        }
        return checked(line);
    }

    static byte[] of(UsedPlugin plugin) {
        StringBuilder line = new StringBuilder(PLUGIN);
        for (String word : List.of(plugin.kind(), plugin.id(), plugin.bundle(), plugin.version())) {
            line.append('\t').append(escaped(word));
        }
        return checked(line);
    }

    static byte[] of(Retry retry) {
        return checked(new StringBuilder(RETRY)
                .append('\t')
                .append(escaped(retry.file()))
                .append('\t')
                .append(retry.length()));
    }

    private static byte[] checked(StringBuilder fields) {
        String text = fields.toString();
        return (checksum(text) + "\t" + text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** What a line without its end says; nothing if it is damaged. */
    static Optional<Content> parse(String line) {
        int tab = line.indexOf('\t');
        if (tab < 0 || !checksum(line.substring(tab + 1)).equals(line.substring(0, tab))) {
            return Optional.empty();
        }
        String[] fields = line.substring(tab + 1).split("\t", -1);
        return Optional.of(
                switch (fields[0]) {
                    case PLUGIN -> new Content(Optional.empty(), Optional.of(plugin(fields)), Optional.empty());
                    case RETRY ->
                        new Content(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(new Retry(unescaped(fields[1]), Long.parseLong(fields[2]))));
                    default -> new Content(Optional.of(record(fields)), Optional.empty(), Optional.empty());
                });
    }

    private static UsedPlugin plugin(String[] fields) {
        return new UsedPlugin(unescaped(fields[1]), unescaped(fields[2]), unescaped(fields[3]), unescaped(fields[4]));
    }

    private static PointRecord record(String[] fields) {
        boolean isPoint = fields[0].equals(POINT);
        int at = isPoint ? 2 : 3;
        int evaluation = isPoint ? PointRecord.POINT : Integer.parseInt(fields[2]);
        double seconds = Double.parseDouble(fields[at]);
        boolean failed = fields[at + 1].equals(FAILED);
        Optional<String> error = failed ? Optional.of(unescaped(fields[at + 2])) : Optional.empty();
        List<String> names = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (int i = at + (failed ? 3 : 2); i + 1 < fields.length; i += 2) {
            names.add(unescaped(fields[i]));
            values.add(Double.parseDouble(fields[i + 1]));
        }
        List<String> shared = NAMES.computeIfAbsent(List.copyOf(names), same -> same);
        return new PointRecord(Integer.parseInt(fields[1]), evaluation, seconds, shared, List.copyOf(values), error);
    }

    private static String checksum(String text) {
        CRC32C checksum = new CRC32C();
        checksum.update(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) checksum.getValue());
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\n");
    }

    private static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                i++;
                c = text.charAt(i) == 't' ? '\t' : text.charAt(i) == 'n' ? '\n' : text.charAt(i);
            }
            plain.append(c);
        }
        return plain.toString();
    }
}
