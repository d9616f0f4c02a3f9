package voltaic.ui.experiment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JFrame;
import voltaic.model.experiment.Study;
import voltaic.model.result.StudyResult;
import voltaic.ui.api.Dialogs;
import voltaic.ui.api.Editor;
import voltaic.ui.api.Job;
import voltaic.ui.api.Part;
import voltaic.ui.api.Problem;
import voltaic.ui.api.Problems;
import voltaic.ui.api.Run;
import voltaic.ui.api.Runs;
import voltaic.ui.api.Site;
import voltaic.ui.api.Subscription;
import voltaic.ui.api.Workbench;
import voltaic.ui.api.Workspace;

/** What the desktop gives an editor, so far as tests need it. */
final class Fakes {
    private final Desk desk;

    Fakes(Desk desk) {
        this.desk = desk;
    }

    Site site() {
        return new Site() {
            @Override
            public void title(String title) {
                desk.log.add("title " + title);
            }

            @Override
            public void changed() {
                desk.changes++;
            }

            @Override
            public boolean isShown() {
                return true;
            }
        };
    }

    Workbench workbench() {
        return new Workbench() {
            @Override
            public void open(Path path) {
                desk.log.add("open " + path);
            }

            @Override
            public void open(Path path, String pointer) {
                desk.log.add("open " + path + " " + pointer);
            }

            @Override
            public void show(String viewId) {
                desk.log.add("show " + viewId);
            }

            @Override
            public void help(String page) {
                desk.log.add("help " + page);
            }

            @Override
            public void execute(String commandId) {
                desk.log.add("execute " + commandId);
            }

            @Override
            public void perspective(String id) {
                desk.log.add("perspective " + id);
            }

            @Override
            public Optional<Part> activePart() {
                return Optional.of(desk.editor);
            }

            @Override
            public Optional<Editor> activeEditor() {
                return Optional.of(desk.editor);
            }

            @Override
            public List<Editor> editors() {
                return Optional.<Editor>ofNullable(desk.editor).stream().toList();
            }

            @Override
            public boolean close(Path path) {
                return false;
            }

            @Override
            public void status(String sentence) {
                desk.log.add(sentence);
            }

            @Override
            public JFrame window() {
                return desk.frame;
            }

            @Override
            public Subscription onChange(Runnable changed) {
                return () -> {};
            }
        };
    }

    Workspace workspace() {
        return new Workspace() {
            @Override
            public Path root() {
                return desk.root;
            }

            @Override
            public Path results() {
                return desk.root.resolve("results");
            }

            @Override
            public Optional<Path> examples() {
                return Optional.of(Path.of("..", "..", "examples"));
            }

            @Override
            public Optional<Path> documentation() {
                return Optional.empty();
            }

            @Override
            public Path unused(Path folder, String name, String ending) {
                Path path = folder.resolve(name + ending);
                for (int i = 2; Files.exists(path); i++) {
                    path = folder.resolve(name + "-" + i + ending);
                }
                return path;
            }

            @Override
            public List<Path> recent() {
                return List.of();
            }

            @Override
            public Subscription onChange(Runnable changed) {
                return () -> {};
            }

            @Override
            public Subscription watch(Path file, Runnable changed) {
                desk.diskChanged = changed;
                return () -> desk.diskChanged = () -> {};
            }
        };
    }

    Runs runs() {
        return new Runs() {
            @Override
            public Run start(Study study, String name, String source) {
                desk.started.add(study);
                desk.log.add("start " + name);
                return run(name);
            }

            @Override
            public Run sweep(String name, String source) {
                desk.log.add("sweep " + name);
                return run(name);
            }

            @Override
            public Run resume(Path folder, boolean retry) {
                throw new UnsupportedOperationException();
            }

            private Run run(String name) {
                return new Run() {
                    @Override
                    public Job job() {
                        throw new UnsupportedOperationException();
                    }

                    @Override
                    public String name() {
                        return name;
                    }

                    @Override
                    public StudyResult results() {
                        throw new UnsupportedOperationException();
                    }

                    @Override
                    public boolean isRunning() {
                        return true;
                    }

                    @Override
                    public Path folder() {
                        return desk.root.resolve("results").resolve(name + "-1");
                    }
                };
            }

            @Override
            public Optional<Run> find(Path folder) {
                return Optional.empty();
            }

            @Override
            public List<Run> list() {
                return List.of();
            }

            @Override
            public Subscription onChange(Runnable changed) {
                return () -> {};
            }
        };
    }

    Problems problems() {
        return new Problems() {
            @Override
            public void set(Path file, List<Problem> found) {
                desk.problems.clear();
                desk.problems.addAll(found);
            }

            @Override
            public List<Problem> list() {
                return desk.problems;
            }

            @Override
            public Subscription onChange(Runnable changed) {
                return () -> {};
            }
        };
    }

    Dialogs dialogs() {
        return new Dialogs() {
            @Override
            public void error(String title, String message) {
                desk.log.add("error " + message);
            }

            @Override
            public void info(String title, String message) {
                desk.log.add("info " + message);
            }

            @Override
            public int choose(String title, String message, List<String> choices) {
                return choices.size() - 1;
            }

            @Override
            public Optional<String> text(String title, String message, String initial) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> openFile(String title, Path folder, List<String> endings) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> folder(String title, Path initial) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> saveFile(String title, Path proposal, List<String> endings) {
                return Optional.empty();
            }
        };
    }
}
