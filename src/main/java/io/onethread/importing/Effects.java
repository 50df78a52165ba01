package io.onethread.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.onethread.graph.Written;
import io.onethread.graph.Written.WrittenRecord;

/**
 * What a run did to the graph.
 *
 * @param kinds by kind of record, what became of records
 * @param links links that are new or have other values now
 */
public record Effects(List<OfKind> kinds, long links) {

	static final Effects NONE = new Effects(List.of(), 0);

	/**
	 * What became of the records of a kind.
	 *
	 * @param kind the label
	 * @param created records that are new
	 * @param changed records that have other values now
	 * @param unchanged records that were just so before
	 */
	public record OfKind(String kind, long created, long changed, long unchanged) {

		private OfKind and(Written.Effect effect) {
			return switch (effect) {
				case CREATED -> new OfKind(this.kind, this.created + 1, this.changed, this.unchanged);
				case CHANGED -> new OfKind(this.kind, this.created, this.changed + 1, this.unchanged);
				case UNCHANGED -> new OfKind(this.kind, this.created, this.changed, this.unchanged + 1);
			};
		}

	}

	/** Records that are new. */
	public long created() {
		return this.kinds.stream().mapToLong(OfKind::created).sum();
	}

	/** Records that have other values now. */
	public long changed() {
		return this.kinds.stream().mapToLong(OfKind::changed).sum();
	}

	/** Records that were just so before. */
	public long unchanged() {
		return this.kinds.stream().mapToLong(OfKind::unchanged).sum();
	}

	/** What became of the records of a kind. */
	public OfKind of(String kind) {
		return this.kinds.stream()
			.filter((one) -> one.kind().equals(kind))
			.findFirst()
			.orElse(new OfKind(kind, 0, 0, 0));
	}

	Effects and(Written written) {
		Map<String, OfKind> sums = new LinkedHashMap<>();
		this.kinds.forEach((one) -> sums.put(one.kind(), one));
		for (WrittenRecord record : written.records()) {
			OfKind sum = sums.getOrDefault(record.kind(), new OfKind(record.kind(), 0, 0, 0));
			sums.put(record.kind(), sum.and(record.effect()));
		}
		return new Effects(new ArrayList<>(sums.values()), this.links + written.links());
	}

}
