package voltaic.ui.experiment;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.beans.PropertyChangeListener;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import voltaic.core.Subscription;
import voltaic.json.Finding;
import voltaic.json.SweepDocument;
import voltaic.ui.api.Editor;
import voltaic.ui.api.OutlineItem;
import voltaic.ui.api.Problem;
import voltaic.ui.api.PropertySheet;
import voltaic.ui.api.Site;
import voltaic.ui.experiment.form.FormContext;
import voltaic.ui.experiment.source.SourcePage;
import voltaic.ui.experiment.text.EditedText;
import voltaic.ui.experiment.text.Variants;

/** Edits an experiment or a study: a picture with forms, and the source, over one text. */
final class ExperimentEditor implements Editor, HeaderStrip.Actions {
    private static final String DESIGN = "design";
    private static final String SOURCE = "source";

    private final Services services;
    private final Site site;
    private final EditedText text;
    private final EditorFile file;
    private final LiveCheck check;
    private final ModelActions model;
    private final RunActions runs;
    private final HeaderStrip header;
    private final DesignPage design;
    private final SourcePage source;
    private final JPanel top = new JPanel(new BorderLayout());
    private final JPanel pages = new JPanel(new CardLayout());
    private final JPanel component = new JPanel(new BorderLayout());
    private final Subscription plugins;
    private final PropertyChangeListener focus = e -> focused(e.getNewValue());
    private Optional<String> selected = Optional.empty();
    private Optional<Banner> banner = Optional.empty();
    private Variants view;
    private Checked checked;
    private boolean isDesign;

    ExperimentEditor(Services services, Path path, FileText read, Site site) {
        this.services = services;
        this.site = site;
        this.text = new EditedText(read.text());
        this.view = Variants.of(text.source(), Variants.names(text.source()).isEmpty() ? -1 : 0);
        this.checked = LiveCheck.nothing("");
        this.model = new ModelActions(services, text, () -> view, () -> selected, pointer -> select(pointer, true));
        this.runs = new RunActions(services);
        FormContext context = new FormContext(
                text,
                () -> view,
                () -> checked.sweep().map(SweepDocument::sweep),
                services.registry(),
                services.icons(),
                this::revealSource,
                command -> handler(command).ifPresent(Runnable::run));
        this.design = new DesignPage(context, model, pointer -> select(pointer.orElse(""), true));
        this.source = new SourcePage(text, services.registry(), services.icons());
        this.header = new HeaderStrip(services.icons(), this, this::chooseVariant);
        this.check = new LiveCheck(services, this::path, text::text, () -> view, this::checked);
        this.file = new EditorFile(services, path, read, text, this::banner, check::background);
        top.add(header, BorderLayout.NORTH);
        pages.add(design.component(), DESIGN);
        pages.add(source.component(), SOURCE);
        component.add(top, BorderLayout.NORTH);
        component.add(pages, BorderLayout.CENTER);
        component.setName("experiment-editor");
        site.title(String.valueOf(path.getFileName()));
        text.onChange((edit, origin) -> changed());
        plugins = services.folders().onChange(() -> SwingUtilities.invokeLater(this::pluginsChanged));
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addPropertyChangeListener("permanentFocusOwner", focus);
        boolean broken = !text.source().mistakes().isEmpty();
        show(!broken && !view.isStudy());
        refresh();
        check.now();
        file.offerUnsaved();
    }

    @Override
    public JComponent component() {
        return component;
    }

    @Override
    public JComponent focus() {
        return isDesign ? design.picture() : source.area();
    }

    @Override
    public Path path() {
        return file.path();
    }

    @Override
    public boolean isDirty() {
        return file.isDirty();
    }

    @Override
    public void save(Path target) throws IOException {
        file.save(target);
        site.title(String.valueOf(target.getFileName()));
        site.changed();
    }

    private void changed() {
        view = Variants.of(text.source(), view.variant());
        refresh();
        header.checking();
        check.soon();
        site.changed();
    }

    private void refresh() {
        boolean whole = text.source().mistakes().isEmpty();
        if (whole) {
            design.forms().refresh();
        }
        design.forms().component().setEnabled(whole);
        header.variants(Variants.names(text.source()), view.variant(), view.isStudy());
        design.enable();
    }

    private void checked(Checked result) {
        boolean spansAnew =
                !checked.sweep().map(SweepDocument::sweep).equals(result.sweep().map(SweepDocument::sweep));
        checked = result;
        header.checked(result);
        if (spansAnew && text.source().mistakes().isEmpty()) {
            design.forms().refresh();
        }
        List<Finding> findings = result.check().findings();
        design.forms().show(findings);
        source.show(findings);
        if (result.picture().isPresent()) {
            design.picture().show(result.picture().get(), "");
        } else {
            design.picture()
                    .show(
                            design.picture().picture(),
                            "There are problems; the picture is the last that could be drawn.");
        }
        services.problems().set(path(), findings.stream().map(this::problem).toList());
        site.changed();
    }

    private Problem problem(Finding finding) {
        return new Problem(
                path(),
                finding.isError(),
                finding.place().pointer(),
                finding.place().line(),
                finding.place().column(),
                finding.message());
    }

    /** Whether what is known of the text is known of the text as it is now. */
    boolean isChecked() {
        return checked.text().equals(text.text());
    }

    /** The text as it is now. */
    String text() {
        return text.text();
    }

    /** Keeps a copy of what is not saved, as happens every two seconds. */
    void keepUnsaved() {
        file.copy();
    }

    private void banner(Optional<Banner> shown) {
        banner.ifPresent(top::remove);
        banner = shown;
        shown.ifPresent(now -> top.add(now, BorderLayout.SOUTH));
        top.revalidate();
        top.repaint();
        site.changed();
    }

    private void chooseVariant(int variant) {
        view = Variants.of(text.source(), variant);
        refresh();
        check.now();
        site.changed();
    }

    /** In the outline a variant is chosen instead of a part. */
    private void chooseWholeVariant(int variant) {
        select("", false);
        chooseVariant(variant);
    }

    private void show(boolean asDesign) {
        isDesign = asDesign;
        header.page(asDesign);
        ((CardLayout) pages.getLayout()).show(pages, asDesign ? DESIGN : SOURCE);
        site.changed();
    }

    @Override
    public void showDesign() {
        show(true);
        selected.ifPresent(pointer -> select(pointer, true));
    }

    @Override
    public void showSource() {
        show(false);
        selected.ifPresent(pointer -> source.reveal(view.place(text.source(), pointer)));
        source.area().requestFocusInWindow();
    }

    @Override
    public void firstProblem() {
        checked.check().findings().stream().findFirst().ifPresent(finding -> {
            services.workbench().status(finding.message());
            boolean inForm = isDesign
                    && view.experimentPointer(text.source(), finding.place().pointer())
                            .isPresent()
                    && !finding.place().pointer().isEmpty();
            if (inForm) {
                reveal(finding.place().pointer());
            } else {
                show(false);
                boolean hasPointer = !finding.place().pointer().isEmpty();
                source.reveal(
                        hasPointer
                                ? finding.place().pointer()
                                : finding.place().line() + ":" + finding.place().column());
                source.area().requestFocusInWindow();
            }
        });
    }

    @Override
    public void run() {
        handler("run.start").ifPresent(Runnable::run);
    }

    /** Selects what stands at a place in the experiment; nothing at all if it is empty. */
    private void select(String pointer, boolean reveal) {
        selected = pointer.isEmpty() ? Optional.empty() : Optional.of(pointer);
        design.picture().select(selected);
        if (reveal && selected.isPresent() && text.source().mistakes().isEmpty()) {
            String place = view.place(text.source(), pointer);
            if (isDesign) {
                design.forms().reveal(pointer, place, false);
            } else {
                source.reveal(place);
            }
        }
        design.enable();
        site.changed();
    }

    /** The keyboard went to another field: what it belongs to is selected. */
    private void focused(Object owner) {
        if (!(owner instanceof Component field)
                || !SwingUtilities.isDescendingFrom(field, design.forms().component())) {
            return;
        }
        design.forms()
                .placeOf(field)
                .flatMap(place -> view.experimentPointer(text.source(), place))
                .map(ExperimentEditor::selectable)
                .filter(pointer -> !selected.equals(Optional.of(pointer)))
                .ifPresent(pointer -> select(pointer, false));
    }

    /** The ensemble, the term, the stage … that a value belongs to. */
    private static String selectable(String pointer) {
        String[] words = pointer.split("/", -1);
        boolean isEntry = words.length > 2 && words[2].matches("[0-9]+");
        return words.length < 2 ? pointer : "/" + words[1] + (isEntry ? "/" + words[2] : "");
    }

    @Override
    public void reveal(String place) {
        if (place.isEmpty()) {
            return;
        }
        Optional<String> pointer =
                place.startsWith("/") ? view.experimentPointer(text.source(), place) : Optional.empty();
        if (isDesign && pointer.isPresent()) {
            select(selectable(pointer.get()), false);
            design.forms().reveal(pointer.get(), place, true);
        } else {
            revealSource(place);
        }
    }

    private void revealSource(String place) {
        show(false);
        source.reveal(place);
        source.area().requestFocusInWindow();
    }

    @Override
    public Optional<Runnable> handler(String command) {
        boolean canRun = isChecked() && checked.isRunnable();
        return switch (command) {
            case "edit.undo" -> text.undoLabel().map(label -> text::undo);
            case "edit.redo" -> text.redoLabel().map(label -> text::redo);
            case "run.start" -> RunActions.when(canRun, () -> runs.run(path(), checked));
            case "run.with-solver" ->
                RunActions.when(
                        isChecked() && checked.check().document().isPresent(),
                        () -> runs.runWithSolver(path(), checked, check));
            case "run.validate" -> Optional.of(this::validate);
            case "run.copy-command-line" ->
                Optional.of(() ->
                        runs.copyCommandLine(path(), isDirty(), checked.sweep().isPresent()));
            case "experiment.design" -> RunActions.when(!isDesign, this::showDesign);
            case "experiment.source" -> RunActions.when(isDesign, this::showSource);
            default -> model.handler(command);
        };
    }

    private void validate() {
        check.now();
        services.workbench().show("problems");
    }

    @Override
    public List<OutlineItem> outline() {
        return text.source().mistakes().isEmpty()
                ? new EditorOutline(text.source(), view, selected, pointer -> select(pointer, true))
                        .items(this::chooseWholeVariant)
                : List.of();
    }

    @Override
    public Optional<PropertySheet> properties() {
        return text.source().mistakes().isEmpty()
                ? selected.flatMap(pointer -> new EditorProperties(services, text, view).of(pointer))
                : Optional.empty();
    }

    /** Plugins have come or gone: the forms offer what there is, and what was wrong may be right. */
    private void pluginsChanged() {
        refresh();
        check.soon();
    }

    /** The bundle leaves: no thread of it stays behind. */
    void stopChecking() {
        check.end();
    }

    @Override
    public void close() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager()
                .removePropertyChangeListener("permanentFocusOwner", focus);
        plugins.close();
        check.close();
        file.close(isDirty() && isLeaving());
        services.problems().set(path(), List.of());
    }

    /** Whether the bundle or the program is ended from outside: nobody has asked the user about changes then. */
    private static boolean isLeaving() {
        Bundle bundle = FrameworkUtil.getBundle(ExperimentEditor.class);
        return bundle != null
                && (bundle.getState() == Bundle.STOPPING
                        || bundle.getBundleContext()
                                        .getBundle(Constants.SYSTEM_BUNDLE_LOCATION)
                                        .getState()
                                == Bundle.STOPPING);
    }
}
