package voltaic.ui.workbench.quickaccess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Chooses and orders what is listed: what was used lately first, then by match, disabled ones last among equals. */
final class Ranking {
    private static final int MOST = 60;
    private static final int MOST_UNASKED = 40;
    private static final int RECENT_BONUS = 24;
    private static final int DETAIL_MALUS = 40;
    private static final int DISABLED_MALUS = 10;

    /**
     * What is listed.
     *
     * @param places the letters of the label that matched
     * @param isRecent whether it was used lately
     */
    record Hit(Proposal proposal, int score, List<Integer> places, boolean isRecent) {}

    private Ranking() {}

    static List<Hit> rank(String query, List<Proposal> proposals, List<String> recent) {
        List<Hit> hits = new ArrayList<>();
        for (Proposal proposal : proposals) {
            hit(query, proposal, recent.indexOf(proposal.id())).ifPresent(hits::add);
        }
        boolean unasked = query.isBlank();
        hits.sort(Comparator.comparingInt(Hit::score).reversed());
        return hits.stream().limit(unasked ? MOST_UNASKED : MOST).toList();
    }

    private static Optional<Hit> hit(String query, Proposal proposal, int lately) {
        int extra =
                (lately < 0 ? 0 : RECENT_BONUS - lately) - (proposal.action().isPresent() ? 0 : DISABLED_MALUS);
        Optional<Fuzzy.Match> label = Fuzzy.match(query, proposal.label());
        if (label.isPresent()) {
            return Optional.of(
                    new Hit(proposal, label.get().score() + extra, label.get().places(), lately >= 0));
        }
        return Fuzzy.match(query, proposal.label() + " " + proposal.detail())
                .filter(match -> match.score() > 4 * query.replace(" ", "").length())
                .map(match -> new Hit(proposal, match.score() + extra - DETAIL_MALUS, List.of(), lately >= 0));
    }
}
