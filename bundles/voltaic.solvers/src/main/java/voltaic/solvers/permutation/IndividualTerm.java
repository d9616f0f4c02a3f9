package voltaic.solvers.permutation;

import voltaic.model.lindblad.IndividualJump;

/**
 * γ Σ_s L[σ_s]ρ over the spins of one ensemble. As σ_s is a vector operator, its matrix elements between multiplets of total spins j and j' are those
 * of the Wigner-Eckart theorem times a reduced element, so
 *
 * <pre>
 * Σ_s σ_s |j,m⟩⟨j,m'| σ_s† = Σ_j' c(j,j') V_j'(m) V_j'(m') |j',m+q⟩⟨j',m'+q|,   j' = j − 1, j, j + 1,
 * </pre>
 *
 * each |j,m⟩⟨j,m'| being the mean over the multiplets. Conservation of the trace for σ^- and σ^z, for all m, leaves one choice:
 *
 * <pre>
 * c(j,j) = (N+2)/(4j(j+1)),  c(j,j−1) = (N/2+j+1)/(2j(2j+1)),  c(j,j+1) = (N/2−j)/(2(j+1)(2j+1)).
 * </pre>
 *
 * It is that of Baragiola et al. and Shammah et al. With p = j + m excitations above the lowest level and r = j − m below the highest one:
 *
 * <pre>
 *          σ^-              σ^+              σ^z
 * j' = j   (p(r+1))^½       (r(p+1))^½       p − r
 * j − 1    (p(p−1))^½       (r(r−1))^½       2(pr)^½
 * j + 1    ((r+1)(r+2))^½   ((p+1)(p+2))^½   2((p+1)(r+1))^½
 * </pre>
 */
final class IndividualTerm implements Term {
    private final int ensemble;
    private final int spins;
    /** γ w². */
    private final double rate;

    private final IndividualJump.Operator operator;
    /** What the operator adds to the excitations. */
    private final int by;

    IndividualTerm(IndividualJump jump, int ensemble, int spins) {
        this.ensemble = ensemble;
        this.spins = spins;
        rate = jump.rate() * jump.on().weight(ensemble) * jump.on().weight(ensemble);
        operator = jump.operator();
        by = switch (operator) {
            case LOWERING -> -1;
            case RAISING -> 1;
            case DEPHASING -> 0;
        };
    }

    @Override
    public void visit(Element element, Visitor visitor) {
        int depth = element.depth[ensemble];
        int ket = element.ket[ensemble];
        int bra = element.bra[ensemble];
        visitor.visit(-rate * (able(ket) + able(bra)));
        element.ket[ensemble] += by;
        element.bra[ensemble] += by;
        for (int deeper = -1; deeper <= 1; deeper++) {
            double gain = amplitude(depth, ket, deeper) * amplitude(depth, bra, deeper);
            if (gain != 0) {
                element.depth[ensemble] += deeper;
                visitor.visit(2 * rate * weight(depth, deeper) * gain);
                element.depth[ensemble] -= deeper;
            }
        }
        element.ket[ensemble] -= by;
        element.bra[ensemble] -= by;
    }

    /** Σ_s σ_s†σ_s: how many spins can jump. */
    private int able(int k) {
        return switch (operator) {
            case LOWERING -> k;
            case RAISING -> spins - k;
            case DEPHASING -> spins;
        };
    }

    /** c(j,j') with j' = j − deeper; not for j = 0 unless j' = 1. */
    private double weight(int depth, int deeper) {
        double twiceJ = spins - 2.0 * depth;
        return switch (deeper) {
            case 0 -> (spins + 2.0) / (twiceJ * (twiceJ + 2));
            case 1 -> (spins - depth + 1.0) / (twiceJ * (twiceJ + 1));
            default -> depth / ((twiceJ + 2) * (twiceJ + 1));
        };
    }

    /** V_j'(m) with j' = j − deeper; zero where it leads to no level. */
    private double amplitude(int depth, int k, int deeper) {
        double p = (double) k - depth;
        double r = (double) spins - depth - k;
        if (deeper < 0 && depth == 0) {
            return 0;
        }
        return switch (operator) {
            case LOWERING -> ladder(p, r, deeper);
            case RAISING -> ladder(r, p, deeper);
            case DEPHASING -> deeper == 0 ? p - r : 2 * Math.sqrt(deeper > 0 ? p * r : (p + 1) * (r + 1));
        };
    }

    private static double ladder(double p, double r, int deeper) {
        return Math.sqrt(
                switch (deeper) {
                    case 0 -> p * (r + 1);
                    case 1 -> p * (p - 1);
                    default -> (r + 1) * (r + 2);
                });
    }
}
