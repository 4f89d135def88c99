package homework.twolayer;

import java.util.List;

/**
 * What {@link Search} tried and found.
 *
 * @param trials in the order they were made
 * @param best one of the trials, with the highest validation accuracy
 */
public record SearchResult(List<Trial> trials, Trial best) {}
