package voltaic.exporters.plot;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** Draws a page of PDF 1.4 with text that can be selected; the fonts are embedded, as far as they are used. */
final class PdfCanvas implements Canvas, AutoCloseable {
    /** The document's identifier is made of this and the title; without it, of the time. */
    private static final long SEED = 1;

    private static final int ROUND = 1;
    private static final int BUTT = 0;

    private final PDDocument document = new PDDocument();
    private final Map<Typeface, PDFont> fonts = new LinkedHashMap<>();
    private final PDPageContentStream page;
    private final float height;

    PdfCanvas(FigureLayout figure) throws IOException {
        height = (float) figure.height();
        document.setDocumentId(SEED);
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(figure.title());
        information.setCreator("Voltaic");
        PDPage sheet = new PDPage(new PDRectangle((float) figure.width(), height));
        document.addPage(sheet);
        page = new PDPageContentStream(document, sheet);
    }

    /** Ends the page and writes the document. */
    void write(OutputStream out) throws IOException {
        page.close();
        // Without object streams: journals and LaTeX read the older form everywhere.
        document.save(out, CompressParameters.NO_COMPRESSION);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    @Override
    public void fill(Box box, int rgb) throws IOException {
        page.setNonStrokingColor(red(rgb), green(rgb), blue(rgb));
        rectangle(box);
        page.fill();
    }

    @Override
    public void picture(Raster picture, Box box) throws IOException {
        PDImageXObject image = LosslessFactory.createFromImage(document, picture.image());
        page.drawImage(image, (float) box.x(), up(box.bottom()), (float) box.width(), (float) box.height());
    }

    @Override
    public void outline(Box box, Stroke stroke) throws IOException {
        pen(stroke);
        rectangle(box);
        page.stroke();
    }

    @Override
    public void lines(double[] ends, Stroke stroke) throws IOException {
        pen(stroke);
        for (int i = 0; i < ends.length; i += 4) {
            page.moveTo((float) ends[i], up(ends[i + 1]));
            page.lineTo((float) ends[i + 2], up(ends[i + 3]));
        }
        if (ends.length > 0) {
            page.stroke();
        }
    }

    @Override
    public void curve(Polyline curve, Stroke stroke, Box clip) throws IOException {
        if (curve.size() == 0) {
            return;
        }
        page.saveGraphicsState();
        rectangle(clip);
        page.clip();
        pen(stroke);
        for (int i = 0; i < curve.size(); i++) {
            if (curve.isStart(i)) {
                page.moveTo((float) curve.x(i), up(curve.y(i)));
            }
            if (!curve.isGap(i) && (!curve.isStart(i) || curve.isAlone(i))) {
                page.lineTo((float) curve.x(i), up(curve.y(i)));
            }
        }
        page.stroke();
        page.restoreGraphicsState();
    }

    @Override
    public void band(Polyline lower, Polyline upper, int rgb, Box clip) throws IOException {
        page.saveGraphicsState();
        rectangle(clip);
        page.clip();
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant((float) Outline.OPACITY);
        page.setGraphicsStateParameters(state);
        page.setNonStrokingColor(red(rgb), green(rgb), blue(rgb));
        for (double[] outline : Outline.between(lower, upper)) {
            for (int i = 0; i < outline.length; i += 2) {
                if (i == 0) {
                    page.moveTo((float) outline[0], up(outline[1]));
                } else {
                    page.lineTo((float) outline[i], up(outline[i + 1]));
                }
            }
            page.closePath();
            page.fill();
        }
        page.restoreGraphicsState();
    }

    @Override
    public void text(Text text, double x, double y, boolean upwards) throws IOException {
        page.setNonStrokingColor(0f, 0f, 0f);
        page.beginText();
        for (Text.Run run : text.runs()) {
            page.setFont(font(run.face()), (float) run.size());
            page.setTextMatrix(
                    upwards
                            ? new Matrix(0, 1, -1, 0, (float) (x - run.rise()), up(y - run.x()))
                            : new Matrix(1, 0, 0, 1, (float) (x + run.x()), up(y - run.rise())));
            page.showText(run.text());
        }
        page.endText();
    }

    private PDFont font(Typeface face) throws IOException {
        PDFont font = fonts.get(face);
        if (font == null) {
            font = PDType0Font.load(document, face.trueType(), true);
            fonts.put(face, font);
        }
        return font;
    }

    private void pen(Stroke stroke) throws IOException {
        page.setStrokingColor(red(stroke.rgb()), green(stroke.rgb()), blue(stroke.rgb()));
        page.setLineWidth((float) stroke.width());
        page.setLineJoinStyle(ROUND);
        page.setLineCapStyle(stroke.dash().isSolid() ? ROUND : BUTT);
        double[] lengths = stroke.dash().lengths();
        float[] dashes = new float[lengths.length];
        for (int i = 0; i < lengths.length; i++) {
            dashes[i] = (float) lengths[i];
        }
        page.setLineDashPattern(dashes, 0);
    }

    private void rectangle(Box box) throws IOException {
        page.addRect((float) box.x(), up(box.bottom()), (float) box.width(), (float) box.height());
    }

    /** PDF reckons from the lower edge. */
    private float up(double y) {
        return (float) (height - y);
    }

    private static float red(int rgb) {
        return (rgb >> 16 & 0xFF) / 255f;
    }

    private static float green(int rgb) {
        return (rgb >> 8 & 0xFF) / 255f;
    }

    private static float blue(int rgb) {
        return (rgb & 0xFF) / 255f;
    }
}
