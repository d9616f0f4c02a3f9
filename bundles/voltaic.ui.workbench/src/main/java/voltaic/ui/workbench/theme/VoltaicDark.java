package voltaic.ui.workbench.theme;

import com.formdev.flatlaf.FlatDarkLaf;
import java.util.Properties;

/** The dark theme: its properties stand beside this class, those of both themes in {@code Common.properties}. */
public final class VoltaicDark extends FlatDarkLaf {
    private static final long serialVersionUID = 1;

    @Override
    protected Properties getAdditionalDefaults() {
        return CommonDefaults.with(super.getAdditionalDefaults());
    }

    @Override
    public String getName() {
        return "Voltaic dark";
    }
}
