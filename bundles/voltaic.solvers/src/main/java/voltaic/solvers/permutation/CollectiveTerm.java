package voltaic.solvers.permutation;

import voltaic.model.lindblad.CollectiveJump;

/** γ L[O]ρ = 2γ OρO† − γ O†Oρ − γ ρO†O with O = Σ w_i J_i^∓, which keeps all depths. */
final class CollectiveTerm implements Term {
    private final double rate;
    private final int[] members;
    private final double[] weights;
    /** What O adds to the excitations. */
    private final int by;

    CollectiveTerm(CollectiveJump jump) {
        rate = jump.rate();
        members = jump.on().members();
        weights = jump.on().weights().stream().mapToDouble(Double::doubleValue).toArray();
        by = jump.lowers() ? -1 : 1;
    }

    @Override
    public void visit(Element element, Visitor visitor) {
        for (int i : members) {
            double up = weights[i] * element.step(element.ket, i, by);
            if (up != 0) {
                element.ket[i] += by;
                afterJump(element, up, visitor);
                betweenJumps(element, element.ket, up, visitor);
                element.ket[i] -= by;
            }
            double down = weights[i] * element.step(element.bra, i, by);
            if (down != 0) {
                element.bra[i] += by;
                betweenJumps(element, element.bra, down, visitor);
                element.bra[i] -= by;
            }
        }
    }

    /** O has acted on the ket, and now acts on the bra. */
    private void afterJump(Element element, double ket, Visitor visitor) {
        for (int i : members) {
            double bra = weights[i] * element.step(element.bra, i, by);
            if (bra != 0) {
                element.bra[i] += by;
                visitor.visit(2 * rate * ket * bra);
                element.bra[i] -= by;
            }
        }
    }

    /** O has acted on these levels, and now O† does. */
    private void betweenJumps(Element element, int[] levels, double forth, Visitor visitor) {
        for (int i : members) {
            double back = weights[i] * element.step(levels, i, -by);
            if (back != 0) {
                levels[i] -= by;
                visitor.visit(-rate * forth * back);
                levels[i] += by;
            }
        }
    }
}
