/**
 * The plot exporter. The way from results to files: {@link voltaic.exporters.plot.PlotReader} or
 * {@link voltaic.exporters.plot.DefaultPlot} decides what is drawn ({@link voltaic.exporters.plot.Plot}),
 * {@link voltaic.exporters.plot.FigureLayout} decides where, {@link voltaic.exporters.plot.FigurePainter} draws it on a
 * {@link voltaic.exporters.plot.Canvas}, of which there is one for each format.
 *
 * <p>Lengths are points (1/72 inch); x grows to the right and y downwards. Text never touches {@code java.awt.Font}: a
 * figure is the same on machines without fonts.
 */
@org.jspecify.annotations.NullMarked
package voltaic.exporters.plot;
