package voltaic.itests.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import voltaic.itests.TestInstallation;

/** The desktop in a process of its own, with a user who does one of some things there. */
final class ChildDesktop {
    private static final int MINUTES = 3;

    private ChildDesktop() {}

    /** What the user does. */
    enum Deed {
        /** Types a change into {@code edited.voltaic.json}, and leaves it unsaved. */
        EDIT {
            @Override
            void happen(Desktop desktop) throws IOException {
                ExperimentPage page = new ExperimentPage(desktop, "edited");
                desktop.quickAccess("edited.voltaic.json");
                page.showSource();
                page.clickBehind("\"Decay");
                desktop.screen().type(" of mine");
                Path copies = desktop.workspace().resolve(".voltaic/unsaved");
                desktop.screen().await("the changes are kept", () -> hasOneWith(copies, "Decay of mine"));
            }
        },
        /** The same; then all bundles are stopped, as a signal has them stopped. */
        EDIT_AND_STOP {
            @Override
            void happen(Desktop desktop) throws IOException {
                EDIT.happen(desktop);
                desktop.close();
            }
        },
        /** Changes {@code edited.voltaic.json} and saves it, over and over. */
        SAVE {
            @Override
            void happen(Desktop desktop) {
                ExperimentPage page = new ExperimentPage(desktop, "edited");
                desktop.quickAccess("edited.voltaic.json");
                page.showSource();
                page.clickBehind("\"Decay");
                desktop.screen().type("s");
                desktop.screen().press("ctrl S");
                desktop.screen().await("it is saved", () -> page.onDisk().contains("Decays"));
                System.out.println(READY);
                while (true) {
                    desktop.screen().type("s");
                    desktop.screen().press("ctrl S");
                }
            }
        },
        /** Takes pictures of the window in both themes. */
        PICTURE {
            @Override
            void happen(Desktop desktop) {
                Screen screen = desktop.screen();
                screen.the("welcome.title");
                screen.settle();
                Shots.screen("scaled-welcome");
                desktop.quickAccess("figure-2");
                ExperimentPage page = new ExperimentPage(desktop, "figure-2");
                page.awaitReady();
                page.showDesign();
                screen.settle();
                Shots.screen("scaled-experiment");
                screen.press("F5");
                ResultPage result = new ResultPage(desktop);
                result.awaitPlot();
                result.awaitDone();
                Shots.screen("scaled-result");
                desktop.menu("Window", "Theme", "window.theme-dark");
                screen.settle();
                Shots.screen("scaled-result-dark");
            }
        };

        static final String READY = "ready";

        abstract void happen(Desktop desktop) throws IOException;
    }

    /** Starts the process; the folders are those of {@link Desktop#open}. */
    static Process start(Deed deed, Path installation, Path user, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                "-Dvoltaic.distribution=" + TestInstallation.DISTRIBUTION,
                "-Dvoltaic.screenshots=" + System.getProperty("voltaic.screenshots", "target/screenshots")));
        command.addAll(List.of(options));
        command.addAll(List.of(ChildDesktop.class.getName(), deed.name(), installation.toString(), user.toString()));
        return new ProcessBuilder(command)
                .redirectError(user.resolve("child.err").toFile())
                .start();
    }

    /** Waits until the user has done it. */
    static void awaitReady(Process process, Path user) throws IOException {
        var lines = process.inputReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals(Deed.READY)) {
                return;
            }
        }
        throw new AssertionError("the process ended early: " + Files.readString(user.resolve("child.err")));
    }

    /** Ends it as a power cut would. */
    static void kill(Process process) throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            throw new AssertionError("the process cannot be killed");
        }
    }

    /** The process itself: does the deed, says so, and stays. */
    public static void main(String[] arguments) throws Exception {
        if (!WindowManager.isThere()) {
            throw new IllegalStateException("there is no window manager");
        }
        Desktop desktop = Desktop.open(new TestInstallation(Path.of(arguments[1])), Path.of(arguments[2]));
        Deed.valueOf(arguments[0]).happen(desktop);
        System.out.println(Deed.READY);
        desktop.exitCode().join();
    }

    private static boolean hasOneWith(Path folder, String text) {
        if (Files.notExists(folder)) {
            return false;
        }
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .toList()) {
                if (Files.readString(file).contains(text)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
