package voltaic.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTError;
import java.awt.HeadlessException;
import org.junit.jupiter.api.Test;

class DisplayTest {
    @Test
    void saysThatThereIsNoDisplay() {
        assertThat(Display.sentence(new HeadlessException(), null)).contains("DISPLAY is not set");
    }

    @Test
    void saysWhichDisplayCannotBeReached() {
        AWTError error =
                new AWTError("Can't connect to X11 window server using ':77' as the value of the DISPLAY variable.");
        assertThat(Display.sentence(error, ":77")).startsWith("The display :77 (DISPLAY) cannot be reached");
    }

    @Test
    void namesTheLibraryThatIsMissing() {
        UnsatisfiedLinkError error = new UnsatisfiedLinkError(
                "/jdk/lib/libawt_xawt.so: libXtst.so.6: cannot open shared object file: No such file or directory");
        assertThat(Display.sentence(error, ":0"))
                .contains("the library libXtst.so.6")
                .contains("libxtst6");
    }

    @Test
    void saysThatJavaIsAHeadlessOne() {
        UnsatisfiedLinkError error = new UnsatisfiedLinkError("Can't load library: /jdk/lib/libawt_xawt.so");
        assertThat(Display.sentence(error, ":0")).startsWith("This Java is a headless one");
    }

    @Test
    void saysThatFontsAreMissing() {
        RuntimeException error =
                new RuntimeException("Fontconfig head is null, check your fonts or fonts configuration");
        assertThat(Display.sentence(new InternalError(error), ":0")).startsWith("The desktop needs fonts");
    }

    @Test
    void isOneLineWhateverTheFailure() {
        assertThat(Display.sentence(new IllegalStateException("odd"), ":0").lines())
                .hasSize(1);
    }
}
