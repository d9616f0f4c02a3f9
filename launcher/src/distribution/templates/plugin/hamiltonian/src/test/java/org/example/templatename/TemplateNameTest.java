package org.example.templatename;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import voltaic.model.lindblad.Coupling;
import voltaic.model.lindblad.HamiltonianTerm;
import voltaic.tck.HamiltonianContract;

class TemplateNameTest extends HamiltonianContract<TemplateName.Parameters> {
    TemplateNameTest() {
        super(new TemplateName());
    }

    @Test
    void weightsScaleTheFieldAndNotTheDetuning() {
        Coupling on = Coupling.of(0.5, 0);
        assertEquals(
                List.of(
                        new HamiltonianTerm(HamiltonianTerm.Operator.JX, 2, on),
                        new HamiltonianTerm(HamiltonianTerm.Operator.JZ, 3, Coupling.of(1, 0))),
                plugin().terms(new TemplateName.Parameters(2, 3), on));
    }
}
