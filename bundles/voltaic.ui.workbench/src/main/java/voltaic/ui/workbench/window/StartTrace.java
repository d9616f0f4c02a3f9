package voltaic.ui.workbench.window;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.PaintEvent;
import javax.swing.JFrame;

/** Says, if the system property voltaic.trace-start asks for it, when the window is painted and has nothing left to do. For measurements. */
final class StartTrace implements AWTEventListener {
    private static final String PROPERTY = "voltaic.trace-start";

    private final JFrame frame;

    private StartTrace(JFrame frame) {
        this.frame = frame;
    }

    /** To be called before the window is shown. */
    static void follow(JFrame frame) {
        if (Boolean.getBoolean(PROPERTY)) {
            Toolkit.getDefaultToolkit().addAWTEventListener(new StartTrace(frame), AWTEvent.PAINT_EVENT_MASK);
        }
    }

    @Override
    public void eventDispatched(AWTEvent event) {
        if (event instanceof PaintEvent && event.getSource() == frame) {
            Toolkit.getDefaultToolkit().removeAWTEventListener(this);
            EventQueue.invokeLater(() -> {
                Toolkit.getDefaultToolkit().sync();
                System.out.println("voltaic.trace-start: painted at " + System.currentTimeMillis());
                sayWhenIdle();
            });
        }
    }

    private static void sayWhenIdle() {
        if (Toolkit.getDefaultToolkit().getSystemEventQueue().peekEvent() == null) {
            System.out.println("voltaic.trace-start: usable at " + System.currentTimeMillis());
        } else {
            EventQueue.invokeLater(StartTrace::sayWhenIdle);
        }
    }
}
