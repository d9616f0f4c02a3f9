package voltaic.ui.workbench.wizards;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSeparator;
import net.miginfocom.swing.MigLayout;
import voltaic.ui.api.Wizard;
import voltaic.ui.workbench.dialogs.Buttons;
import voltaic.ui.workbench.parts.Faults;

/** Leads through the pages of a wizard. Next and Finish are off, with the reason, until the answers are complete. */
public final class WizardDialog {
    private final JDialog dialog;
    private final Wizard wizard;
    private final Faults faults;
    private final List<Wizard.Page> pages;
    private final JLabel title = new JLabel();
    private final JLabel message = new JLabel();
    private final JLabel problem = new JLabel(" ");
    private final CardLayout cards = new CardLayout();
    private final JPanel middle = new JPanel(cards);
    private final JButton back = Buttons.button("Back", () -> go(-1));
    private final JButton next = Buttons.button("Next", () -> go(1));
    private final JButton finish = Buttons.button("Finish", this::finish);
    private int page;
    private Optional<Path> made = Optional.empty();

    /** A dialog for a wizard that was just made. */
    public WizardDialog(JFrame owner, String label, Icon icon, Wizard wizard, Faults faults) {
        this.wizard = wizard;
        this.faults = faults;
        this.pages = wizard.pages();
        dialog = new JDialog(owner, label, true);
        dialog.setName("wizard");
        title.putClientProperty("FlatLaf.styleClass", "h2");
        title.setName("wizard-title");
        problem.setName("wizard-problem");
        for (int i = 0; i < pages.size(); i++) {
            JScrollPane scroll = new JScrollPane(pages.get(i).component());
            scroll.setBorder(null);
            middle.add(scroll, Integer.toString(i));
        }
        JPanel head = new JPanel(new MigLayout("insets 16 18 12 18, wrap 2, gapx 14", "[grow][]", "[]4[]"));
        head.add(title);
        head.add(new JLabel(icon), "spany 2, top");
        head.add(message, "wmax 560");
        JPanel foot = new JPanel(new MigLayout("insets 10 18 14 18, hidemode 3", "[grow, 0::]", "[]10[]"));
        foot.add(problem, "growx, wmin 0, wrap");
        boolean several = pages.size() > 1;
        foot.add(Buttons.button("Cancel", dialog::dispose), "split 4, right");
        foot.add(back);
        foot.add(next);
        foot.add(finish);
        back.setVisible(several);
        next.setVisible(several);
        middle.setBorder(BorderFactory.createEmptyBorder(14, 18, 14, 18));
        JPanel content = new JPanel(new BorderLayout());
        JPanel top = new JPanel(new BorderLayout());
        top.add(head, BorderLayout.CENTER);
        top.add(new JSeparator(), BorderLayout.SOUTH);
        content.add(top, BorderLayout.NORTH);
        content.add(middle, BorderLayout.CENTER);
        JPanel bottom = new JPanel(new BorderLayout());
        bottom.add(new JSeparator(), BorderLayout.NORTH);
        bottom.add(foot, BorderLayout.CENTER);
        content.add(bottom, BorderLayout.SOUTH);
        wizard.onChange(this::refresh);
        show(0);
        Buttons.finish(dialog, content, finish);
        dialog.setSize(Math.max(dialog.getWidth(), 560), Math.max(dialog.getHeight(), 400));
        dialog.setLocationRelativeTo(owner);
    }

    /** Leads through; the file that was made, or nothing if the user cancelled. */
    public Optional<Path> ask() {
        dialog.setVisible(true);
        return made;
    }

    private void go(int step) {
        show(Math.max(0, Math.min(pages.size() - 1, page + step)));
    }

    private void show(int number) {
        page = number;
        title.setText(pages.get(page).title());
        message.setText(
                "<html>" + pages.get(page).message().replace("&", "&amp;").replace("<", "&lt;"));
        cards.show(middle, Integer.toString(page));
        refresh();
        dialog.getRootPane().setDefaultButton(page < pages.size() - 1 ? next : finish);
    }

    private void refresh() {
        Optional<String> here = wizard.problem(page);
        problem.setText(here.orElse(" "));
        boolean complete = true;
        for (int i = 0; i < pages.size(); i++) {
            complete &= wizard.problem(i).isEmpty();
        }
        back.setEnabled(page > 0);
        next.setEnabled(page < pages.size() - 1 && here.isEmpty());
        finish.setEnabled(complete);
        finish.setToolTipText(complete ? null : here.orElse("A later page is not complete yet."));
        next.setToolTipText(here.orElse(null));
    }

    private void finish() {
        try {
            made = Optional.of(wizard.finish());
            dialog.dispose();
        } catch (IOException e) {
            problem.setText(Faults.sentence(e));
        } catch (RuntimeException | LinkageError | AssertionError e) {
            faults.report("The wizard could not finish.", e);
            problem.setText(Faults.sentence(e));
        }
    }
}
