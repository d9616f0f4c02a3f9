/**
 * The plot exporter. The way from results to files: {@link voltaic.exporters.plot.PlotReader} or
 * {@link voltaic.exporters.plot.DefaultPlot} decides what is drawn ({@link voltaic.exporters.plot.Plot}),
 * {@link voltaic.exporters.plot.FigureLayout} decides where, {@link voltaic.exporters.plot.FigurePainter} draws it on a
 * {@link voltaic.exporters.plot.Canvas}, of which there is one for each format.
 *
 * <p>What is public beside the exporter itself is for the screen: the same figure ({@link voltaic.exporters.plot.ScreenFigure}), as far as
 * the user wants to see it ({@link voltaic.exporters.plot.FigureView}), laid out in a rectangle
 * ({@link voltaic.exporters.plot.FigureRenderer}), painted and read off ({@link voltaic.exporters.plot.DrawnFigure}).
 *
 * <p>Lengths are points (1/72 inch); x grows to the right and y downwards. Text never touches {@code java.awt.Font}: a
 * figure is the same on machines without fonts.
 */
@org.jspecify.annotations.NullMarked
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package voltaic.exporters.plot;
