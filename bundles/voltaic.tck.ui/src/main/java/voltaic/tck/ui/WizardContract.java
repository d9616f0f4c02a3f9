package voltaic.tck.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.JPanel;
import org.junit.jupiter.api.Test;
import voltaic.tck.Check;
import voltaic.ui.api.Wizard;
import voltaic.ui.api.WizardDescription;
import voltaic.ui.api.WizardProvider;

/** What a {@link Wizard} and its provider keep to. */
public abstract class WizardContract extends ComponentContract<WizardProvider> {
    /**
     * The contract of a wizard.
     *
     * @param provider the provider, whose constructor is given the services of a desktop on which nothing has happened yet
     */
    protected WizardContract(Class<? extends WizardProvider> provider) {
        super(WizardDescription.class, desk -> desk.make(provider));
    }

    /**
     * The same, for a provider that is to be given something else.
     *
     * @param maker makes it, with the services of a desktop on which nothing has happened yet
     */
    protected WizardContract(Function<EmptyDesk, ? extends WizardProvider> maker) {
        super(WizardDescription.class, maker);
    }

    /** All pages, one below the other. */
    @Override
    final Shown open(WizardProvider provider, EmptyDesk desk) {
        Wizard wizard = provider.create(desk.folder());
        JPanel column = new JPanel();
        pages(wizard).forEach(page -> column.add(page.component()));
        return new Shown(() -> column, () -> {}, () -> {}, () -> {});
    }

    private static List<Wizard.Page> pages(Wizard wizard) {
        List<Wizard.Page> pages = wizard.pages();
        Check.that(!pages.isEmpty(), () -> "it has no pages; ask at least one thing");
        return pages;
    }

    @Test
    void saysWhatItAsksAndWhatIsMissing() {
        WizardProvider provider = provider(desk());
        EventThread.run("the pages", () -> {
            Wizard wizard = provider.create(folder);
            wizard.onChange(() -> {});
            List<Wizard.Page> pages = pages(wizard);
            for (int i = 0; i < pages.size(); i++) {
                int number = i;
                Check.that(
                        !pages.get(number).title().isBlank(),
                        () -> "page " + number + " has no title; say what it asks");
                Optional<String> problem = wizard.problem(number);
                Check.that(
                        problem != null && problem.filter(String::isBlank).isEmpty(),
                        () -> "problem(" + number + ") is an empty sentence; say what is missing, or Optional.empty()");
            }
        });
    }
}
