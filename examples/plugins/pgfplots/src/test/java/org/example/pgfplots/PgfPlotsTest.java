package org.example.pgfplots;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import voltaic.tck.ExporterContract;

class PgfPlotsTest extends ExporterContract<PgfPlots.Parameters> {
    PgfPlotsTest() {
        super(new PgfPlots());
    }

    @Test
    void whatLatexReadsOtherwiseIsEscaped() {
        assertEquals("50\\% of B\\_1 \\{x\\} \\textbackslash{}", LatexText.of("50% of B_1 {x} \\"));
        assertEquals("$\\hbar$$\\omega$$_0$", LatexText.of("ħω₀"));
        assertEquals("1/$\\gamma$$_\\downarrow$", LatexText.of("1/γ↓"));
        assertEquals("U+00E9t\\'U+00E9", LatexText.of("ét\\'é").replace("\\textbackslash{}", "\\"));
    }
}
