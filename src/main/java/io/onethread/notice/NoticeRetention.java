package io.onethread.notice;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.concurrent.atomic.AtomicLong;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Takes old notices away, so that nobody carries years of them about. It does so after a
 * notice was told, an hour apart: who is told nothing has nothing to take away.
 */
@Component
class NoticeRetention {

	private static final Duration APART = Duration.ofHours(1);

	private static final long BATCH = 1000;

	private final NoticeQueries queries;

	private final Duration keep;

	private final AtomicLong next = new AtomicLong(System.nanoTime());

	NoticeRetention(NoticeQueries queries, @Value("${onethread.notices.keep:180d}") Duration keep) {
		this.queries = queries;
		this.keep = keep;
	}

	/** Takes away what is too old, if that was not done a moment ago. */
	void sweep() {
		long due = this.next.get();
		long now = System.nanoTime();
		if (now - due >= 0 && this.next.compareAndSet(due, now + APART.toNanos())) {
			sweepNow();
		}
	}

	/** Takes away what is too old. */
	void sweepNow() {
		ZonedDateTime before = ZonedDateTime.now().minus(this.keep);
		while (this.queries.deleteOld(before, BATCH) == BATCH) {
			// There may be more.
		}
	}

}
