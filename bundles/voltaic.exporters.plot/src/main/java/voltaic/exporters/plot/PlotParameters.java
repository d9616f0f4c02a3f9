package voltaic.exporters.plot;

import java.util.List;
import java.util.OptionalDouble;
import voltaic.plugin.Parameter;

/** The parameters of {@link PlotExporter}. */
public record PlotParameters(
        @Parameter(
                        label = "Formats",
                        doc = "The files to write: svg, png and pdf, in any choice.",
                        defaultValue = "svg,png,pdf")
                List<String> formats,
        @Parameter(
                        label = "Width",
                        unit = "mm",
                        doc = "The width in print; without it 178 mm, two columns of a journal, or 86 mm, one column, "
                                + "for a single column of panels.",
                        min = 40,
                        max = 1000)
                OptionalDouble width,
        @Parameter(
                        label = "Resolution",
                        unit = "dpi",
                        doc = "Dots per inch of the PNG.",
                        min = 50,
                        max = 2400,
                        defaultValue = "300")
                int dpi,
        @Parameter(
                        label = "Title",
                        doc = "Whether the title stands above the figure; journals want it in the caption. It is in "
                                + "the metadata of the files in any case.",
                        defaultValue = "false")
                boolean title) {
    static final List<String> FORMATS = List.of("svg", "png", "pdf");

    /**
     * Checks the formats, so that a wrong one is found before anything is computed.
     *
     * @throws IllegalArgumentException if a format is not known
     */
    public PlotParameters {
        formats = List.copyOf(formats);
        for (String format : formats) {
            if (!FORMATS.contains(format)) {
                throw new IllegalArgumentException(
                        "formats has '" + format + "'; a figure is written as svg, png or pdf");
            }
        }
    }
}
