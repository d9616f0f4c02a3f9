package voltaic.ui.workbench.quickaccess;

import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import java.util.List;
import java.util.Locale;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import voltaic.ui.api.Icons;

/** A line of Quick Access: icon, label with the matched letters, detail, key, kind. */
final class HitRenderer extends JPanel implements ListCellRenderer<Ranking.Hit> {
    private final transient Icons icons;
    private final JLabel label = new JLabel();
    private final JLabel detail = new JLabel();
    private final JLabel key = new JLabel();
    private final JLabel kind = new JLabel();

    HitRenderer(Icons icons) {
        super(new MigLayout("insets 4 10 4 10, gap 10, fillx", "[][grow, 0:pref:][][70!, right]", "[center]"));
        this.icons = icons;
        add(label);
        add(detail, "wmin 0");
        add(key);
        add(kind);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends Ranking.Hit> list, Ranking.Hit hit, int index, boolean selected, boolean focused) {
        Proposal proposal = hit.proposal();
        boolean enabled = proposal.action().isPresent();
        setBackground(
                selected ? UIManager.getColor("List.selectionBackground") : UIManager.getColor("Voltaic.content"));
        Font font = UIManager.getFont("Label.font");
        Color dim = UIManager.getColor("Label.disabledForeground");
        Color text = enabled ? UIManager.getColor("Label.foreground") : dim;
        for (JLabel each : new JLabel[] {label, detail, key, kind}) {
            each.setFont(font);
            each.setForeground(each == label ? text : dim);
        }
        label.setIcon(icons.icon(proposal.icon()));
        label.setDisabledIcon(null);
        label.setText(marked(proposal.label(), enabled ? hit.places() : List.of(), selected));
        detail.setText(enabled ? proposal.detail() : proposal.detail() + " (not available now)");
        key.setText(proposal.key());
        kind.setText(hit.isRecent() ? "recent" : proposal.kind());
        getAccessibleContext().setAccessibleName(proposal.label() + ", " + proposal.kind());
        return this;
    }

    private static String marked(String words, List<Integer> places, boolean selected) {
        Color accent = UIManager.getColor(selected ? "List.selectionForeground" : "Component.accentColor");
        String colour = String.format(Locale.ROOT, "#%06x", accent.getRGB() & 0xFFFFFF);
        StringBuilder html = new StringBuilder("<html><nobr>");
        for (int i = 0; i < words.length(); i++) {
            boolean isHit = places.contains(i);
            String letter =
                    switch (words.charAt(i)) {
                        case '<' -> "&lt;";
                        case '&' -> "&amp;";
                        case ' ' -> "&nbsp;";
                        default -> String.valueOf(words.charAt(i));
                    };
            html.append(isHit ? "<b><font color='" + colour + "'>" + letter + "</font></b>" : letter);
        }
        return html.append("</nobr>").toString();
    }
}
