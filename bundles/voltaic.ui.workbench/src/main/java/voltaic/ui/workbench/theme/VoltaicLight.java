package voltaic.ui.workbench.theme;

import com.formdev.flatlaf.FlatLightLaf;
import java.util.Properties;

/** The light theme: its properties stand beside this class, those of both themes in {@code Common.properties}. */
public final class VoltaicLight extends FlatLightLaf {
    private static final long serialVersionUID = 1;

    @Override
    protected Properties getAdditionalDefaults() {
        return CommonDefaults.with(super.getAdditionalDefaults());
    }

    @Override
    public String getName() {
        return "Voltaic light";
    }
}
