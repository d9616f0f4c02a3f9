package voltaic.exporters.plot;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;

/**
 * Draws SVG 1.1. Text is drawn as outlines, each glyph defined once, so that it looks the same without the fonts; what
 * it says stands in {@code aria-label}.
 */
final class SvgCanvas implements Canvas {
    /** What pictures say of themselves; they are stretched to their boxes. */
    private static final int PICTURE_DPI = 288;

    private final FigureLayout figure;
    private final StringBuilder definitions = new StringBuilder();
    private final StringBuilder body = new StringBuilder();
    private final Set<String> defined = new HashSet<>();

    SvgCanvas(FigureLayout figure) {
        this.figure = figure;
    }

    /** The whole document. */
    String document() {
        StringBuilder svg = new StringBuilder(definitions.length() + body.length() + 1024);
        svg.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .append(" xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\" role=\"img\" width=\"");
        number(svg, figure.width()).append("pt\" height=\"");
        number(svg, figure.height()).append("pt\" viewBox=\"0 0 ");
        number(svg, figure.width()).append(' ');
        number(svg, figure.height()).append("\">\n<title>");
        escape(svg, figure.title())
                .append("</title>\n<desc>Drawn by Voltaic</desc>\n<metadata>")
                .append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"")
                .append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><rdf:Description rdf:about=\"\"><dc:title>");
        escape(svg, figure.title())
                .append("</dc:title><dc:creator>Voltaic</dc:creator>")
                .append("<dc:format>image/svg+xml</dc:format></rdf:Description></rdf:RDF></metadata>\n<defs>\n");
        return svg.append(definitions)
                .append("</defs>\n")
                .append(body)
                .append("</svg>\n")
                .toString();
    }

    @Override
    public void fill(Box box, int rgb) {
        rectangle(box);
        body.append(" fill=\"");
        colour(rgb).append("\"/>\n");
    }

    @Override
    public void picture(Raster picture, Box box) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        PngWriter.write(picture.image(), PICTURE_DPI, figure.title(), png);
        body.append("<image preserveAspectRatio=\"none\" image-rendering=\"optimizeSpeed\" ")
                .append("style=\"image-rendering:pixelated\" x=\"");
        place(box);
        body.append(" xlink:href=\"data:image/png;base64,")
                .append(Base64.getEncoder().encodeToString(png.toByteArray()))
                .append("\"/>\n");
    }

    @Override
    public void outline(Box box, Stroke stroke) {
        rectangle(box);
        stroke(stroke);
        body.append("/>\n");
    }

    @Override
    public void lines(double[] ends, Stroke stroke) {
        body.append("<path d=\"");
        for (int i = 0; i < ends.length; i += 4) {
            point('M', ends[i], ends[i + 1]);
            if (ends[i + 1] == ends[i + 3]) {
                number(body.append('H'), ends[i + 2]);
            } else if (ends[i] == ends[i + 2]) {
                number(body.append('V'), ends[i + 3]);
            } else {
                point('L', ends[i + 2], ends[i + 3]);
            }
        }
        body.append('"');
        stroke(stroke);
        body.append("/>\n");
    }

    @Override
    public void curve(Polyline curve, Stroke stroke, Box clip) {
        body.append("<g clip-path=\"url(#").append(clip(clip)).append(")\"><path d=\"");
        for (int i = 0; i < curve.size(); i++) {
            if (!curve.isGap(i)) {
                point(curve.isStart(i) ? 'M' : 'L', curve.x(i), curve.y(i));
                if (curve.isAlone(i)) {
                    number(body.append('H'), curve.x(i));
                }
            }
        }
        body.append('"');
        stroke(stroke);
        body.append("/></g>\n");
    }

    @Override
    public void band(Polyline lower, Polyline upper, int rgb, Box clip) {
        body.append("<g clip-path=\"url(#").append(clip(clip)).append(")\"><path d=\"");
        for (double[] outline : Outline.between(lower, upper)) {
            for (int i = 0; i < outline.length; i += 2) {
                point(i == 0 ? 'M' : 'L', outline[i], outline[i + 1]);
            }
            body.append('Z');
        }
        body.append("\" fill=\"");
        colour(rgb).append("\" fill-opacity=\"");
        number(body, Outline.OPACITY).append("\"/></g>\n");
    }

    private String clip(Box box) {
        StringBuilder id = new StringBuilder("clip");
        number(id.append('-'), box.x());
        number(id.append('-'), box.y());
        number(id.append('-'), box.width());
        number(id.append('-'), box.height());
        if (defined.add(id.toString())) {
            definitions.append("<clipPath id=\"").append(id).append("\"><rect x=\"");
            number(definitions, box.x()).append("\" y=\"");
            number(definitions, box.y()).append("\" width=\"");
            number(definitions, box.width()).append("\" height=\"");
            number(definitions, box.height()).append("\"/></clipPath>\n");
        }
        return id.toString();
    }

    @Override
    public void text(Text text, double x, double y, boolean upwards) throws IOException {
        body.append("<g role=\"img\" aria-label=\"");
        escape(body, text.plain()).append("\" transform=\"translate(");
        number(body, x).append(' ');
        number(body, y).append(upwards ? ")rotate(-90)\">" : ")\">");
        for (Text.Run run : text.runs()) {
            double unit = run.size() / run.face().unitsPerEm();
            body.append("<g transform=\"translate(");
            number(body, run.x()).append(' ');
            number(body, -run.rise()).append(")scale(");
            decimal(body, unit, 6).append(' ');
            decimal(body, -unit, 6).append(")\">");
            glyphs(run);
            body.append("</g>");
        }
        body.append("</g>\n");
    }

    private void glyphs(Text.Run run) throws IOException {
        double x = 0;
        for (int i = 0; i < run.text().length(); ) {
            int character = run.text().codePointAt(i);
            i += Character.charCount(character);
            GeneralPath outline = run.face().outline(character);
            if (outline.getCurrentPoint() != null) {
                body.append("<use xlink:href=\"#")
                        .append(glyph(run.face(), character, outline))
                        .append('"');
                if (x > 0) {
                    decimal(body.append(" x=\""), x, 0).append('"');
                }
                body.append("/>");
            }
            x += run.face().advance(character) * run.face().unitsPerEm();
        }
    }

    private String glyph(Typeface face, int character, GeneralPath outline) {
        String id = face.name() + "-" + Integer.toHexString(character);
        if (defined.add(id)) {
            definitions.append("<path id=\"").append(id).append("\" d=\"");
            double[] p = new double[6];
            for (PathIterator i = outline.getPathIterator(null); !i.isDone(); i.next()) {
                int kind = i.currentSegment(p);
                definitions.append("MLQCZ".charAt(kind));
                // Segments of kind 0 to 3 have 1, 1, 2, 3 points; the closing one has none.
                int numbers = kind == PathIterator.SEG_CLOSE ? 0 : 2 * Math.max(1, kind);
                for (int k = 0; k < numbers; k++) {
                    if (k > 0) {
                        definitions.append(' ');
                    }
                    decimal(definitions, p[k], 1);
                }
            }
            definitions.append("\"/>\n");
        }
        return id;
    }

    private void rectangle(Box box) {
        body.append("<rect x=\"");
        place(box);
    }

    /** The numbers of a rectangle, after {@code x="}. */
    private void place(Box box) {
        number(body, box.x()).append("\" y=\"");
        number(body, box.y()).append("\" width=\"");
        number(body, box.width()).append("\" height=\"");
        number(body, box.height()).append('"');
    }

    private void stroke(Stroke stroke) {
        body.append(" fill=\"none\" stroke=\"");
        colour(stroke.rgb()).append("\" stroke-width=\"");
        number(body, stroke.width())
                .append("\" stroke-linecap=\"")
                .append(stroke.dash().isSolid() ? "round" : "butt")
                .append("\" stroke-linejoin=\"round\"");
        String separator = " stroke-dasharray=\"";
        for (double length : stroke.dash().lengths()) {
            number(body.append(separator), length);
            separator = " ";
        }
        body.append(stroke.dash().isSolid() ? "" : "\"");
    }

    private StringBuilder colour(int rgb) {
        String hex = Integer.toHexString(rgb);
        return body.append('#').append("0".repeat(6 - hex.length())).append(hex);
    }

    private void point(char command, double x, double y) {
        number(body.append(command), x);
        number(body.append(' '), y);
    }

    private static StringBuilder number(StringBuilder to, double value) {
        return decimal(to, value, 2);
    }

    /** Appends a number rounded to some decimals, without zeros at its end. */
    static StringBuilder decimal(StringBuilder to, double value, int decimals) {
        double factor = 1;
        for (int i = 0; i < decimals; i++) {
            factor *= 10;
        }
        long scaled = Math.round(Math.abs(value) * factor);
        if (value < 0 && scaled > 0) {
            to.append('-');
        }
        long unit = (long) factor;
        to.append(scaled / unit);
        long rest = scaled % unit;
        if (rest > 0) {
            to.append('.');
            while (rest > 0) {
                unit /= 10;
                to.append((char) ('0' + rest / unit));
                rest %= unit;
            }
        }
        return to;
    }

    private static StringBuilder escape(StringBuilder to, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> to.append("&amp;");
                case '<' -> to.append("&lt;");
                case '>' -> to.append("&gt;");
                case '"' -> to.append("&quot;");
                // XML has no other control characters, not even as references.
                default -> to.append(c < ' ' ? ' ' : c);
            }
        }
        return to;
    }
}
