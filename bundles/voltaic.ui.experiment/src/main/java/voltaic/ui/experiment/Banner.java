package voltaic.ui.experiment;

import java.awt.Color;
import java.awt.Graphics;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import voltaic.ui.api.Icons;

/** A sentence above the pages, with what can be done about it. */
final class Banner extends JPanel {
    Banner(String name, String sentence, Icons icons, Map<String, Runnable> actions) {
        super(new MigLayout("insets 7 14 7 12", "[]8[]8[]8[]", ""));
        setName(name);
        setOpaque(false);
        add(new JLabel(icons.icon("info")));
        Sentence wrapped = new Sentence(sentence);
        wrapped.setName(name + "/sentence");
        add(wrapped, "growx, pushx, wmin 80");
        new LinkedHashMap<>(actions).forEach((words, action) -> {
            JButton button = new JButton(words);
            button.setName(name + "/" + words);
            button.addActionListener(e -> action.run());
            add(button);
        });
    }

    /** Wrapped where the editor is narrow; its height follows its width. */
    private static final class Sentence extends JTextArea {
        Sentence(String words) {
            super(words);
            setLineWrap(true);
            setWrapStyleWord(true);
            setEditable(false);
            setFocusable(false);
            setOpaque(false);
            setBorder(null);
            getAccessibleContext().setAccessibleName(words);
        }

        @Override
        public void updateUI() {
            super.updateUI();
            setFont(UIManager.getFont("Label.font"));
        }

        @Override
        public void setBounds(int x, int y, int width, int height) {
            boolean isOther = width != getWidth();
            super.setBounds(x, y, width, height);
            if (isOther) {
                // Later: what asks for a layout during a layout is not heard.
                SwingUtilities.invokeLater(this::revalidate);
            }
        }
    }

    @Override
    protected void paintComponent(Graphics g) {
        Color background = UIManager.getColor("Panel.background");
        Color accent = UIManager.getColor("Component.accentColor");
        if (background != null && accent != null) {
            g.setColor(new Color(
                    (background.getRed() * 6 + accent.getRed()) / 7,
                    (background.getGreen() * 6 + accent.getGreen()) / 7,
                    (background.getBlue() * 6 + accent.getBlue()) / 7));
            g.fillRect(0, 0, getWidth(), getHeight());
        }
    }
}
