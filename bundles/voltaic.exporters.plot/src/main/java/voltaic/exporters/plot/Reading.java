package voltaic.exporters.plot;

/**
 * The value of a curve.
 *
 * @param label the label of the curve, in plain text
 * @param rgb its colour
 * @param time in the unit of the axis
 * @param value in the unit of the axis
 * @param x where that is on the page, in points
 * @param y where that is on the page, in points
 */
public record Reading(String label, int rgb, double time, double value, double x, double y) {}
