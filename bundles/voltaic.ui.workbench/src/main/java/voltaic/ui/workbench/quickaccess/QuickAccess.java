package voltaic.ui.workbench.quickaccess;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JLayeredPane;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.jspecify.annotations.Nullable;
import voltaic.ui.api.Icons;
import voltaic.ui.api.Settings;

/** The field and, below it, what it finds. */
public final class QuickAccess {
    private static final String RECENT = "quick-access.recent";
    private static final int KEPT = 12;
    private static final int WIDTH = 560;
    private static final int ROWS = 14;

    private final JFrame frame;
    private final Settings settings;
    private final JTextField field = new JTextField();
    private final DefaultListModel<Ranking.Hit> model = new DefaultListModel<>();
    private final JList<Ranking.Hit> list = new JList<>(model);
    private final JPanel popup = new JPanel(new BorderLayout());
    private final JLabel nothing = new JLabel("Nothing found. Commands, views, files, settings and help are searched.");
    private Supplier<List<Proposal>> source = List::of;
    private List<Proposal> proposals = List.of();
    private @Nullable Component focusedBefore;

    /** Quick Access for a window. */
    public QuickAccess(JFrame frame, Icons icons, Settings settings) {
        this.frame = frame;
        this.settings = settings;
        field.setName("quick-access");
        field.getAccessibleContext().setAccessibleName("Quick Access");
        field.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, "Quick Access");
        field.putClientProperty(FlatClientProperties.TEXT_FIELD_LEADING_ICON, icons.icon("search"));
        field.putClientProperty(FlatClientProperties.TEXT_FIELD_SHOW_CLEAR_BUTTON, true);
        field.setFocusTraversalKeysEnabled(false);
        list.setName("quick-access-list");
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new HitRenderer(icons));
        list.setFocusable(false);
        list.setVisibleRowCount(ROWS);
        nothing.setEnabled(false);
        nothing.setBorder(BorderFactory.createEmptyBorder(10, 12, 10, 12));
        popup.setName("quick-access-popup");
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        popup.add(scroll, BorderLayout.CENTER);
        popup.add(nothing, BorderLayout.SOUTH);
        listen();
    }

    private void listen() {
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                if (e.getOppositeComponent() != null) {
                    focusedBefore = e.getOppositeComponent();
                }
            }

            @Override
            public void focusLost(FocusEvent e) {
                hide();
            }
        });
        field.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent e) {
                typed();
            }

            @Override
            public void removeUpdate(DocumentEvent e) {
                typed();
            }

            @Override
            public void changedUpdate(DocumentEvent e) {
                typed();
            }
        });
        field.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent e) {
                show();
            }
        });
        field.addKeyListener(new KeyAdapter() {
            @Override
            public void keyPressed(KeyEvent e) {
                key(e);
            }
        });
        MouseAdapter mouse = new MouseAdapter() {
            @Override
            public void mouseMoved(MouseEvent e) {
                list.setSelectedIndex(list.locationToIndex(e.getPoint()));
            }

            @Override
            public void mouseReleased(MouseEvent e) {
                choose();
            }
        };
        list.addMouseListener(mouse);
        list.addMouseMotionListener(mouse);
    }

    /** For the tool bar. */
    public JComponent field() {
        return field;
    }

    /** What is searched, asked whenever the field gets the keyboard. */
    public void source(Supplier<List<Proposal>> what) {
        source = what;
    }

    /** Says by which key it opens. */
    public void key(String words) {
        field.putClientProperty(
                FlatClientProperties.PLACEHOLDER_TEXT,
                words.isEmpty() ? "Quick Access" : "Quick Access (" + words + ")");
        field.setToolTipText("Find commands, views, files, settings and help");
    }

    /** Gives the field the keyboard. */
    public void open() {
        focusedBefore = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        field.requestFocusInWindow();
        field.selectAll();
        show();
    }

    /** Shows files that were found meanwhile. */
    public void refresh() {
        if (popup.isShowing()) {
            proposals = source.get();
            search();
        }
    }

    private void show() {
        proposals = source.get();
        popup.setBorder(BorderFactory.createLineBorder(UIManager.getColor("Component.borderColor")));
        SwingUtilities.updateComponentTreeUI(popup);
        nothing.setBorder(BorderFactory.createEmptyBorder(10, 12, 10, 12));
        JLayeredPane layers = frame.getLayeredPane();
        if (popup.getParent() != layers) {
            layers.add(popup, JLayeredPane.POPUP_LAYER);
        }
        search();
    }

    private void hide() {
        frame.getLayeredPane().remove(popup);
        frame.getLayeredPane().repaint();
        field.setText("");
    }

    private void typed() {
        if (popup.getParent() != null) {
            search();
        } else if (!field.getText().isEmpty()) {
            show();
        }
    }

    private void search() {
        model.clear();
        model.addAll(Ranking.rank(field.getText(), proposals, recent()));
        nothing.setVisible(model.isEmpty());
        list.setVisibleRowCount(Math.min(ROWS, model.size()));
        if (!model.isEmpty()) {
            list.setSelectedIndex(0);
            list.ensureIndexIsVisible(0);
        }
        Point at = SwingUtilities.convertPoint(field, 0, field.getHeight() + 2, frame.getLayeredPane());
        Dimension size = popup.getPreferredSize();
        int width = Math.min(
                Math.max(WIDTH, field.getWidth()), frame.getLayeredPane().getWidth() - 8);
        int x = Math.max(4, Math.min(at.x, frame.getLayeredPane().getWidth() - width - 4));
        int room = frame.getLayeredPane().getHeight() - at.y - 8;
        popup.setBounds(x, at.y, width, Math.min(size.height, room));
        popup.revalidate();
        popup.repaint();
    }

    private void key(KeyEvent e) {
        switch (e.getKeyCode()) {
            case KeyEvent.VK_DOWN, KeyEvent.VK_TAB -> move(1);
            case KeyEvent.VK_UP -> move(-1);
            case KeyEvent.VK_PAGE_DOWN -> move(ROWS - 1);
            case KeyEvent.VK_PAGE_UP -> move(1 - ROWS);
            case KeyEvent.VK_ENTER -> choose();
            case KeyEvent.VK_ESCAPE -> leave();
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void move(int by) {
        if (popup.getParent() == null) {
            show();
            return;
        }
        int index = Math.max(0, Math.min(model.size() - 1, list.getSelectedIndex() + by));
        list.setSelectedIndex(index);
        list.ensureIndexIsVisible(index);
    }

    /** Hides at once: the keyboard goes later, or not at all where nothing else takes it. */
    private void leave() {
        hide();
        Component before = focusedBefore;
        if (before == null || before == field || !before.requestFocusInWindow()) {
            Component otherwise = frame.getFocusTraversalPolicy().getDefaultComponent(frame);
            if (otherwise != null) {
                otherwise.requestFocusInWindow();
            }
        }
    }

    private void choose() {
        Ranking.Hit hit = list.getSelectedValue();
        if (hit == null || hit.proposal().action().isEmpty()) {
            return;
        }
        remember(hit.proposal().id());
        Runnable action = hit.proposal().action().get();
        leave();
        SwingUtilities.invokeLater(action);
    }

    private List<String> recent() {
        return settings.get(RECENT, "").lines().toList();
    }

    private void remember(String id) {
        List<String> ids = new ArrayList<>(recent());
        ids.remove(id);
        ids.add(0, id);
        settings.put(RECENT, String.join("\n", ids.subList(0, Math.min(KEPT, ids.size()))));
    }
}
