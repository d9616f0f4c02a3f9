package voltaic.tck.ui;

import javax.swing.LookAndFeel;
import javax.swing.plaf.ColorUIResource;
import javax.swing.plaf.metal.DefaultMetalTheme;
import javax.swing.plaf.metal.MetalLookAndFeel;

/** Java's own look in light and in dark: what a part looks like in it says whether it takes its colours from the theme. */
final class Steel {
    private Steel() {}

    static LookAndFeel of(boolean dark) {
        // The look takes its colours from the current theme at the time that it is put on.
        MetalLookAndFeel.setCurrentTheme(dark ? new Dark() : new DefaultMetalTheme());
        return new MetalLookAndFeel();
    }

    private static final class Dark extends DefaultMetalTheme {
        @Override
        public String getName() {
            return "Dark";
        }

        @Override
        protected ColorUIResource getBlack() {
            return new ColorUIResource(0xE6E6E6);
        }

        @Override
        protected ColorUIResource getWhite() {
            return new ColorUIResource(0x1E1F22);
        }

        @Override
        protected ColorUIResource getPrimary1() {
            return new ColorUIResource(0x9DB2D6);
        }

        @Override
        protected ColorUIResource getPrimary2() {
            return new ColorUIResource(0x3D5A85);
        }

        @Override
        protected ColorUIResource getPrimary3() {
            return new ColorUIResource(0x2F4566);
        }

        @Override
        protected ColorUIResource getSecondary1() {
            return new ColorUIResource(0x6F737A);
        }

        @Override
        protected ColorUIResource getSecondary2() {
            return new ColorUIResource(0x4E5157);
        }

        @Override
        protected ColorUIResource getSecondary3() {
            return new ColorUIResource(0x2B2D30);
        }
    }
}
