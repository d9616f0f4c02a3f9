package voltaic.studies.outcome;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import voltaic.model.result.StudyResult.Table;
import voltaic.model.study.Axis;
import voltaic.model.study.Sweep;
import voltaic.plugin.Exporter;
import voltaic.studies.Section;
import voltaic.studies.Section.Drawing;

/** The report of a study: one file that needs no other and no network, readable on a phone, printable. */
final class HtmlReport {
    private static final Pattern ID = Pattern.compile("(\\bid=\"|href=\"#|url\\(#)([^\")]+)");
    private static final String STYLE =
            """
            :root { color-scheme: light dark; --line: #d4d7dc; --soft: #5b6370; --back: #ffffff; --text: #1b1f24 }
            @media (prefers-color-scheme: dark) { :root { --line: #3a404a; --soft: #a2abb8; --back: #14171c; --text: #e6e9ee } }
            * { box-sizing: border-box }
            body { margin: 0 auto; max-width: 62rem; padding: 1.2rem; background: var(--back); color: var(--text);
                   font: 16px/1.55 system-ui, sans-serif }
            h1 { font-size: 1.55rem; line-height: 1.25; margin: .4rem 0 1rem; text-wrap: balance }
            h2 { font-size: 1.15rem; margin: 2.2rem 0 .6rem; padding-top: .8rem; border-top: 1px solid var(--line) }
            p { max-width: 46rem } .soft { color: var(--soft) }
            figure { margin: .8rem 0; padding: .6rem; background: #fff; border: 1px solid var(--line); border-radius: 6px; overflow-x: auto }
            figure svg { display: block; width: 100%; height: auto; max-width: 46rem; margin: 0 auto }
            .scroll { overflow-x: auto }
            table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: .92rem }
            th, td { text-align: right; padding: .28rem .7rem; border-bottom: 1px solid var(--line); white-space: nowrap }
            td.long { white-space: normal; text-align: left; min-width: 16rem }
            th { color: var(--soft); font-weight: 600; min-width: 4.2rem; white-space: normal; vertical-align: bottom } th:first-child, td:first-child { text-align: left; padding-left: 0 }
            dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; font-size: .92rem }
            dt { color: var(--soft) } dd { margin: 0; overflow-wrap: anywhere }
            @media screen and (max-width: 34rem) { figure svg { width: auto; min-width: 100%; height: 14.5rem; max-width: none } }
            @media (max-width: 34rem) { body { padding: .8rem } dl { grid-template-columns: 1fr } dd { margin-bottom: .4rem } }
            @media print { body { max-width: none; padding: 0; font-size: 10.5pt } figure, tr { break-inside: avoid }
                           h2 { break-after: avoid } figure { border: 0 } figure svg { max-height: 8.5cm } }
            """;

    private final Sweep sweep;
    private final List<Section> sections;
    private final Map<String, String> figures;
    private final Map<String, Object> provenance;
    private final StringBuilder html = new StringBuilder();

    /** @param figures SVG documents by name */
    HtmlReport(Sweep sweep, List<Section> sections, Map<String, String> figures, Map<String, Object> provenance) {
        this.sweep = sweep;
        this.sections = sections;
        this.figures = figures;
        this.provenance = provenance;
    }

    void write(Exporter.Target target) throws IOException {
        String title = sweep.title().isEmpty() ? "A study" : sweep.title();
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        html.append(escaped(title)).append("</title>\n<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
        html.append("<h1>").append(escaped(title)).append("</h1>\n");
        html.append("<p class=\"soft\">").append(escaped(span())).append("</p>\n");
        sections.forEach(this::section);
        html.append("<h2>Provenance</h2>\n<dl>\n");
        provenance.forEach((key, value) -> html.append("<dt>")
                .append(escaped(key.replace('-', ' ')))
                .append("</dt><dd>")
                .append(escaped(value instanceof List<?> list ? joined(list) : String.valueOf(value)))
                .append("</dd>\n"));
        html.append("</dl>\n</body>\n</html>\n");
        try (OutputStream out = target.create("report.html")) {
            out.write(html.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String joined(List<?> list) {
        return list.isEmpty()
                ? "—"
                : String.join(", ", list.stream().map(String::valueOf).toList());
    }

    /** What the points are, in a sentence. */
    private String span() {
        List<String> spans = new ArrayList<>();
        if (sweep.hasVariants()) {
            spans.add(sweep.variants().size() + " variants (" + String.join(", ", sweep.variants()) + ")");
        }
        for (Axis.Track track : sweep.tracks()) {
            List<Object> values = track.values();
            String range = values.size() <= 6
                    ? String.join(", ", values.stream().map(Markup::plain).toList())
                    : values.size() + " values from " + Markup.plain(values.get(0)) + " to "
                            + Markup.plain(values.get(values.size() - 1));
            spans.add(Markup.stripped(track.label()) + ": " + range);
        }
        if (sweep.parts() > 1) {
            spans.add("trajectories in " + sweep.parts() + " parts");
        }
        String points = sweep.points() == 1 ? "1 point" : sweep.points() + " points";
        return spans.isEmpty() ? points + "." : points + ": " + String.join("; ", spans) + ".";
    }

    private void section(Section section) {
        if (!section.title().isEmpty()) {
            html.append("<h2>").append(escaped(section.title())).append("</h2>\n");
        }
        for (Drawing drawing : section.drawings()) {
            String name = drawing.name();
            String figure = figures.get(name);
            if (figure != null) {
                html.append("<figure>\n").append(inline(figure, name)).append("</figure>\n");
            }
        }
        if (!section.table().headings().isEmpty()) {
            table(section.table());
        }
        section.notes()
                .forEach(note ->
                        html.append("<p class=\"soft\">").append(escaped(note)).append("</p>\n"));
    }

    private void table(Table table) {
        html.append("<div class=\"scroll\"><table>\n<thead><tr>");
        table.headings()
                .forEach(heading -> html.append("<th>").append(escaped(heading)).append("</th>"));
        html.append("</tr></thead>\n<tbody>\n");
        for (List<String> row : table.rows()) {
            html.append("<tr>");
            for (String cell : row) {
                html.append(cell.length() > 40 ? "<td class=\"long\">" : "<td>")
                        .append(escaped(cell))
                        .append("</td>");
            }
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table></div>\n");
    }

    /** An SVG document as an element of a page: without its prolog, and with names that no other figure has. */
    static String inline(String document, String name) {
        String element = document.substring(document.indexOf("<svg"));
        Matcher matcher = ID.matcher(element);
        StringBuilder renamed = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(
                    renamed, Matcher.quoteReplacement(matcher.group(1) + name + "-" + matcher.group(2)));
        }
        return matcher.appendTail(renamed).toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
