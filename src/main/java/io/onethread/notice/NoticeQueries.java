package io.onethread.notice;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTransaction;
import io.onethread.graph.Listing;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/** Reads and writes notices. */
@Component
class NoticeQueries {

	private final Cypher cypher;

	NoticeQueries(Cypher cypher) {
		this.cypher = cypher;
	}

	/** Saves one notice for each, and says for whom there is one now. */
	Set<String> save(String id, Collection<String> to, ZonedDateTime at, String text, List<String> arguments,
			String path) {
		List<Map<String, String>> rows = to.stream()
			.sorted()
			.map((one) -> Map.of("id", id + "@" + one, "to", one))
			.toList();
		return Set.copyOf(this.cypher.save("notice/save_notices",
				Map.of("rows", rows, "at", at, "text", text, "arguments", arguments, "path", path),
				(row) -> row.get("told").asString()));
	}

	List<String> executives() {
		return this.cypher.find("notice/find_executives", Map.of(), (row) -> row.get("id").asString());
	}

	Listing<Notice> list(Viewer viewer, boolean unread, int offset, int limit) {
		return this.cypher.read((tx) -> {
			List<Value> found = tx
				.run("notice/find_notices", viewer.with("unread", unread, "skip", (long) offset, "limit", (long) limit))
				.stream()
				.map((row) -> row.get("notice"))
				.toList();
			Map<String, String> names = names(tx, viewer, found);
			return new Listing<>(found.stream().map((value) -> notice(value, names)).toList(),
					count(tx, viewer, unread));
		});
	}

	long count(Viewer viewer, boolean unread) {
		return this.cypher.read((tx) -> count(tx, viewer, unread));
	}

	/** Notes that some, or all when null, are read, and says whether any was not. */
	boolean markRead(Viewer viewer, @Nullable Collection<String> ids) {
		return !this.cypher
			.save("notice/save_read", viewer.with("ids", (ids != null) ? List.copyOf(ids) : null), (row) -> row)
			.isEmpty();
	}

	long deleteOld(ZonedDateTime before, long limit) {
		return this.cypher
			.save("notice/delete_old", Map.of("before", before, "limit", limit), (row) -> row.get("deleted").asLong())
			.getFirst();
	}

	private static long count(GraphTransaction tx, Viewer viewer, boolean unread) {
		return tx.run("notice/find_count", viewer.with()).getFirst().get(unread ? "unread" : "total").asLong();
	}

	private static Map<String, String> names(GraphTransaction tx, Viewer viewer, List<Value> notices) {
		List<String> ids = notices.stream().flatMap((notice) -> records(notice).stream()).distinct().toList();
		Map<String, String> names = new HashMap<>();
		if (!ids.isEmpty()) {
			tx.run("notice/find_names", viewer.with("ids", ids))
				.forEach((row) -> names.put(row.get("id").asString(), row.get("name").asString("")));
		}
		return names;
	}

	private static List<String> records(Value notice) {
		return notice.get("arguments")
			.asList(Value::asString)
			.stream()
			.filter((argument) -> argument.startsWith(Notices.RECORD))
			.map((argument) -> argument.substring(Notices.RECORD.length()))
			.toList();
	}

	private static Notice notice(Value value, Map<String, String> names) {
		Map<String, String> own = records(value).stream()
			.filter(names::containsKey)
			.collect(Collectors.toMap((id) -> id, names::get, (first, second) -> first));
		return new Notice(value.get("id").asString(), value.get("at").asZonedDateTime(), value.get("text").asString(),
				value.get("arguments").asList(Value::asString), own, value.get("path").asString(),
				value.get("read").asBoolean());
	}

}
