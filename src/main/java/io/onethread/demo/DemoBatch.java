package io.onethread.demo;

import java.util.List;

import io.onethread.graph.LinkRow;
import io.onethread.graph.RecordRow;

/**
 * Rows to be written in one transaction, at most {@value #LIMIT} of them. The ends of its
 * links are among its own records or those of earlier batches.
 *
 * @param phase what the rows are about
 * @param records the records
 * @param links the links
 */
public record DemoBatch(DemoPhase phase, List<RecordRow> records, List<LinkRow> links) {

	/** The most rows that a batch holds. */
	public static final int LIMIT = 4_000;

	public DemoBatch {
		records = List.copyOf(records);
		links = List.copyOf(links);
	}

	/** How many rows there are, records and links together. */
	public int rows() {
		return this.records.size() + this.links.size();
	}

}
