package voltaic.exporters.plot;

/** Writes units and powers of ten for axes, in label markup. */
final class Units {
    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Units() {}

    /**
     * An axis label such as {@code Time (10^{−6}/$γ$_↓)}.
     *
     * @param words the quantity
     * @param unit as in result columns, such as {@code 1/γ↓}; {@code 1} for none
     * @param power values are given in 10^power units
     */
    static String label(String words, String unit, int power) {
        String quantity = LabelParser.literal(words);
        String factor = power == 0 ? "" : "10^{" + (power < 0 ? "−" : "") + Math.abs(power) + "}";
        if (unit.equals("1") || unit.isEmpty()) {
            return factor.isEmpty() ? quantity : quantity + " (" + factor + ")";
        }
        if (factor.isEmpty()) {
            return quantity + " (" + markup(unit) + ")";
        }
        return quantity + " (" + factor + (unit.startsWith("1/") ? markup(unit.substring(1)) : "\u2009" + markup(unit))
                + ")";
    }

    /** The power of a thousand that brings the greatest value to between 1 and 1000; 0 where there is no need. */
    static int power(double greatest) {
        if (!(greatest > 0) || (greatest >= 0.1 && greatest < 1e4)) {
            return 0;
        }
        return 3 * (int) Math.floor(Math.log10(greatest) / 3 + 1e-12);
    }

    /** Greek letters and ħ slanted, arrows and small digits as scripts: γ↓ is {@code $γ$_↓}. */
    private static String markup(String unit) {
        StringBuilder markup = new StringBuilder();
        for (int i = 0; i < unit.length(); i++) {
            char c = unit.charAt(i);
            if (SUBSCRIPTS.indexOf(c) >= 0) {
                markup.append('_').append(SUBSCRIPTS.indexOf(c));
            } else if (SUPERSCRIPTS.indexOf(c) >= 0) {
                markup.append('^').append(SUPERSCRIPTS.indexOf(c));
            } else if (c == '⁻') {
                markup.append("^−");
            } else if (c == '↓' || c == '↑') {
                markup.append('_').append(c);
            } else if (c == 'ħ' || (c >= 'α' && c <= 'ω')) {
                markup.append('$').append(c).append('$');
            } else {
                markup.append(LabelParser.literal(String.valueOf(c)));
            }
        }
        return markup.toString();
    }
}
