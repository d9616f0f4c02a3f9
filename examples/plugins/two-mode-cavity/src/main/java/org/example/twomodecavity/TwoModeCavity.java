package org.example.twomodecavity;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.Coupling;
import voltaic.plugin.Channel;
import voltaic.plugin.Parameter;
import voltaic.plugin.PluginDescription;

/**
 * A reservoir with structure in space: a resonant ring cavity in the bad-cavity limit, whose two counter-propagating modes the
 * ensembles couple to with the phases e^{±iφ_i} of their places, φ_i = 2πd·i with the spacing d in wavelengths.
 *
 * <p>A mode c with coupling g, decay rate κ (collapse operator √κ c) and no detuning follows the spins for κ ≫ g√N,
 * c ≈ −(2ig/κ)A_± with A_± = Σ_i e^{∓iφ_i} w_i J_i^-, and leaves the jump (γ/2)L[A_±] with γ = 4g²/κ, without an exchange of energy by
 * the Hamiltonian, which is in proportion to the detuning (R. Bonifacio, P. Schwendimann, F. Haake, Phys. Rev. A 4, 302 (1971)). The
 * two travelling modes together are two standing ones, as L[A_+] + L[A_-] = 2L[A_c] + 2L[A_s] for A_± = A_c ∓ iA_s:
 *
 * <p>γ(n̄+1)(L[A_c] + L[A_s]) + γn̄(L[A_c†] + L[A_s†]), A_c = Σ_i cos φ_i w_i J_i^-, A_s = Σ_i sin φ_i w_i J_i^-.
 *
 * <p>Ensembles a quarter of a wavelength apart do not see each other, those half a wavelength apart are dark where those in one place
 * are bright.
 */
@Component
@PluginDescription(
        id = "two-mode-cavity",
        label = "Two-mode cavity",
        summary =
                "Ensembles along a lossy ring cavity, at distances d in wavelengths: γ(n̄+1)(L[Σ cos φ_i w_i J_i^-] + L[Σ sin φ_i w_i"
                        + " J_i^-]) and γn̄ with J_i^+, φ_i = 2πd·i.")
public final class TwoModeCavity implements Channel<TwoModeCavity.Parameters> {
    /** What a file may set. */
    public record Parameters(
            @Parameter(
                            label = "Rate",
                            symbol = "γ",
                            unit = "γ↓",
                            doc = "Rate at which an ensemble alone decays, 4g²/κ for modes of coupling g and decay rate κ.",
                            min = 0)
                    double rate,
            @Parameter(
                            label = "Spacing",
                            symbol = "d",
                            unit = "λ",
                            doc = "Distance from each ensemble to the next, in the order of the experiment, in wavelengths.",
                            min = 0)
                    double spacing,
            @Parameter(
                            label = "Occupation",
                            symbol = "n̄",
                            doc = "Mean number of thermal quanta in each mode.",
                            min = 0,
                            defaultValue = "0")
                    double occupation) {}

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public List<CollectiveJump> jumps(Parameters parameters, Coupling on) {
        Coupling even = placed(on, parameters.spacing(), 0);
        Coupling odd = placed(on, parameters.spacing(), 0.25);
        double emission = parameters.rate() * (parameters.occupation() + 1);
        double absorption = parameters.rate() * parameters.occupation();
        return List.of(
                CollectiveJump.lowering(emission, even),
                CollectiveJump.lowering(emission, odd),
                CollectiveJump.raising(absorption, even),
                CollectiveJump.raising(absorption, odd));
    }

    /** The weights with the standing wave cos 2π(d·i − shift), i counting the ensembles that take part. */
    private static Coupling placed(Coupling on, double spacing, double shift) {
        double[] weights = new double[on.weights().size()];
        int[] members = on.members();
        for (int i = 0; i < members.length; i++) {
            weights[members[i]] = on.weight(members[i]) * wave(spacing * i - shift);
        }
        return Coupling.of(weights);
    }

    /** cos 2πx; exactly 0, 1 or −1 at whole quarters, so that an ensemble in a node is not coupled by a rounding. */
    private static double wave(double x) {
        double quarters = 4 * (x - Math.floor(x));
        return quarters == Math.rint(quarters)
                ? new double[] {1, 0, -1, 0, 1}[(int) quarters]
                : StrictMath.cos(Math.PI / 2 * quarters);
    }
}
