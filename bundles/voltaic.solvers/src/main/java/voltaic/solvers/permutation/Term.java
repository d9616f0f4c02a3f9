package voltaic.solvers.permutation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.IndividualJump;
import voltaic.model.lindblad.Jump;
import voltaic.model.lindblad.Stage;

/** A jump as a linear map of the elements of the state. */
interface Term {
    /**
     * Moves the element to each of those whose derivatives it contributes to, tells the visitor with which factor, and moves it back.
     */
    void visit(Element element, Visitor visitor);

    /** Takes in a contribution to the derivative of the element as it is now. */
    interface Visitor {
        void visit(double factor);
    }

    /** The terms of a stage. */
    static List<Term> of(Stage stage, int... spins) {
        return stage.jumps().stream().flatMap(jump -> of(jump, spins)).toList();
    }

    private static Stream<Term> of(Jump jump, int... spins) {
        if (jump instanceof CollectiveJump collective) {
            return Stream.of(new CollectiveTerm(collective));
        }
        IndividualJump individual = (IndividualJump) jump;
        return Arrays.stream(individual.on().members()).mapToObj(i -> new IndividualTerm(individual, i, spins[i]));
    }
}
