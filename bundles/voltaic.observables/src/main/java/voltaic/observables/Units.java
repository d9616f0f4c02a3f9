package voltaic.observables;

/** The units of what is recorded. */
final class Units {
    static final String ENERGY = "ħω₀";
    static final String POWER = "ħω₀γ↓";
    static final String TIME = "1/γ↓";

    private Units() {}
}
