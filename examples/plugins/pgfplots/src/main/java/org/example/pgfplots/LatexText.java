package org.example.pgfplots;

import java.util.Locale;
import java.util.Map;

/** Words as LaTeX text in ASCII: what has a meaning there is escaped, Greek letters and the like become commands. */
final class LatexText {
    private static final Map<Integer, String> COMMANDS = Map.ofEntries(
            Map.entry((int) '\\', "\\textbackslash{}"),
            Map.entry((int) '{', "\\{"),
            Map.entry((int) '}', "\\}"),
            Map.entry((int) '$', "\\$"),
            Map.entry((int) '&', "\\&"),
            Map.entry((int) '#', "\\#"),
            Map.entry((int) '%', "\\%"),
            Map.entry((int) '_', "\\_"),
            Map.entry((int) '^', "\\textasciicircum{}"),
            Map.entry((int) '~', "\\textasciitilde{}"),
            Map.entry((int) '<', "\\textless{}"),
            Map.entry((int) '>', "\\textgreater{}"),
            Map.entry((int) '"', "''"),
            Map.entry((int) '\n', " "),
            Map.entry((int) 'ħ', "$\\hbar$"),
            Map.entry((int) 'ω', "$\\omega$"),
            Map.entry((int) 'γ', "$\\gamma$"),
            Map.entry((int) 'κ', "$\\kappa$"),
            Map.entry((int) 'Ω', "$\\Omega$"),
            Map.entry((int) 'Δ', "$\\Delta$"),
            Map.entry((int) 'Γ', "$\\Gamma$"),
            Map.entry((int) 'α', "$\\alpha$"),
            Map.entry((int) 'η', "$\\eta$"),
            Map.entry((int) 'λ', "$\\lambda$"),
            Map.entry((int) '↓', "$_\\downarrow$"),
            Map.entry((int) '↑', "$_\\uparrow$"),
            Map.entry((int) '→', "$\\to$"),
            Map.entry((int) '∞', "$\\infty$"),
            Map.entry((int) '⟨', "$\\langle$"),
            Map.entry((int) '⟩', "$\\rangle$"),
            Map.entry((int) '·', "$\\cdot$"),
            Map.entry((int) '²', "$^2$"),
            Map.entry((int) '₀', "$_0$"),
            Map.entry((int) '₁', "$_1$"),
            Map.entry((int) '₂', "$_2$"));

    private LatexText() {}

    /** The text; a character that is neither ASCII nor known is written as its number, U+00E9. */
    static String of(String words) {
        StringBuilder text = new StringBuilder();
        words.codePoints().forEach(c -> {
            if (COMMANDS.containsKey(c)) {
                text.append(COMMANDS.get(c));
            } else if (c >= ' ' && c < 127) {
                text.appendCodePoint(c);
            } else {
                text.append("U+").append(String.format(Locale.ROOT, "%04X", c));
            }
        });
        return text.toString();
    }
}
