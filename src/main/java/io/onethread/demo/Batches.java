package io.onethread.demo;

import java.util.Iterator;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/** Packs small parts into batches of the right size, one phase in each, when asked. */
final class Batches implements Iterator<DemoBatch> {

	/** Rows that belong into one batch. */
	record Part(DemoPhase phase, Consumer<Rows> writer) {

	}

	/** Where a batch is full; the part that fills it may go beyond. */
	private static final int FULL = 2_500;

	private final Iterator<Part> parts;

	/** A part that was looked at and belongs to the next batch. */
	private @Nullable Part ahead;

	Batches(Iterator<Part> parts) {
		this.parts = parts;
	}

	@Override
	public boolean hasNext() {
		return this.ahead != null || this.parts.hasNext();
	}

	@Override
	public DemoBatch next() {
		Part part = (this.ahead != null) ? this.ahead : this.parts.next();
		this.ahead = null;
		DemoPhase phase = part.phase();
		Rows rows = new Rows();
		part.writer().accept(rows);
		// The organisation is one part and a batch: looking ahead would think up the
		// market.
		while (phase != DemoPhase.ORGANISATION && rows.size() < FULL && this.parts.hasNext()) {
			Part next = this.parts.next();
			if (next.phase() != phase) {
				this.ahead = next;
				break;
			}
			next.writer().accept(rows);
		}
		return rows.batch(phase);
	}

}
