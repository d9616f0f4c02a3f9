package voltaic.solvers.trajectories;

import voltaic.model.lindblad.CollectiveJump;
import voltaic.solvers.ladders.Ladder;

/** Expectation values in the state of a trajectory. */
final class SampleTaker {
    private final SectorBox box;
    private final SampleLayout layout;
    private final double[] probabilities;

    SampleTaker(SectorBox box, SampleLayout layout) {
        this.box = box;
        this.layout = layout;
        probabilities = new double[box.length()];
    }

    /**
     * Takes a sample.
     *
     * @param terms of the stage, for the rates
     * @param target receives the numbers, from {@code start} on
     */
    void take(Trajectory trajectory, StageTerms terms, double[] target, int start) {
        double[] psi = trajectory.psi();
        long q = trajectory.q();
        Vectors.multiply(probabilities, psi, psi, box.from(), box.to());
        for (int i = 0; i < box.ensembles(); i++) {
            double level = 0;
            for (int place = box.from(); place < box.to(); place++) {
                level += probabilities[place] * box.level(i, place, q);
            }
            target[start + layout.density(i)] = level / box.spins(i);
            if (layout.isPopulated()) {
                populate(i, q, target, start + layout.ladder(i));
            }
        }
        if (layout.isCorrelated()) {
            for (int i = 0; i < box.ensembles(); i++) {
                for (int k = 0; k <= i; k++) {
                    target[start + layout.correlation(i, k)] = correlation(i, k, psi, q);
                }
            }
            rates(terms, target, start);
        }
    }

    private void populate(int ensemble, long q, double[] target, int start) {
        for (int k = start; k <= start + box.spins(ensemble); k++) {
            target[k] = 0;
        }
        for (int place = box.from(); place < box.to(); place++) {
            // Beyond the ladder there is no weight.
            if (probabilities[place] > 0) {
                target[start + (int) box.level(ensemble, place, q)] += probabilities[place];
            }
        }
    }

    private double correlation(int i, int k, double[] psi, long q) {
        double sum = 0;
        if (i == k) {
            double spins = box.spins(i);
            for (int place = box.from(); place < box.to(); place++) {
                double level = box.level(i, place, q);
                sum += probabilities[place] * level * (spins - level + 1);
            }
            return sum;
        }
        int receiver = i == box.eliminated() ? k : i;
        int giver = i + k - receiver;
        boolean fromLargest = giver == box.eliminated();
        Ladder ladder = new Ladder(box.spins(giver));
        double[] received = box.step(receiver);
        int stride = box.stride(receiver) - box.stride(giver);
        for (int place = box.from(); place < box.to(); place++) {
            double level = box.level(giver, place, q);
            if (psi[place] != 0 && received[place] != 0 && level > (fromLargest ? 0 : box.least(giver))) {
                sum += psi[place] * psi[place + stride] * received[place] * ladder.step((long) level - 1);
            }
        }
        return sum;
    }

    /** dE_i/dt = ∓2γ w_i Σ_k w_k ⟨J_k^±J_i^∓⟩/N_i, summed over the jumps: the adjoint of the generator on J_i^z. */
    private void rates(StageTerms terms, double[] target, int start) {
        for (int i = 0; i < box.ensembles(); i++) {
            // ⟨J^+J^-⟩ − ⟨J^-J^+⟩ = 2⟨J^z⟩
            double difference = box.spins(i) * (2 * target[start + layout.density(i)] - 1);
            double rate = 0;
            for (CollectiveJump jump : terms.jumps()) {
                double sum = jump.lowers() ? 0 : -jump.on().weight(i) * difference;
                for (int k = 0; k < box.ensembles(); k++) {
                    sum += jump.on().weight(k) * target[start + layout.correlation(i, k)];
                }
                rate += (jump.lowers() ? -2 : 2) * jump.rate() * jump.on().weight(i) * sum;
            }
            target[start + layout.rate(i)] = rate / box.spins(i);
        }
    }
}
