package voltaic.solvers.permutation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import voltaic.model.experiment.Ensemble;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.solvers.blocks.Exchange;

/**
 * Numbers of the elements, in mixed radix: of all elements that are equal by transposition, or by the exchange of ensembles of one class, the one
 * with the least digits stands for all.
 */
final class Numbering {
    private final int[] spins;
    /** The greatest |k − k'| of each ensemble. */
    private final int[] orders;
    /** How many digits each ensemble has. */
    private final long[] radices;

    private final List<int[]> classes;
    /** The digits of an element and of its transpose. */
    private final long[] same;

    private final long[] transposed;

    private Numbering(LindbladProblem problem) {
        spins = problem.ensembles().stream().mapToInt(Ensemble::spins).toArray();
        orders = new int[spins.length];
        radices = new long[spins.length];
        for (Component component : Component.of(problem)) {
            for (Component.Member member : component.members()) {
                int i = member.ensemble();
                orders[i] = component.order(member);
                long depths = member.deep() ? spins[i] / 2 + 1 : 1;
                radices[i] = Math.multiplyExact(depths * (spins[i] + 1L), 2L * orders[i] + 1);
            }
        }
        long numbers = 1;
        for (long radix : radices) {
            numbers = Math.multiplyExact(numbers, radix);
        }
        classes = Exchange.classes(problem);
        same = new long[spins.length];
        transposed = new long[spins.length];
    }

    /** The numbering; empty if it needs more than 63 bits. */
    static Optional<Numbering> of(LindbladProblem problem) {
        try {
            return Optional.of(new Numbering(problem));
        } catch (ArithmeticException tooLarge) {
            return Optional.empty();
        }
    }

    /** An element to work with. */
    Element element() {
        return new Element(spins);
    }

    /** The ensembles that may be exchanged with this one, itself included. */
    int[] exchangeable(int ensemble) {
        return classes.stream()
                .filter(members -> IntStream.of(members).anyMatch(i -> i == ensemble))
                .findFirst()
                .orElseGet(() -> new int[] {ensemble});
    }

    /** How many elements may share a number, if ensembles of these classes may be exchanged. */
    static double order(List<int[]> classes) {
        double order = 2;
        for (int[] members : classes) {
            for (int m = 2; m <= members.length; m++) {
                order *= m;
            }
        }
        return order;
    }

    /** The number of the element that stands for this one. Not for several threads. */
    long of(Element element) {
        for (int i = 0; i < spins.length; i++) {
            long level = element.depth[i] * (spins[i] + 1L);
            int difference = element.bra[i] - element.ket[i];
            same[i] = (level + element.ket[i]) * (2L * orders[i] + 1) + orders[i] + difference;
            transposed[i] = (level + element.bra[i]) * (2L * orders[i] + 1) + orders[i] - difference;
        }
        return Math.min(number(same), number(transposed));
    }

    private long number(long[] digits) {
        for (int[] members : classes) {
            sort(digits, members);
        }
        long number = 0;
        for (int i = 0; i < digits.length; i++) {
            number = number * radices[i] + digits[i];
        }
        return number;
    }

    /** Sorts the digits at these places, by insertion. */
    private static void sort(long[] digits, int... places) {
        for (int m = 1; m < places.length; m++) {
            long digit = digits[places[m]];
            int to = m;
            for (; to > 0 && digits[places[to - 1]] > digit; to--) {
                digits[places[to]] = digits[places[to - 1]];
            }
            digits[places[to]] = digit;
        }
    }

    /** Sets the element to the one with this number. */
    void set(Element element, long number) {
        long rest = number;
        for (int i = spins.length - 1; i >= 0; i--) {
            long digit = rest % radices[i];
            rest /= radices[i];
            int width = 2 * orders[i] + 1;
            int difference = (int) (digit % width) - orders[i];
            long level = digit / width;
            element.ket[i] = (int) (level % (spins[i] + 1L));
            element.bra[i] = element.ket[i] + difference;
            element.depth[i] = (int) (level / (spins[i] + 1L));
        }
    }
}
