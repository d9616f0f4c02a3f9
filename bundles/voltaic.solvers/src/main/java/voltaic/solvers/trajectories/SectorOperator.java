package voltaic.solvers.trajectories;

import java.util.List;
import voltaic.model.lindblad.CollectiveJump;

/** K = Σ γ O†O and the jumps O in one sector after the other; serves one thread. */
final class SectorOperator {
    private final SectorBox box;
    private final int from;
    private final int to;
    private final LadderWindow window;
    private final double[] sums;
    /** Whether the excitations of the others ascend one by one, as with one other ensemble. */
    private final boolean consecutive;
    /** ⟨k−1|J^-|k⟩ of the largest ensemble, which has k, by place: what it takes to give an excitation away. */
    private final double[] down;
    /** ⟨k|J^-|k+1⟩: what it takes to receive one. */
    private final double[] up;

    private final double[] diagonal;
    private final double[] above;
    private final double[] below;
    private double[][] forward = new double[0][];
    private double[][] backward = new double[0][];
    private StageTerms terms;
    private long q;
    /** So many sectors share one bound of the spread, which hardly changes from one to the next in a long ladder. */
    private final long slack;

    private long centre;
    private double spread = Double.NaN;

    SectorOperator(SectorBox box, StageTerms terms) {
        this.box = box;
        this.terms = terms;
        from = box.from();
        to = box.to();
        slack = box.spins(box.eliminated()) / 1024;
        int width = box.mostSum() - box.leastSum() + 1;
        window = new LadderWindow(box.spins(box.eliminated()), width);
        consecutive = width == box.size();
        sums = new double[box.length()];
        for (int place = from; place < to; place++) {
            sums[place] = box.sum(place);
        }
        down = new double[box.length()];
        up = new double[box.length()];
        diagonal = new double[box.length()];
        above = new double[box.length()];
        below = new double[box.length()];
        enter(terms);
    }

    /** The number of vectors that it holds, as many hops there are. */
    static int vectors(int hops) {
        return 6 + 2 * hops;
    }

    SectorBox box() {
        return box;
    }

    /** Turns to a stage; {@link #moveTo} a sector next. */
    void enter(StageTerms stage) {
        terms = stage;
        spread = Double.NaN;
        List<Hop> hops = stage.hops();
        forward = new double[hops.size()][];
        backward = new double[hops.size()][];
        for (int h = 0; h < hops.size(); h++) {
            Hop hop = hops.get(h);
            forward[h] = hop.withLargest() ? new double[box.length()] : hop.weights();
            backward[h] = new double[box.length()];
            System.arraycopy(hop.weights(), from - hop.stride(), backward[h], from, box.size());
        }
    }

    /** Turns to a sector. */
    void moveTo(long sector) {
        q = sector;
        ladderSteps(down, q - 1);
        diagonals();
        List<Hop> hops = terms.hops();
        for (int h = 0; h < forward.length; h++) {
            Hop hop = hops.get(h);
            if (hop.withLargest()) {
                Vectors.multiply(forward[h], hop.weights(), down, from, to);
                System.arraycopy(forward[h], from - hop.stride(), backward[h], from, box.size());
            }
        }
    }

    /** ⟨k|J^-|k+1⟩ with k = {@code highest} less the excitations of the others, by place. */
    private void ladderSteps(double[] target, long highest) {
        int position = window.position(highest - box.leastSum());
        if (consecutive) {
            System.arraycopy(window.steps(), position, target, from, box.size());
        } else {
            gather(target, window.steps(), position - box.leastSum());
        }
    }

    private void gather(double[] target, double[] steps, int offset) {
        for (int place = from; place < to; place++) {
            target[place] = steps[offset + box.sum(place)];
        }
    }

    private void diagonals() {
        int largest = box.eliminated();
        double spins = box.spins(largest);
        double a = terms.lowering(largest);
        double r = terms.raising(largest);
        addParabola(diagonal, terms.diagonal(), sums, (double) q, spins, a, r, from, to);
    }

    /** y = x + a k(N−k+1) + r (k+1)(N−k) with k = q − sum. */
    private static void addParabola(
            double[] y, double[] x, double[] sums, double q, double spins, double a, double r, int from, int to) {
        for (int i = from; i < to; i++) {
            double k = q - sums[i];
            double left = spins - k;
            y[i] = x[i] + a * (k * (left + 1)) + r * ((k + 1) * left);
        }
    }

    /** y = K x. */
    void apply(double[] x, double[] y) {
        if (forward.length == 0) {
            Vectors.multiply(y, diagonal, x, from, to);
            return;
        }
        for (int h = 0; h < forward.length; h++) {
            int stride = terms.hops().get(h).stride();
            System.arraycopy(x, from + stride, above, from, box.size());
            System.arraycopy(x, from - stride, below, from, box.size());
            if (h == 0) {
                Vectors.tridiagonal(y, diagonal, x, forward[h], above, backward[h], below, from, to);
            } else {
                Vectors.addNeighbours(y, forward[h], above, backward[h], below, from, to);
            }
        }
    }

    /** y = (diagonal of K) x. */
    void applyDiagonal(double[] x, double[] y) {
        Vectors.multiply(y, diagonal, x, from, to);
    }

    /** y = O x for a jump of the stage, in the sector that it leads to. */
    void jump(CollectiveJump jump, double[] x, double[] y) {
        double ofLargest = jump.on().weight(box.eliminated());
        if (jump.lowers()) {
            Vectors.multiply(y, ofLargest, down, x, from, to);
        } else {
            ladderSteps(up, q);
            Vectors.multiply(y, ofLargest, up, x, from, to);
        }
        for (int i = 0; i < box.ensembles(); i++) {
            double weight = jump.on().weight(i);
            if (i == box.eliminated() || weight == 0) {
                continue;
            }
            int stride = box.stride(i);
            if (jump.lowers()) {
                System.arraycopy(x, from + stride, above, from, box.size());
                Vectors.addMultiple(y, weight, box.step(i), above, from, to);
            } else {
                Vectors.multiply(above, box.step(i), x, from, to);
                System.arraycopy(above, from - stride, below, from, box.size());
                Vectors.addMultiple(y, weight, below, from, to);
            }
        }
    }

    /** Σ γ‖Oψ‖² = ⟨ψ|K|ψ⟩, without cancellation. */
    double rate(double[] psi, double[] scratch) {
        double rate = 0;
        for (CollectiveJump jump : terms.jumps()) {
            jump(jump, psi, scratch);
            rate += jump.rate() * Vectors.dot(scratch, scratch, from, to);
        }
        return rate;
    }

    /** A bound of the largest less the least eigenvalue of K in the sector. */
    double spread() {
        if (Math.abs(q - centre) > slack || Double.isNaN(spread)) {
            centre = q;
            spread = spreadAround();
        }
        return spread;
    }

    /** The bound for all sectors up to the slack away. */
    private double spreadAround() {
        double spread = 0;
        for (int i = 0; i < box.ensembles(); i++) {
            spread += diagonalSpread(i);
        }
        for (Hop hop : terms.hops()) {
            // On each side of the diagonal; the largest eigenvalue is up to twice that above the diagonal, the least as
            // far below.
            spread += 4 * Math.abs(hop.coupling()) * mostStep(hop.first()) * mostStep(hop.second());
        }
        return spread;
    }

    private double diagonalSpread(int i) {
        double low = lowest(i);
        double high = highest(i);
        double first = terms.diagonal(i, low);
        double last = terms.diagonal(i, high);
        double a = terms.lowering(i);
        double r = terms.raising(i);
        double most = Math.max(first, last);
        if (a + r > 0) {
            double vertex = 0.5 * (a * (box.spins(i) + 1) + r * (box.spins(i) - 1)) / (a + r);
            most = terms.diagonal(i, Math.min(high, Math.max(low, vertex)));
        }
        return most - Math.min(first, last);
    }

    private double mostStep(int i) {
        double spins = box.spins(i);
        double k = Math.min(Math.max(highest(i) - 1, 0), Math.max(lowest(i), 0.5 * (spins - 1)));
        return Math.sqrt((k + 1) * (spins - k));
    }

    private double lowest(int i) {
        return i == box.eliminated() ? Math.max(0, q - slack - box.mostSum()) : box.least(i);
    }

    private double highest(int i) {
        return Math.min(box.spins(i), q + slack - (i == box.eliminated() ? box.leastSum() : 0));
    }
}
