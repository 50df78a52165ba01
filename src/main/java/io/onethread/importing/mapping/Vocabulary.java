package io.onethread.importing.mapping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.onethread.graph.LinkKind;
import io.onethread.graph.RecordKind;

/**
 * What records and links there are.
 *
 * @param records every kind of record
 * @param links every kind of link
 */
public record Vocabulary(List<RecordKind> records, List<LinkKind> links) {

	/** The kind of record with a label. */
	public Optional<RecordKind> record(String label) {
		return this.records.stream().filter((kind) -> kind.label().equals(label)).findFirst();
	}

	/** The kind of link of a type between two labels. */
	public Optional<LinkKind> link(String type, String from, String to) {
		return ofType(type).filter((kind) -> kind.from().equals(from) && kind.to().equals(to)).findFirst();
	}

	/** The kinds of links of a type. */
	public Stream<LinkKind> ofType(String type) {
		return this.links.stream().filter((kind) -> kind.type().equals(type));
	}

	List<String> labels() {
		return this.records.stream().map(RecordKind::label).toList();
	}

	List<String> types() {
		return this.links.stream().map(LinkKind::type).distinct().toList();
	}

}
