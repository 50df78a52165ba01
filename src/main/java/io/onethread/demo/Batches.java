package io.onethread.demo;

import java.util.Iterator;
import java.util.NoSuchElementException;
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

	private @Nullable Part next;

	Batches(Iterator<Part> parts) {
		this.parts = parts;
		advance();
	}

	@Override
	public boolean hasNext() {
		return this.next != null;
	}

	@Override
	public DemoBatch next() {
		if (this.next == null) {
			throw new NoSuchElementException();
		}
		DemoPhase phase = this.next.phase();
		Rows rows = new Rows();
		while (this.next != null && this.next.phase() == phase && rows.size() < FULL) {
			this.next.writer().accept(rows);
			advance();
		}
		return rows.batch(phase);
	}

	private void advance() {
		this.next = this.parts.hasNext() ? this.parts.next() : null;
	}

}
