package voltaic.observables;

/** The units of what is recorded. */
public final class Units {
    public static final String ENERGY = "ħω₀";
    public static final String ENERGY_SQUARED = "(ħω₀)²";
    public static final String POWER = "ħω₀γ↓";
    public static final String TIME = "1/γ↓";
    public static final String NONE = "1";
    public static final String BIT = "bit";

    private Units() {}
}
