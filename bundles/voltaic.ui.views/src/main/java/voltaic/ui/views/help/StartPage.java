package voltaic.ui.views.help;

import java.util.List;
import voltaic.ui.views.help.HelpPage.Section;
import voltaic.ui.views.help.HelpSearch.Hit;

/** Pages that are made of others: the contents, and what a search found. */
final class StartPage {
    /** The address of the contents. */
    static final String CONTENTS = "contents";

    private static final int MOST_SECTIONS = 24;

    private StartPage() {}

    /** All pages with their sections. */
    static String contents(HelpLibrary library) {
        StringBuilder html = new StringBuilder("<h1>Help</h1>");
        for (HelpPage page : library.pages()) {
            html.append("<h2><a href=\"")
                    .append(page.file())
                    .append("\">")
                    .append(escape(page.title()))
                    .append("</a></h2><p>");
            List<Section> chapters = page.sections().stream()
                    .filter(section -> section.level() == 2)
                    .toList();
            if (chapters.isEmpty() || chapters.size() > MOST_SECTIONS) {
                html.append(escape(page.sections().get(0).text()));
            }
            String separator = "";
            for (Section chapter : chapters) {
                html.append(separator).append(link(page, chapter));
                separator = " &nbsp;·&nbsp; ";
            }
            html.append("</p>");
        }
        return html.toString();
    }

    /** What a search found, best first, with the words marked. */
    static String found(String search, List<Hit> hits) {
        StringBuilder html = new StringBuilder("<h1>")
                .append(
                        hits.isEmpty()
                                ? "Nothing found for"
                                : hits.size() == 1 ? "1 place with" : hits.size() + " places with")
                .append(" “")
                .append(escape(search))
                .append("”</h1>");
        if (hits.isEmpty()) {
            html.append("<p>No page contains all of these words. Try fewer or shorter ones, or see the <a href=\"")
                    .append(CONTENTS)
                    .append("\">contents</a>.</p>");
        }
        for (Hit hit : hits) {
            html.append("<p><b>").append(link(hit.page(), hit.section())).append("</b> &nbsp;<span class=\"quiet\">");
            html.append(escape(hit.page().title())).append("</span><br>");
            html.append(HelpSearch.marked(hit.snippet(), search)).append("</p>");
        }
        return html.toString();
    }

    private static String link(HelpPage page, Section section) {
        String address = section.anchor().isEmpty() ? page.file() : page.file() + "#" + section.anchor();
        return "<a href=\"" + address + "\">" + escape(section.heading()) + "</a>";
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
