package voltaic.ui.results.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Dimension;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JPanel;
import org.junit.jupiter.api.Test;

class ToolRowTest {
    private static ToolRow tools(int width) {
        ToolRow row = new ToolRow();
        IntStream.range(0, 4).forEach(i -> {
            JPanel tool = new JPanel();
            tool.setPreferredSize(new Dimension(100, 20 + i));
            row.add(tool);
            if (i == 1) {
                row.spring();
            }
        });
        row.setSize(width, 100);
        row.setSize(width, row.getPreferredSize().height);
        row.doLayout();
        return row;
    }

    @Test
    void whereThereIsRoomTheLastStandAtTheRight() {
        ToolRow row = tools(600);
        assertThat(Stream.of(row.getComponents()).map(Component::getX)).containsExactly(0, 102, 398, 500);
        assertThat(row.getHeight()).isEqualTo(23);
    }

    @Test
    void whereThereIsNoneNothingIsCutOff() {
        for (int width = 100; width < 410; width += 10) {
            ToolRow row = tools(width);
            for (Component tool : row.getComponents()) {
                assertThat(row.getBounds().getSize())
                        .as("at %s", width)
                        .matches(size -> tool.getX() >= 0
                                && tool.getX() + tool.getWidth() <= size.width
                                && tool.getY() + tool.getHeight() <= size.height);
            }
        }
    }
}
