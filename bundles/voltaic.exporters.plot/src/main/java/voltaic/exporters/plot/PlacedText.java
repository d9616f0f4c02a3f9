package voltaic.exporters.plot;

import java.io.IOException;

/** Text with its place: the left end of its baseline, or the lower end if it runs upwards. */
record PlacedText(Text text, double x, double y, boolean upwards) {
    static PlacedText centered(Text text, double centerX, double baseline) {
        return new PlacedText(text, centerX - text.width() / 2, baseline, false);
    }

    static PlacedText upwards(Text text, double baseline, double centerY) {
        return new PlacedText(text, baseline, centerY + text.width() / 2, true);
    }

    Box box() {
        return text.box(x, y, upwards);
    }

    void paint(Canvas canvas) throws IOException {
        canvas.text(text, x, y, upwards);
    }
}
