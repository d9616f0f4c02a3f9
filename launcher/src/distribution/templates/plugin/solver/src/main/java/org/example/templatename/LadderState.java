package org.example.templatename;

import java.util.List;
import voltaic.plugin.State;

/** The ladders at one time, as observables see them. */
record LadderState(double time, List<Ladder> ladders) implements State {
    @Override
    public double energyDensity(int ensemble) {
        return ladders.get(ensemble).energyDensity();
    }

    @Override
    public double energyDensityRate(int ensemble) {
        return ladders.get(ensemble).energyDensityRate();
    }

    @Override
    public double[] ladderPopulations(int ensemble) {
        return ladders.get(ensemble).populations();
    }
}
