package voltaic.ui.results.plot;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import voltaic.exporters.plot.DrawnFigure;
import voltaic.exporters.plot.FigureColors;

/** Copies figures, and their numbers, to the clipboard. */
final class FigureCopy {
    /** Pixels in a point: 216 to the inch. */
    private static final double FINE = 3;

    private FigureCopy() {}

    /** Copies a figure as it is seen, black on white. */
    static void picture(Picture picture, Consumer<String> status) {
        Painter.later(() -> {
            BufferedImage image = paint(picture.drawn());
            SwingUtilities.invokeLater(() -> {
                Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new Picture2D(image), null);
                status.accept("Copied the picture, " + image.getWidth() + " × " + image.getHeight() + " pixels.");
            });
        });
    }

    private static BufferedImage paint(DrawnFigure drawn) {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(drawn.width() * FINE),
                (int) Math.ceil(drawn.height() * FINE),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(FINE, FINE);
        drawn.paint(graphics, FigureColors.PRINT);
        graphics.dispose();
        return image;
    }

    /** Copies the numbers of the curves that are seen, in columns for a spreadsheet. */
    static void data(DrawnFigure drawn, Consumer<String> status) {
        Painter.later(() -> {
            String table = drawn.table();
            SwingUtilities.invokeLater(() -> {
                Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(table), null);
                status.accept("Copied the data of the curves.");
            });
        });
    }

    /** A picture on the clipboard. */
    private record Picture2D(Image image) implements Transferable {
        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {DataFlavor.imageFlavor};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
            return DataFlavor.imageFlavor.equals(flavor);
        }

        @Override
        public Object getTransferData(DataFlavor flavor) throws UnsupportedFlavorException {
            if (!isDataFlavorSupported(flavor)) {
                throw new UnsupportedFlavorException(flavor);
            }
            return image;
        }
    }
}
