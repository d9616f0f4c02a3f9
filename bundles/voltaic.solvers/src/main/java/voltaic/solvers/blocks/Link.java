package voltaic.solvers.blocks;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import voltaic.model.lindblad.CollectiveJump;

/**
 * What one pair contributes to the derivative of another: ρ̇(pair, q) += factor · ket(q − |b|) · bra(q − |b'|) · ρ(source, q + shift).
 *
 * @param source the position of the pair that it comes from
 * @param shift −1, 0 or 1
 */
record Link(int source, int shift, LadderFactor ket, LadderFactor bra, double factor) {
    /** In a row of the generator: from lower blocks to higher ones, and inside each in the order of the pairs. */
    static final Comparator<Link> BY_COLUMN =
            Comparator.comparingInt(Link::shift).thenComparingInt(Link::source);

    /** Contributions from the same place with the same dependence on q, which add up. */
    private record Kind(int source, int shift, LadderFactor ket, LadderFactor bra) {}

    /** Whether both come from the same place. */
    boolean hasColumnOf(Link other) {
        return source == other.source && shift == other.shift;
    }

    /** The links to a pair. */
    static List<Link> to(int p, PairLayout layout, List<CollectiveJump> jumps) {
        Map<Kind, Double> sums = new LinkedHashMap<>();
        for (CollectiveJump jump : jumps) {
            layout.contributions().visit(jump, layout.pair(p), (source, shift, factor, ket, bra) -> {
                int position = layout.position(source);
                if (position >= 0) {
                    sums.merge(new Kind(position, shift, ket, bra), factor, Double::sum);
                }
            });
        }
        return sums.entrySet().stream()
                .map(entry -> new Link(
                        entry.getKey().source,
                        entry.getKey().shift,
                        entry.getKey().ket,
                        entry.getKey().bra,
                        entry.getValue()))
                .toList();
    }
}
