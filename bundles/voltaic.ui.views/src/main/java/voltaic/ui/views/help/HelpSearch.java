package voltaic.ui.views.help;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import voltaic.ui.views.help.HelpPage.Section;

/** Searches all pages, section by section, for those that contain all words. */
final class HelpSearch {
    private static final int MOST = 60;
    private static final int AROUND = 90;

    private HelpSearch() {}

    /**
     * A section that contains all words.
     *
     * @param snippet the text around the first of them
     * @param rank how many words stand in the heading
     */
    record Hit(HelpPage page, Section section, String snippet, int rank) {}

    /** The words of a search. */
    static List<String> words(String search) {
        String stripped = search.strip().toLowerCase(Locale.ROOT);
        return stripped.isEmpty() ? List.of() : List.of(stripped.split("\\s+"));
    }

    /** Sections with more of the words in their heading come first, otherwise in the order of the pages. */
    static List<Hit> find(HelpLibrary library, String search) {
        List<String> words = words(search);
        List<Hit> hits = new ArrayList<>();
        if (words.isEmpty()) {
            return hits;
        }
        for (HelpPage page : library.pages()) {
            for (Section section : page.sections()) {
                String heading = section.heading().toLowerCase(Locale.ROOT);
                String text = section.text().toLowerCase(Locale.ROOT);
                if (words.stream().allMatch(word -> heading.contains(word) || text.contains(word))) {
                    int rank = (int) words.stream().filter(heading::contains).count();
                    hits.add(new Hit(page, section, snippet(section.text(), words), rank));
                }
            }
        }
        hits.sort(Comparator.comparingInt(Hit::rank).reversed());
        return hits.subList(0, Math.min(MOST, hits.size()));
    }

    private static String snippet(String text, List<String> words) {
        String lower = text.toLowerCase(Locale.ROOT);
        int first = words.stream()
                .mapToInt(lower::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(0);
        int start = Math.max(0, first - AROUND);
        int end = Math.min(text.length(), first + 2 * AROUND);
        if (start > 0) {
            start = Math.max(text.indexOf(' ', start) + 1, 0);
        }
        if (end < text.length()) {
            int space = text.lastIndexOf(' ', end);
            end = space > first ? space : end;
        }
        return (start > 0 ? "… " : "") + text.substring(Math.min(start, end), end) + (end < text.length() ? " …" : "");
    }

    /** Text as HTML in which the words stand out. */
    static String marked(String text, String search) {
        Pattern any = pattern(search);
        StringBuilder html = new StringBuilder();
        var matcher = any.matcher(text);
        int end = 0;
        while (matcher.find()) {
            html.append(StartPage.escape(text.substring(end, matcher.start())))
                    .append("<span class=\"hit\">")
                    .append(StartPage.escape(matcher.group()))
                    .append("</span>");
            end = matcher.end();
        }
        return html.append(StartPage.escape(text.substring(end))).toString();
    }

    /** Matches any of the words. */
    static Pattern pattern(String search) {
        String either = words(search).stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile(either.isEmpty() ? "(?!)" : either, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
