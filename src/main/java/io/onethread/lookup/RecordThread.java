package io.onethread.lookup;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * A record and all that hangs together with it.
 *
 * @param root the record in the middle
 * @param groups what hangs on it, by type
 */
public record RecordThread(RecordRef root, List<TieGroup> groups) {

	/** All records, the one in the middle first; also those that others hang by. */
	public Collection<RecordRef> nodes() {
		Map<String, RecordRef> nodes = new LinkedHashMap<>();
		nodes.put(this.root.id(), this.root);
		for (TieGroup group : this.groups) {
			for (Tie tie : group.ties()) {
				nodes.putIfAbsent(tie.record().id(), tie.record());
				if (tie.via() != null) {
					nodes.putIfAbsent(tie.via().id(), tie.via());
				}
			}
		}
		return nodes.values();
	}

	/** The links between these records, each once. */
	public Collection<ThreadLink> links() {
		Collection<ThreadLink> links = new LinkedHashSet<>();
		this.groups.forEach((group) -> group.ties().forEach((tie) -> links.addAll(tie.links())));
		return links;
	}

	/** For each type of which there is more than {@link #nodes} holds, how many more. */
	public Map<String, Long> more() {
		Collection<RecordRef> nodes = nodes();
		Map<String, Long> more = new LinkedHashMap<>();
		for (TieGroup group : this.groups) {
			long shown = nodes.stream()
				.filter((node) -> node.type().equals(group.type()) && !node.id().equals(this.root.id()))
				.count();
			if (group.total() > shown) {
				more.put(group.type(), group.total() - shown);
			}
		}
		return more;
	}

}
