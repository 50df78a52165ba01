package io.onethread.overlap;

import java.util.List;

/**
 * Some of the overlaps.
 *
 * @param items those asked for
 * @param total how many there are in all
 * @param avoided how many of them look avoided
 * @param atStake the value of open projects at all of them, each customer counted once
 */
public record OverlapPage(List<Overlap> items, int total, int avoided, double atStake) {

}
