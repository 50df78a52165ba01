package io.onethread.graph;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All kinds of records and links that the modules have published. */
public final class GraphKinds {

	private final Map<String, RecordKind> records = new LinkedHashMap<>();

	private final List<LinkKind> links;

	/** Made of what is given; for tests and for the container. */
	public GraphKinds(Collection<RecordKind> records, Collection<LinkKind> links) {
		records.forEach((kind) -> this.records.put(kind.label(), kind));
		this.links = List.copyOf(links);
	}

	/** The kinds of records, in the order they were published. */
	public Collection<RecordKind> records() {
		return this.records.values();
	}

	/** The kinds of links. */
	public List<LinkKind> links() {
		return this.links;
	}

	/** The kind of records with this label. */
	public Optional<RecordKind> record(String label) {
		return Optional.ofNullable(this.records.get(label));
	}

	/** The kind of links of this type between records of these labels. */
	public Optional<LinkKind> link(String type, String from, String to) {
		return this.links.stream()
			.filter((kind) -> kind.type().equals(type) && kind.from().equals(from) && kind.to().equals(to))
			.findFirst();
	}

}
