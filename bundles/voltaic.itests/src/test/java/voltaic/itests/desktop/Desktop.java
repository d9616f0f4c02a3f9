package voltaic.itests.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Window;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.swing.JFrame;
import voltaic.itests.Inside;
import voltaic.itests.TestInstallation;
import voltaic.launcher.LaunchException;
import voltaic.launcher.Platform;

/** The desktop, started in this process as the launcher starts it, for a user of its own. */
final class Desktop implements AutoCloseable {
    private static final List<String> FEATURES = List.of("core", "physics", "batch", "desktop");

    private final Platform platform;
    private final Path workspace;
    private final CompletableFuture<Integer> exitCode;
    private final Screen screen = new Screen();

    private Desktop(Platform platform, Path workspace, CompletableFuture<Integer> exitCode) {
        this.platform = platform;
        this.workspace = workspace;
        this.exitCode = exitCode;
    }

    /**
     * Starts the desktop and waits until its window is shown.
     *
     * @param user the user's folder: settings in {@code data}, plugins in {@code data/plugins}, the workspace in {@code work}
     */
    static Desktop open(TestInstallation installation, Path user) throws LaunchException {
        Desktop desktop = start(installation, user, user.resolve("work"));
        JFrame frame = desktop.frame();
        desktop.screen.await("the window has the keyboard", frame::isFocused);
        return desktop;
    }

    /** Starts the desktop; a dialog may come before its window. */
    static Desktop start(TestInstallation installation, Path user, Path workspace) throws LaunchException {
        Edt.guard();
        Platform platform = installation.start(FEATURES, user.resolve("data/plugins"), user, workspace.toString());
        CompletableFuture<Integer> exitCode = new CompletableFuture<>();
        Thread main = new Thread(
                () -> {
                    try {
                        exitCode.complete(platform.entry("desktop").applyAsInt(new String[0]));
                    } catch (Throwable e) { // shown by whoever waits for the exit code
                        exitCode.completeExceptionally(e);
                    }
                },
                "desktop-main");
        main.setDaemon(true);
        main.start();
        return new Desktop(platform, workspace, exitCode);
    }

    Screen screen() {
        return screen;
    }

    Path workspace() {
        return workspace;
    }

    Inside inside() {
        return new Inside(platform);
    }

    /** What the desktop returns to the launcher, once it has. */
    CompletableFuture<Integer> exitCode() {
        return exitCode;
    }

    JFrame frame() {
        return screen.the("workbench", JFrame.class);
    }

    /** Chooses an entry of a menu. */
    void menu(String menu, String command) {
        screen.click("menu:" + menu);
        screen.click("menu-item:" + command);
    }

    /** Chooses an entry of a submenu. */
    void menu(String menu, String submenu, String command) {
        screen.click("menu:" + menu);
        screen.click("menu:" + submenu);
        screen.click("menu-item:" + command);
    }

    /** Finds something by Quick Access, and takes the first hit. */
    void quickAccess(String words) {
        screen.press("ctrl 3");
        screen.the("quick-access-popup");
        screen.type(words);
        screen.press("ENTER");
        screen.awaitGone("quick-access-popup");
    }

    /** Nothing was warned of, and nobody touched components beside the event dispatch thread. */
    void assertNoFaults() {
        assertThat(Edt.violations()).isEmpty();
        assertThat(inside().warnings()).isEmpty();
    }

    /** Ends everything, whatever is shown. */
    @Override
    public void close() {
        Edt.ask(() -> {
            for (Window window : Window.getWindows()) {
                window.dispose();
            }
            return null;
        });
        platform.close();
    }
}
