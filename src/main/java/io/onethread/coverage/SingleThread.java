package io.onethread.coverage;

import java.time.LocalDate;
import java.util.List;

import io.onethread.graph.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * A customer that hangs on a single thread.
 *
 * @param customer the customer
 * @param owner who answers for it
 * @param stake open projects and the last twelve months' orders together
 * @param contacts how many contacts are known to be there
 * @param met how many of them somebody met within a year
 * @param reps how many of us met somebody there within a year
 * @param last when last
 * @param only the one contact or the one rep that all hangs on, where there is one
 * @param gaps why it is at risk, the worst first
 */
public record SingleThread(RecordRef customer, @Nullable RecordRef owner, double stake, long contacts, long met,
		long reps, @Nullable LocalDate last, @Nullable RecordRef only, List<Coverage.Gap> gaps) {

}
