package voltaic.ui.views.gallery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.JTree;
import voltaic.ui.api.Job;
import voltaic.ui.api.OutlineItem;
import voltaic.ui.api.Part;
import voltaic.ui.api.Problem;
import voltaic.ui.api.PropertySheet;
import voltaic.ui.api.PropertySheet.Group;
import voltaic.ui.api.PropertySheet.Property;
import voltaic.ui.api.View;
import voltaic.ui.api.ViewProvider;
import voltaic.ui.views.Edt;
import voltaic.ui.views.FakeWork;
import voltaic.ui.views.FakeWork.FakeJob;
import voltaic.ui.views.Fakes;
import voltaic.ui.views.Fakes.FakeSite;
import voltaic.ui.views.Find;
import voltaic.ui.views.Repository;
import voltaic.ui.views.TestIcons;
import voltaic.ui.views.errorlog.ErrorLogSamples;
import voltaic.ui.views.explorer.ProjectExplorerProvider;
import voltaic.ui.views.help.HelpViewProvider;
import voltaic.ui.views.jobs.ProgressViewProvider;
import voltaic.ui.views.messages.ConsoleViewProvider;
import voltaic.ui.views.messages.ProblemsViewProvider;
import voltaic.ui.views.selection.OutlineViewProvider;
import voltaic.ui.views.selection.PropertiesViewProvider;
import voltaic.ui.views.welcome.WelcomeViewProvider;

/** Every view with something in it, and with nothing. */
final class Exhibits {
    private final TestIcons icons = new TestIcons();
    private final Fakes.FakeWorkbench workbench = new Fakes.FakeWorkbench();
    private final Fakes.FakeSettings settings = new Fakes.FakeSettings();
    private final Fakes.FakeDialogs dialogs = new Fakes.FakeDialogs();
    private final List<Exhibit> all = new ArrayList<>();

    static List<Exhibit> all() throws Exception {
        Exhibits exhibits = new Exhibits();
        exhibits.fill();
        return exhibits.all;
    }

    private void fill() throws Exception {
        explorer();
        selection();
        jobs();
        messages();
        for (boolean filled : new boolean[] {true, false}) {
            FakeSite site = new FakeSite();
            add(
                    "error-log" + (filled ? "" : "-empty"),
                    site,
                    ErrorLogSamples.provider(filled, settings, icons, workbench),
                    150,
                    view -> {});
        }
        pages();
    }

    private interface Act {
        void on(View view);
    }

    private void add(String name, FakeSite site, ViewProvider provider, int patience, Act act) throws Exception {
        View view = Edt.get(() -> provider.create(site));
        String plain = name.replaceFirst("-empty|-filtered", "");
        all.add(new Exhibit(name, () -> site.title.isEmpty() ? plain : site.title, view, patience, () -> act.on(view)));
    }

    private void explorer() throws Exception {
        Path root = Files.createTempDirectory("voltaic-gallery").resolve("Superabsorption 2026");
        String study = "{ \"format\": \"voltaic-study/1\" }";
        String experiment = "{ \"format\": \"voltaic-experiment/1\" }";
        Fakes.write(root.resolve("models/dicke-lossy.voltaic.json"), experiment);
        Fakes.write(root.resolve("models/dicke-ideal.voltaic.json"), experiment);
        Fakes.write(root.resolve("models/two-reservoirs.voltaic.json"), experiment);
        Fakes.write(root.resolve("sweeps/pump-scan.voltaic.json"), study);
        Fakes.write(root.resolve("figure-2.voltaic.json"), study);
        Fakes.write(root.resolve("notes.md"), "# Notes");
        for (int run = 1; run <= 3; run++) {
            Fakes.write(root.resolve("results/figure-2-" + run + "/result.json"), "{}");
            Fakes.write(root.resolve("results/figure-2-" + run + "/figure.svg"), "<svg/>");
            Fakes.write(root.resolve("results/figure-2-" + run + "/figure.pdf"), "");
            Fakes.write(root.resolve("results/figure-2-" + run + "/a/series.csv"), "time");
        }
        for (String name : List.of("project-explorer", "project-explorer-filtered", "project-explorer-empty")) {
            boolean isEmpty = name.endsWith("empty");
            Path folder = isEmpty ? Files.createTempDirectory("voltaic-empty") : root;
            Fakes.FakeWorkspace workspace = new Fakes.FakeWorkspace(folder);
            ProjectExplorerProvider provider = new ProjectExplorerProvider(
                    workbench, workspace, dialogs, new FakeWork.FakeJobs(), settings, icons);
            FakeWork.FakeRuns runs = new FakeWork.FakeRuns(workspace.results());
            if (!isEmpty) {
                running(runs, workspace);
            }
            Injected.runs(provider, runs);
            add(name, new FakeSite(), provider, 400, view -> {
                if (name.endsWith("filtered")) {
                    Find.named(view.component(), "project-explorer.filter", JTextField.class)
                            .setText("dicke");
                } else if (!isEmpty) {
                    unfold(Find.named(view.component(), "project-explorer.tree", JTree.class));
                }
            });
        }
    }

    private static void running(FakeWork.FakeRuns runs, Fakes.FakeWorkspace workspace) {
        FakeJob running = new FakeJob("Run pump-scan");
        running.fraction = 0.42;
        runs.runs.add(new FakeWork.FakeRun(
                running, "pump-scan · 1", workspace.results().resolve("pump-scan-1")));
        FakeJob failed = new FakeJob("Run figure-2");
        failed.state = Job.State.FAILED;
        runs.runs.add(
                new FakeWork.FakeRun(failed, "figure-2 · 3", workspace.results().resolve("figure-2-3")));
    }

    private static void unfold(JTree tree) {
        for (int row = tree.getRowCount() - 1; row > 0; row--) {
            tree.expandRow(row);
        }
        tree.setSelectionRow(1);
    }

    private void selection() throws Exception {
        for (boolean filled : new boolean[] {true, false}) {
            Fakes.FakeWorkbench own = new Fakes.FakeWorkbench();
            own.active = filled ? Optional.of(Edt.get(Editing::new)) : Optional.empty();
            add(
                    "outline" + (filled ? "" : "-empty"),
                    new FakeSite(),
                    new OutlineViewProvider(own, icons),
                    100,
                    view -> {});
            add(
                    "properties" + (filled ? "" : "-empty"),
                    new FakeSite(),
                    new PropertiesViewProvider(own, icons),
                    100,
                    view -> {
                        if (filled) {
                            Find.named(view.component(), "properties.table", JTable.class)
                                    .setRowSelectionInterval(5, 5);
                        }
                    });
        }
    }

    private void jobs() throws Exception {
        FakeWork.FakeJobs jobs = new FakeWork.FakeJobs();
        jobs.jobs.add(job("Run pump-scan · 1", Job.State.RUNNING, 0.74, 63, 22, "variant γ↑ = 2 γ↓, time 14.9 of 20"));
        jobs.jobs.add(job("Run fig-2a-trajectories · 2", Job.State.RUNNING, 0.12, 31, 230, "trajectory 5 of 40"));
        jobs.jobs.add(job("Read results figure-2-1", Job.State.WAITING, -1, 0, 0, ""));
        jobs.jobs.add(job("Run figure-2 · 3", Job.State.DONE, 1, 2, 0, ""));
        jobs.jobs.add(job("Run exact-100000 · 1", Job.State.CANCELLED, 0.3, 12, 0, ""));
        jobs.jobs.add(job(
                "Run dicke-ladder · 1",
                Job.State.FAILED,
                0.3,
                1,
                0,
                "exact needs 31 GB of memory, of which 13.7 GB may be used."));
        add("progress", new FakeSite(), new ProgressViewProvider(jobs, icons), 100, view -> {});
        add(
                "progress-empty",
                new FakeSite(),
                new ProgressViewProvider(new FakeWork.FakeJobs(), icons),
                100,
                view -> {});
    }

    private static FakeJob job(
            String label, Job.State state, double fraction, int elapsed, int remaining, String detail) {
        FakeJob job = new FakeJob(label);
        job.state = state;
        job.fraction = fraction;
        job.elapsed = Duration.ofSeconds(elapsed);
        job.remaining = remaining > 0 ? Optional.of(Duration.ofSeconds(remaining)) : Optional.empty();
        job.detail = detail;
        job.open = state == Job.State.WAITING ? Optional.empty() : Optional.of(() -> {});
        return job;
    }

    private void messages() throws Exception {
        Fakes.FakeConsole console = new Fakes.FakeConsole();
        console.line("18:02:11  figure-2 · 3  seven variants, solver mean-field");
        console.line("18:02:11  figure-2 · 3  a: 401 samples, 2,310 steps");
        console.line("18:02:13  figure-2 · 3  done in 2 s; results in results/figure-2-3");
        add("console", new FakeSite(), new ConsoleViewProvider(console, icons, workbench), 100, view -> {});
        add(
                "console-empty",
                new FakeSite(),
                new ConsoleViewProvider(new Fakes.FakeConsole(), icons, workbench),
                100,
                view -> {});
        Path root = Path.of("/home/ada/voltaic");
        Fakes.FakeProblems problems = new Fakes.FakeProblems();
        Path file = root.resolve("models/dicke-lossy.voltaic.json");
        problems.set(
                file,
                List.of(
                        new Problem(
                                file,
                                false,
                                "/solver/type",
                                14,
                                22,
                                "mean-field is meant for N_C ≫ N_B ≫ 1; with 4 spins its curves are rough."),
                        new Problem(
                                file,
                                true,
                                "/channels/0/rate",
                                9,
                                40,
                                "rate is -1; allowed is a number, 0 or more, in γ↓."),
                        new Problem(
                                file,
                                true,
                                "/observables/1",
                                17,
                                5,
                                "there is no observable 'ergotopy'; did you mean 'ergotropy'?")));
        Fakes.FakeWorkspace workspace = new Fakes.FakeWorkspace(root);
        add(
                "problems",
                new FakeSite(),
                new ProblemsViewProvider(problems, workspace, workbench, icons),
                100,
                view -> Find.named(view.component(), "problems.table", JTable.class)
                        .setRowSelectionInterval(0, 0));
        add(
                "problems-empty",
                new FakeSite(),
                new ProblemsViewProvider(new Fakes.FakeProblems(), workspace, workbench, icons),
                100,
                view -> {});
    }

    private void pages() throws Exception {
        Fakes.FakeWorkspace workspace = new Fakes.FakeWorkspace(Files.createTempDirectory("voltaic-welcome"));
        workspace.examples = Optional.of(Repository.EXAMPLES);
        workspace.documentation = Optional.of(Repository.DOCS);
        workspace.recent.add(workspace.root().resolve("models/dicke-lossy.voltaic.json"));
        workspace.recent.add(workspace.root().resolve("figure-2.voltaic.json"));
        workspace.recent.add(workspace.root().resolve("results/figure-2-3"));
        for (String name : List.of("welcome", "welcome-narrow", "welcome-search")) {
            add(name, new FakeSite(), new WelcomeViewProvider(workbench, workspace, dialogs, icons), 2500, view -> {
                if (name.endsWith("search")) {
                    Find.named(view.component(), "welcome.search", JTextField.class)
                            .setText("entanglement");
                }
            });
        }
        add(
                "welcome-empty",
                new FakeSite(),
                new WelcomeViewProvider(workbench, new Fakes.FakeWorkspace(workspace.root()), dialogs, icons),
                200,
                view -> {});
        for (String page : List.of(
                "help", "help-long", "help-examples", "help-reference", "help-speed", "help-search", "help-narrow")) {
            Fakes.FakeSettings own = new Fakes.FakeSettings();
            add(page, new FakeSite(), new HelpViewProvider(workbench, workspace, own, dialogs, icons), 900, view -> {
                switch (page) {
                    case "help-long", "help-narrow" -> turn(view, "guide.md");
                    case "help-examples" -> turn(view, "examples.md#series-chain");
                    case "help-reference" -> turn(view, "plugin-reference.md");
                    case "help-speed" -> turn(view, "speed.md");
                    case "help-search" ->
                        Find.named(view.component(), "help.search", JTextField.class)
                                .setText("standard errors");
                    default -> {}
                }
            });
        }
        add(
                "help-empty",
                new FakeSite(),
                new HelpViewProvider(workbench, new Fakes.FakeWorkspace(workspace.root()), settings, dialogs, icons),
                100,
                view -> {});
    }

    private static void turn(View view, String page) {
        view.handler("help.page:" + page).orElseThrow().run();
    }

    /** Something that has an outline and properties. */
    private static final class Editing implements Part {
        private final JComponent component = new JPanel();

        @Override
        public JComponent component() {
            return component;
        }

        @Override
        public List<OutlineItem> outline() {
            return List.of(
                    item(
                            "Ensembles",
                            "atom",
                            false,
                            item("C, 10,000,000 spins", "atom", false),
                            item("B1, 100 spins", "battery", true),
                            item("B2, 100 spins", "battery", false)),
                    item(
                            "Arrangement: parallel",
                            "share",
                            false,
                            item("reservoir-1", "waves", false),
                            item("reservoir-2", "waves", false)),
                    item("Channels", "zap", false, item("pump", "zap", false)),
                    item("Solver: mean-field", "settings", false));
        }

        private static OutlineItem item(String label, String icon, boolean isSelected, OutlineItem... children) {
            return new OutlineItem(label, icon, isSelected, () -> {}, List.of(children));
        }

        @Override
        public Optional<PropertySheet> properties() {
            Optional<java.util.function.Consumer<String>> edit = Optional.of(text -> {});
            return Optional.of(new PropertySheet(
                    "pump",
                    List.of(
                            new Group(
                                    "Channel",
                                    List.of(
                                            new Property("Name", "pump", "How stages and results call it.", edit),
                                            Property.of("Type", "collective-pump"),
                                            new Property("On", "C", "", edit))),
                            new Group(
                                    "Parameters",
                                    List.of(new Property(
                                            "Rate γ↑",
                                            "2 γ↓",
                                            "Rate of the collective pump; a number, 0 or more, in units of γ↓.",
                                            edit))),
                            new Group(
                                    "Results",
                                    List.of(
                                            Property.of("Largest energy", "1.0000 ħω₀"),
                                            Property.of("Charging time", "2.21 / γ↓"))))));
        }
    }
}
