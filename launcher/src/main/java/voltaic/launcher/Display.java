package voltaic.launcher;

import java.awt.AWTError;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What windows are shown on. Java's part of it loads while the framework starts. */
final class Display {
    private static final String REMEDY = "; commands need none, see 'voltaic --help'";
    private static final String PACKAGES =
            " (on Debian and Ubuntu: apt-get install libx11-6 libxext6 libxi6 libxrender1 libxtst6 libfontconfig1 fonts-dejavu-core)";
    private static final Pattern LIBRARY = Pattern.compile("(lib[\\w.+-]+\\.so[\\w.]*): cannot open shared object");

    private final CompletableFuture<Void> ready;

    private Display(CompletableFuture<Void> ready) {
        this.ready = ready;
    }

    /** Begins to load what windows need. */
    static Display begin() {
        CompletableFuture<Void> ready = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        load();
                        ready.complete(null);
                    } catch (Throwable e) { // missing libraries and fonts come as errors of all kinds
                        ready.completeExceptionally(e);
                    }
                },
                "voltaic-display");
        thread.setDaemon(true);
        thread.start();
        return new Display(ready);
    }

    private static void load() {
        if (GraphicsEnvironment.isHeadless()) {
            throw new HeadlessException();
        }
        GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice();
        Toolkit.getDefaultToolkit().getScreenSize();
        Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        FontMetrics metrics = graphics.getFontMetrics(new Font(Font.DIALOG, Font.PLAIN, 12));
        graphics.dispose();
        if (metrics.stringWidth("x") <= 0) {
            throw new InternalError("no fonts");
        }
    }

    /**
     * Waits until windows can be shown.
     *
     * @throws LaunchException if they cannot; the message says what is missing
     */
    void await() throws LaunchException {
        try {
            ready.join();
        } catch (CompletionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new LaunchException(sentence(cause, System.getenv("DISPLAY")), cause);
        }
    }

    /** What is missing, in one sentence. */
    static String sentence(Throwable failure, String display) {
        StringBuilder all = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            all.append(cause).append('\n');
        }
        String text = all.toString();
        Matcher library = LIBRARY.matcher(text);
        if (library.find()) {
            return "The desktop needs the library " + library.group(1) + ", which is not installed" + PACKAGES + REMEDY
                    + ".";
        }
        if (text.contains("awt_xawt") || text.contains("libawt_xawt.so")) {
            return "This Java is a headless one and cannot show windows; install one with its desktop part"
                    + " (on Debian and Ubuntu: apt-get install openjdk-17-jre)" + REMEDY + ".";
        }
        if (failure instanceof HeadlessException) {
            return "There is no display to show the desktop on: DISPLAY is not set" + REMEDY + ".";
        }
        if (failure instanceof AWTError && text.contains("X11")) {
            return "The display " + display + " (DISPLAY) cannot be reached" + REMEDY + ".";
        }
        if (text.toLowerCase(java.util.Locale.ROOT).contains("font")) {
            return "The desktop needs fonts, and there are none" + PACKAGES + REMEDY + ".";
        }
        return "The desktop cannot be shown: " + failure + REMEDY + ".";
    }
}
