package voltaic.exporters.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import voltaic.model.experiment.Figure;
import voltaic.model.result.Result;
import voltaic.model.result.StudyResult;

class PlotExporterTest {
    @Test
    void svgIsWellFormedAndSaysWhatItShows() throws Exception {
        Document svg = parse(export(Samples.sixPanels(), Samples.ALL).get("figure.svg"));

        assertThat(svg.getDocumentElement().getAttribute("viewBox")).startsWith("0 0 504.57 ");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Charging with dissipation and pumping");
        assertThat(svg.getElementsByTagName("dc:creator").item(0).getTextContent())
                .isEqualTo("Voltaic");
        List<String> labels = new ArrayList<>();
        NodeList groups = svg.getElementsByTagName("g");
        for (int i = 0; i < groups.getLength(); i++) {
            labels.add(((Element) groups.item(i)).getAttribute("aria-label"));
        }
        assertThat(labels)
                .contains("Time t (10^−6/γ_↓)", "Energy density E/ħω_0", "Charger", "Battery", "charger starts empty")
                .contains("(a)\u20021 reservoir, no pump", "(f)\u20023 reservoirs, γ_↑ = 2γ_↓");
    }

    @Test
    void svgNeedsNoFontAndDefinesEveryGlyphItUses() throws Exception {
        Document svg = parse(export(Samples.sixPanels(), Samples.ALL).get("figure.svg"));

        assertThat(svg.getElementsByTagName("text").getLength()).isZero();
        List<String> defined = new ArrayList<>();
        NodeList paths = svg.getElementsByTagName("path");
        for (int i = 0; i < paths.getLength(); i++) {
            defined.add("#" + ((Element) paths.item(i)).getAttribute("id"));
        }
        NodeList uses = svg.getElementsByTagName("use");
        assertThat(uses.getLength()).isGreaterThan(100);
        for (int i = 0; i < uses.getLength(); i++) {
            assertThat(defined).contains(((Element) uses.item(i)).getAttribute("xlink:href"));
        }
    }

    @Test
    void pngHasTheSizeThatItsResolutionAsksFor() throws Exception {
        PlotParameters parameters = new PlotParameters(List.of("png"), OptionalDouble.of(127), 200, false);
        byte[] png = export(Samples.sixPanels(), parameters).get("figure.png");

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));

        // 127 mm are 5 inches.
        assertThat(image.getWidth()).isEqualTo(1000);
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(png)));
        Element metadata = (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_1.0");
        Element pixel =
                (Element) metadata.getElementsByTagName("HorizontalPixelSize").item(0);
        // pHYs counts whole pixels a metre: 7874 of them, a relative rounding of 1e-4 at most.
        assertThat(25.4 / Double.parseDouble(pixel.getAttribute("value"))).isCloseTo(200, within(0.02));
        assertThat(new String(png, StandardCharsets.UTF_8)).contains("Voltaic");
    }

    @Test
    void pngShowsTheCurvesInTheirColours() throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(
                export(Samples.sixPanels(), Samples.ALL).get("figure.png")));

        int blue = 0;
        int vermillion = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y) & 0xFFFFFF;
                blue += rgb == 0x0072B2 ? 1 : 0;
                vermillion += rgb == 0xD55E00 ? 1 : 0;
            }
        }
        // Six curves of each colour, about 600 pixels long and 4 wide; the edges are mixed with white.
        assertThat(blue).isGreaterThan(5000);
        assertThat(vermillion).isGreaterThan(5000);
        assertThat(image.getRGB(0, 0) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    }

    @Test
    void pdfHasItsTextAndTheFontsThatItNeeds() throws Exception {
        byte[] bytes = export(Samples.sixPanels(), Samples.ALL).get("figure.pdf");

        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            // Scripts are set apart, and so read with spaces around them.
            assertThat(text).contains("Timet(10−6/γ↓)", "EnergydensityE/ħω0", "Charger", "(a)\u20021reservoir,nopump");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Charging with dissipation and pumping");
            assertThat(pdf.getDocumentInformation().getCreator()).isEqualTo("Voltaic");
            assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            PDPage page = pdf.getPage(0);
            // 178 mm in points.
            assertThat(page.getMediaBox().getWidth()).isCloseTo(504.57f, within(0.01f));
            List<String> names = new ArrayList<>();
            for (COSName key : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(key);
                assertThat(font.isEmbedded()).isTrue();
                names.add(font.getName());
            }
            // Six letters and a plus mark a subset.
            assertThat(names)
                    .hasSize(3)
                    .allMatch(name -> name.matches("[A-Z]{6}\\+STIXTwo(Text|Math)-(Regular|Italic)"));
        }
        // Whole, the three fonts are 2 MB.
        assertThat(bytes.length).isLessThan(60_000);
    }

    @Test
    void sameResultsGiveTheSameBytes() throws Exception {
        Map<String, byte[]> first = export(Samples.sixPanels(), Samples.ALL);
        // A second apart, so that a time of day in a file would show.
        Thread.sleep(1100);
        Map<String, byte[]> second = export(Samples.sixPanels(), Samples.ALL);

        assertThat(first.keySet()).containsExactly("figure.svg", "figure.png", "figure.pdf");
        first.forEach((name, bytes) -> assertThat(second.get(name)).as(name).isEqualTo(bytes));
    }

    @Test
    void nothingIsLoggedAndNoFontOfTheMachineIsLookedFor() throws Exception {
        List<String> logged = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                logged.add(record.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Path cache = Path.of(System.getProperty("user.home"), ".pdfbox.cache");
        Files.deleteIfExists(cache);
        Logger root = Logger.getLogger("");
        root.addHandler(handler);
        try {
            export(Samples.sixPanels(), Samples.ALL);
        } finally {
            root.removeHandler(handler);
        }

        assertThat(logged).isEmpty();
        assertThat(cache).doesNotExist();
    }

    @Test
    void onlyTheFormatsAskedForAreWritten() throws Exception {
        PlotParameters parameters = new PlotParameters(List.of("pdf", "svg"), OptionalDouble.empty(), 300, true);

        assertThat(export(Samples.sixPanels(), parameters)).containsOnlyKeys("figure.svg", "figure.pdf");
    }

    @Test
    void anUnknownFormatIsRejectedBeforeAnythingIsComputed() {
        assertThatThrownBy(() -> new PlotParameters(List.of("svg", "jpg"), OptionalDouble.empty(), 300, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("formats has 'jpg'; a figure is written as svg, png or pdf");
    }

    @Test
    void aPictureThatWouldNotFitIntoMemoryIsRejectedWithTheMostAllowed() {
        PlotParameters parameters = new PlotParameters(List.of("png"), OptionalDouble.of(1000), 2400, false);

        assertThatThrownBy(() -> export(Samples.sixPanels(), parameters))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("dpi is 2400, which makes a PNG of \\d+ × \\d+ pixels; "
                        + "a figure of this size can have at most \\d+ dpi");
    }

    @Test
    void aCurveOfAnUnknownVariantIsRejectedWithTheNearest() {
        assertThatThrownBy(() -> export(oneCurve("to", "C.energy-density"), Samples.ALL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the panel 'a' of the figure draws the variant 'to', which the study does not have; "
                        + "did you mean 'two'?");
    }

    @Test
    void aCurveOfAnUnknownColumnIsRejectedWithTheNearest() {
        assertThatThrownBy(() -> export(oneCurve("one", "B.energy-density"), Samples.ALL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the panel 'a' of the figure draws 'B.energy-density', which the result of 'one' does "
                        + "not have; did you mean 'B1.energy-density'?");
    }

    @Test
    void gapsAndCharactersWithoutAGlyphAreDrawnAllTheSame() throws Exception {
        Result result = Samples.result("", new double[] {0, 1, 2, 3}, Samples.energy("電池", 1, Double.NaN, 0.5, 0.2));

        Map<String, byte[]> files = export(Samples.withoutFigure(result), Samples.ALL);

        assertThat(new String(files.get("figure.svg"), StandardCharsets.UTF_8)).contains("aria-label=\"電池\"");
        assertThat(files).hasSize(3);
    }

    private static StudyResult oneCurve(String variant, String column) {
        Figure.Axis axis = new Figure.Axis("x", 1, Optional.empty());
        Figure.Panel panel =
                new Figure.Panel("a", "", List.of(new Figure.Curve(variant, column, "Charger")), Optional.empty());
        return Samples.study(
                "One curve",
                Optional.of(new Figure(1, axis, axis, List.of(panel))),
                List.of(Samples.flat("one"), Samples.flat("two")));
    }

    private static Map<String, byte[]> export(StudyResult study, PlotParameters parameters) throws Exception {
        Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();
        new PlotExporter().export(study, parameters, path -> {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            files.put(path, file);
            return file;
        });
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((path, file) -> bytes.put(path, file.toByteArray()));
        return bytes;
    }

    private static Document parse(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static org.assertj.core.data.Offset<Double> within(double offset) {
        return org.assertj.core.data.Offset.offset(offset);
    }

    private static org.assertj.core.data.Offset<Float> within(float offset) {
        return org.assertj.core.data.Offset.offset(offset);
    }
}
