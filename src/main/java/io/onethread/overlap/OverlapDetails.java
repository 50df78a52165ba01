package io.onethread.overlap;

import java.util.List;

/**
 * An overlap with who does what there.
 *
 * @param overlap the overlap
 * @param workers for each of its customers in turn, who works it as far as the viewer may
 * know
 * @param place its place in the list it was asked for in, from 0; -1 where it is not in
 * it
 */
public record OverlapDetails(Overlap overlap, List<List<Worker>> workers, int place) {

}
