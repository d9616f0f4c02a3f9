package voltaic.exporters.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ClipTest {
    private static final Box FRAME = new Box(0, 0, 100, 50);

    @Test
    void whatLiesNearTheFrameStaysAsItIs() {
        Polyline line = new Polyline();
        line.add(0, 0);
        line.add(100, 50);
        assertThat(Clip.within(line, FRAME)).isSameAs(line);
    }

    @Test
    void everyPointOfTheCurveInTheFrameStaysOnIt() {
        SplittableRandom random = new SplittableRandom(5);
        for (int trial = 0; trial < 50; trial++) {
            Polyline line = new Polyline();
            for (int i = 0; i < 30; i++) {
                if (i % 11 == 10) {
                    line.interrupt();
                } else {
                    line.add(4.0 * i, 2000 * random.nextDouble() - 1000);
                }
            }
            Polyline cut = Clip.within(line, FRAME);
            for (int i = 1; i < line.size(); i++) {
                if (line.isGap(i) || line.isStart(i)) {
                    continue;
                }
                for (double part = 0.05; part < 1; part += 0.1) {
                    double x = line.x(i - 1) + part * (line.x(i) - line.x(i - 1));
                    double y = line.y(i - 1) + part * (line.y(i) - line.y(i - 1));
                    if (y >= FRAME.y() && y <= FRAME.bottom()) {
                        assertThat(distance(cut, x, y)).isLessThan(1e-9);
                    }
                }
            }
            for (int i = 0; i < cut.size(); i++) {
                assertThat(cut.isGap(i) || Math.abs(cut.y(i)) <= 101).isTrue();
            }
        }
    }

    /** The distance along y of a curve that runs to the right. */
    private static double distance(Polyline line, double x, double y) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < line.size(); i++) {
            if (!line.isGap(i) && !line.isStart(i) && line.x(i - 1) - 1e-9 <= x && x <= line.x(i) + 1e-9) {
                double part = (x - line.x(i - 1)) / (line.x(i) - line.x(i - 1));
                least = Math.min(least, Math.abs(line.y(i - 1) + part * (line.y(i) - line.y(i - 1)) - y));
            }
        }
        return least;
    }
}
