package org.example.templatename;

import voltaic.model.experiment.Ensemble;
import voltaic.model.experiment.InitialState;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Stage;

/** The populations p_0 … p_N of one ensemble, and the rates at which they change. */
final class Ladder {
    private final Ensemble ensemble;
    private double[] p;
    private double down;
    private double up;

    Ladder(Ensemble ensemble) {
        this.ensemble = ensemble;
        p = new double[ensemble.spins() + 1];
        if (ensemble.initial() instanceof InitialState.Populations mixture) {
            for (int k = 0; k < p.length; k++) {
                p[k] = mixture.p().get(k);
            }
        } else {
            p[ensemble.initial().dickeExcitations(ensemble.spins())] = 1;
        }
    }

    /** Takes the rates of a stage: 2γw², as the dissipator carries a factor two. */
    void enter(LindbladProblem problem, Stage stage) {
        int place = problem.ensembles().indexOf(ensemble);
        down = 0;
        up = 0;
        for (CollectiveJump jump : stage.collectiveJumps()) {
            double weight = jump.on().weight(place);
            if (jump.lowers()) {
                down += 2 * jump.rate() * weight * weight;
            } else {
                up += 2 * jump.rate() * weight * weight;
            }
        }
    }

    /** The rate at which the fastest level empties. */
    double fastest() {
        double n = ensemble.spins();
        return (down + up) * (n / 2 + 1) * (n / 2 + 1);
    }

    double[] populations() {
        return p.clone();
    }

    double energyDensity() {
        return mean(p);
    }

    double energyDensityRate() {
        return mean(derivative(p));
    }

    private double mean(double[] weights) {
        double sum = 0;
        for (int k = 0; k < weights.length; k++) {
            sum += k * weights[k];
        }
        return sum / ensemble.spins();
    }

    /** One step by the classical method of Runge and Kutta. */
    void step(double h) {
        double[] a = derivative(p);
        double[] b = derivative(plus(p, h / 2, a));
        double[] c = derivative(plus(p, h / 2, b));
        double[] d = derivative(plus(p, h, c));
        p = plus(plus(plus(plus(p, h / 6, a), h / 3, b), h / 3, c), h / 6, d);
    }

    private double[] derivative(double[] weights) {
        int n = ensemble.spins();
        double[] rate = new double[weights.length];
        for (int k = 0; k < n; k++) {
            // Between k and k + 1 both ladder operators have the square (k+1)(N−k).
            double flow = (double) (k + 1) * (n - k) * (down * weights[k + 1] - up * weights[k]);
            rate[k] += flow;
            rate[k + 1] -= flow;
        }
        return rate;
    }

    private static double[] plus(double[] x, double factor, double[] y) {
        double[] sum = x.clone();
        for (int k = 0; k < sum.length; k++) {
            sum[k] += factor * y[k];
        }
        return sum;
    }
}
