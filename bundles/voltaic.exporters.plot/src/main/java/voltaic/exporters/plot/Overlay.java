package voltaic.exporters.plot;

import voltaic.model.result.StudyResult;

/**
 * Results that are drawn over others: each curve over the one of the same column, from the variant of the same name or, if there is but
 * one, from that.
 *
 * @param name what distinguishes them in the legend
 */
public record Overlay(StudyResult results, String name) {}
