package org.example.templatename;

import java.util.List;
import java.util.Map;
import voltaic.tck.SolverContract;

class TemplateNameTest extends SolverContract<TemplateName.Parameters> {
    TemplateNameTest() {
        super(new TemplateName());
    }

    /** (1/40)⁴/5!, times the length of the run in lifetimes. */
    @Override
    protected double tolerance() {
        return 1e-7;
    }

    @Override
    protected List<Map<String, Object>> refinements() {
        return List.of(Map.of("resolution", 5L), Map.of("resolution", 10L), Map.of("resolution", 40L));
    }
}
