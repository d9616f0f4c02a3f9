package voltaic.ui.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class SubscriptsTest {
    @Test
    void indicesOfSymbolsAndNothingElseAreLowered() {
        assertThat(Subscripts.html("N_C = 60, E_12 < N_B"))
                .isEqualTo("N<sub>C</sub> = 60, E<sub>12</sub> &lt; N<sub>B</sub>");
        assertThat(Subscripts.html("power_scaling a_b_c x_max")).isEqualTo("power_scaling a_b_c x_max");
    }

    @Test
    void whatIsDrawnIsAsWideAsWasSaid() {
        BufferedImage image = new BufferedImage(300, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14));
        graphics.setColor(Color.WHITE);
        FontMetrics metrics = graphics.getFontMetrics();
        int width = Subscripts.width(metrics, "with N_C = 60");
        assertThat(width).isBetween(metrics.stringWidth("with N = 60"), metrics.stringWidth("with NC = 60"));
        Subscripts.draw(graphics, "with N_C = 60", 0, 20);
        int last = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                last = (image.getRGB(x, y) & 0xFFFFFF) == 0 ? last : x;
            }
        }
        // The last digit has a pixel or two of its own beside it.
        assertThat(last).isBetween(width - 4, width);
        graphics.dispose();
    }
}
