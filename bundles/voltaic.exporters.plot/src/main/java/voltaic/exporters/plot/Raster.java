package voltaic.exporters.plot;

import java.awt.image.BufferedImage;

/** A picture of cells. */
final class Raster {
    private final BufferedImage image;

    Raster(int width, int height) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    /** Colours a cell, reckoned from the upper left corner. */
    void set(int column, int row, int rgb) {
        image.setRGB(column, row, rgb);
    }

    int width() {
        return image.getWidth();
    }

    int height() {
        return image.getHeight();
    }

    /** The picture, of {@link BufferedImage#TYPE_INT_RGB}; not to be changed. */
    BufferedImage image() {
        return image;
    }
}
