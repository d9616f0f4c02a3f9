package voltaic.solvers.blocks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import voltaic.model.experiment.Ensemble;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.solvers.ladders.Ladder;

/**
 * What the jumps contribute to the derivative of one element: with O = Σ w_i J_i^∓,
 *
 * <pre>
 * ρ̇ = γ L[O]ρ = 2γ OρO† − γ O†Oρ − γ ρO†O,
 * </pre>
 *
 * so the element of ket b and bra b' at q has contributions from other pairs at q ± 1 (after a jump) and at q (between jumps).
 */
final class Contributions {
    /** Takes in a contribution. */
    interface Visitor {
        /**
         * ρ̇(b, b', q) += factor · ketFactor(q − |b|) · braFactor(q − |b'|) · ρ(source, q + shift).
         */
        void visit(Pair source, int shift, double factor, LadderFactor ketFactor, LadderFactor braFactor);
    }

    private final int eliminated;
    private final int[] others;
    private final Ladder[] ladders;

    Contributions(List<Ensemble> ensembles, int eliminated, int[] others) {
        this.eliminated = eliminated;
        this.others = others;
        ladders = Arrays.stream(others)
                .mapToObj(i -> new Ladder(ensembles.get(i).spins()))
                .toArray(Ladder[]::new);
    }

    /** One side of a contribution: the levels that it comes from. */
    private static final class Side {
        final int[] levels;
        final double factor;
        final LadderFactor ladderFactor;

        Side(int[] levels, double factor, LadderFactor ladderFactor) {
            this.levels = levels;
            this.factor = factor;
            this.ladderFactor = ladderFactor;
        }
    }

    /** Visits all contributions of a jump to the elements of a pair. */
    void visit(CollectiveJump jump, Pair pair, Visitor visitor) {
        boolean lowers = jump.lowers();
        List<Side> kets = afterJump(jump, pair.ket, lowers);
        List<Side> bras = afterJump(jump, pair.bra, lowers);
        for (Side ket : kets) {
            for (Side bra : bras) {
                visitor.visit(
                        new Pair(ket.levels, bra.levels),
                        lowers ? 1 : -1,
                        2 * jump.rate() * ket.factor * bra.factor,
                        ket.ladderFactor,
                        bra.ladderFactor);
            }
        }
        for (Side ket : betweenJumps(jump, pair.ket)) {
            visitor.visit(
                    new Pair(ket.levels, pair.bra), 0, -jump.rate() * ket.factor, ket.ladderFactor, LadderFactor.ONE);
        }
        for (Side bra : betweenJumps(jump, pair.bra)) {
            visitor.visit(
                    new Pair(pair.ket, bra.levels), 0, -jump.rate() * bra.factor, LadderFactor.ONE, bra.ladderFactor);
        }
    }

    /** ⟨b|O: where O leads to b from. */
    private List<Side> afterJump(CollectiveJump jump, int[] levels, boolean lowers) {
        List<Side> sides = new ArrayList<>();
        double own = jump.on().weight(eliminated);
        if (own != 0) {
            sides.add(new Side(levels, own, lowers ? LadderFactor.UP : LadderFactor.DOWN));
        }
        for (int i = 0; i < others.length; i++) {
            double factor = jump.on().weight(others[i]) * ladders[i].step(lowers ? levels[i] : levels[i] - 1);
            if (factor != 0) {
                sides.add(new Side(moved(levels, i, lowers ? 1 : -1), factor, LadderFactor.ONE));
            }
        }
        return sides;
    }

    /** ⟨b|O†O. */
    private List<Side> betweenJumps(CollectiveJump jump, int[] levels) {
        List<Side> sides = new ArrayList<>();
        double own = jump.on().weight(eliminated);
        double diagonal = 0;
        for (int i = 0; i < others.length; i++) {
            double weight = jump.on().weight(others[i]);
            if (weight == 0) {
                continue;
            }
            double up = weight * ladders[i].step(levels[i]);
            double down = weight * ladders[i].step(levels[i] - 1);
            diagonal += jump.lowers() ? down * down : up * up;
            if (own != 0 && up != 0) {
                sides.add(new Side(moved(levels, i, 1), own * up, LadderFactor.DOWN));
            }
            if (own != 0 && down != 0) {
                sides.add(new Side(moved(levels, i, -1), own * down, LadderFactor.UP));
            }
            for (int j = 0; j < others.length && up != 0; j++) {
                double partner = j == i ? 0 : jump.on().weight(others[j]) * ladders[j].step(levels[j] - 1);
                if (partner != 0) {
                    sides.add(new Side(moved(moved(levels, i, 1), j, -1), up * partner, LadderFactor.ONE));
                }
            }
        }
        if (diagonal != 0) {
            sides.add(new Side(levels, diagonal, LadderFactor.ONE));
        }
        if (own != 0) {
            sides.add(new Side(levels, own * own, jump.lowers() ? LadderFactor.DOWN_SQUARED : LadderFactor.UP_SQUARED));
        }
        return sides;
    }

    private static int[] moved(int[] levels, int i, int by) {
        int[] moved = levels.clone();
        moved[i] += by;
        return moved;
    }
}
