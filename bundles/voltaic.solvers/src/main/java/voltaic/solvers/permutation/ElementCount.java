package voltaic.solvers.permutation;

import java.util.Comparator;
import java.util.List;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.solvers.permutation.Component.Member;

/**
 * Counts, without making them, the elements with as many excitations in ket and bra and with excitations that can have weight, by the generating
 * function of the levels k and k' of all ensembles but the largest; that one's are counted in closed form.
 */
final class ElementCount {
    /** More work belongs to problems that are far too large; an estimate serves them. */
    private static final double MOST_WORK = 1e8;

    private final Component component;
    /** Ascending. */
    private final List<Member> members;

    private ElementCount(Component component) {
        this.component = component;
        members = component.members().stream()
                .sorted(Comparator.comparingInt(Member::spins))
                .toList();
    }

    /** The elements of all components; no fewer than the generator reaches. */
    static double of(LindbladProblem problem) {
        return Component.of(problem).stream()
                .mapToDouble(component -> new ElementCount(component).count())
                .reduce(1, (a, b) -> a * b);
    }

    private double count() {
        double work = 0;
        double combinations = 1;
        for (Member member : members.subList(0, members.size() - 1)) {
            double levels = top(member) + 1.0;
            combinations *= levels * levels;
            work = Math.max(work, combinations);
        }
        return work > MOST_WORK ? estimate() : counted();
    }

    /** The greatest level of a member. */
    private int top(Member member) {
        return (int) Math.min(member.spins(), component.last());
    }

    private double counted() {
        double[][] ways = {{1}};
        for (Member member : members.subList(0, members.size() - 1)) {
            ways = with(member, ways);
        }
        Member largest = members.get(members.size() - 1);
        double count = 0;
        for (int ket = 0; ket < ways.length; ket++) {
            for (int bra = 0; bra < ways.length; bra++) {
                count += ways[ket][bra] == 0 ? 0 : ways[ket][bra] * completions(largest, ket, bra);
            }
        }
        return count;
    }

    /** In how many ways these ensembles and this member have so many excitations in ket and bra. */
    private double[][] with(Member member, double[][] ways) {
        int top = top(member);
        double[][] more = new double[ways.length + top][ways.length + top];
        for (int k = 0; k <= top; k++) {
            for (int l = 0; l <= top; l++) {
                double depths = depths(member, k, l);
                for (int ket = 0; ket < ways.length; ket++) {
                    for (int bra = 0; bra < ways.length; bra++) {
                        more[ket + k][bra + l] += depths * ways[ket][bra];
                    }
                }
            }
        }
        return more;
    }

    private static double depths(Member member, int k, int l) {
        return member.deep() ? 1.0 + Math.min(Math.min(k, l), member.spins() - Math.max(k, l)) : 1;
    }

    /** The elements of this member that complete so many excitations to equal and allowed sums. */
    private double completions(Member member, int ket, int bra) {
        int difference = Math.abs(ket - bra);
        if (difference > member.spins()) {
            return 0;
        }
        // The lower one of its two levels, which goes with the higher one of these.
        long least = component.first() - Math.max(ket, bra);
        long greatest = component.last() - Math.max(ket, bra);
        return upTo(member, difference, greatest) - upTo(member, difference, least - 1);
    }

    /** Σ_k of 1, or of min(k, n − k) + 1 depths, with n = N − difference, over the lower level k from 0 to this one. */
    private static double upTo(Member member, int difference, long level) {
        double n = (double) member.spins() - difference;
        double x = Math.min((double) level, n);
        if (x < 0) {
            return 0;
        }
        if (!member.deep()) {
            return x + 1;
        }
        double half = Math.floor(n / 2);
        double rising = Math.min(x, half);
        double falling = x - rising;
        // Beyond the half the terms are n − half, n − half − 1, …
        return (rising + 1) * (rising + 2) / 2 + falling * (n - half) - falling * (falling - 1) / 2;
    }

    /** As if every sum of differences k − k' up to the levels of the largest were equally frequent. */
    private double estimate() {
        double elements = 1;
        double widest = 1;
        for (Member member : members) {
            double levels = top(member) + 1.0;
            elements *= levels * levels * (member.deep() ? levels / 6 + 1 : 1);
            widest = Math.max(widest, levels);
        }
        return elements / (2 * widest);
    }
}
