package voltaic.ui.workbench.commands;

import com.formdev.flatlaf.ui.FlatCheckBoxMenuItemUI;
import com.formdev.flatlaf.ui.FlatMenuItemRenderer;
import com.formdev.flatlaf.ui.FlatMenuItemUI;
import java.awt.Font;
import javax.swing.Action;
import javax.swing.Icon;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;

/** Entries of menus that show their keys as everything else does: {@code Ctrl+,} where Java would say {@code Ctrl+Comma}. */
final class KeyedItems {
    private KeyedItems() {}

    static JMenuItem item(Action action) {
        return new JMenuItem(action) {
            @Override
            public void updateUI() {
                setUI(new FlatMenuItemUI() {
                    @Override
                    protected FlatMenuItemRenderer createRenderer() {
                        return new Renderer(menuItem, checkIcon, arrowIcon, acceleratorFont, acceleratorDelimiter);
                    }
                });
            }
        };
    }

    static JMenuItem checkBox(Action action) {
        return new JCheckBoxMenuItem(action) {
            @Override
            public void updateUI() {
                setUI(new FlatCheckBoxMenuItemUI() {
                    @Override
                    protected FlatMenuItemRenderer createRenderer() {
                        return new Renderer(menuItem, checkIcon, arrowIcon, acceleratorFont, acceleratorDelimiter);
                    }
                });
            }
        };
    }

    private static final class Renderer extends FlatMenuItemRenderer {
        Renderer(JMenuItem item, Icon check, Icon arrow, Font keys, String delimiter) {
            super(item, check, arrow, keys, delimiter);
        }

        @Override
        protected String getTextForAccelerator(KeyStroke key) {
            return Keys.words(key);
        }
    }
}
