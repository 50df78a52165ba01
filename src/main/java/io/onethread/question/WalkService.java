package io.onethread.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.lookup.RecordRef;
import io.onethread.lookup.WalkKeeper;
import io.onethread.question.WalkPattern.Step;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Service;

/**
 * Makes of a walk the kinds of its steps, and goes them again from another record, with
 * the rights of whoever goes: through no record that they may not know of.
 */
@Service
public class WalkService implements WalkKeeper {

	/** So many records are gone on from at each step. */
	public static final int WIDEST = 300;

	private final Cypher cypher;

	WalkService(Cypher cypher) {
		this.cypher = cypher;
	}

	@Override
	public Optional<String> question(Viewer viewer, List<RecordRef> walk) {
		return pattern(viewer, walk).map((pattern) -> pattern.path(walk.getFirst().id()));
	}

	/** The kinds of steps of a walk, as far as they can be gone again. */
	public Optional<WalkPattern> pattern(Viewer viewer, List<RecordRef> walk) {
		List<List<String>> pairs = new ArrayList<>();
		for (int i = 1; i < walk.size(); i++) {
			pairs.add(List.of(walk.get(i - 1).id(), walk.get(i).id()));
		}
		if (pairs.isEmpty()) {
			return Optional.empty();
		}
		List<List<Step>> found = this.cypher.find("question/find_walked", viewer.with("pairs", pairs),
				(row) -> row.get("steps").asList(WalkService::step));
		if (found.size() < pairs.size()) {
			return Optional.empty();
		}
		return Optional.of(new WalkPattern(walk.getFirst().type(), found.stream().flatMap(List::stream).toList()))
			.filter(WalkPattern::possible);
	}

	/** The record that a walk begins at, if the viewer may know of it. */
	public Optional<RecordRef> start(Viewer viewer, WalkPattern pattern, String id) {
		return this.cypher.findOne("question/find_start", viewer.with("id", id, "kind", pattern.start()),
				(row) -> ref(row.get("record")));
	}

	/**
	 * Goes a walk, and tells where it ends: what is worth most first, then by how many
	 * ways lead there.
	 */
	public List<Walked> walk(Viewer viewer, WalkPattern pattern, String from) {
		Optional<RecordRef> start = start(viewer, pattern, from);
		if (start.isEmpty()) {
			return List.of();
		}
		Map<String, Walked> front = new LinkedHashMap<>();
		front.put(from, new Walked(start.get(), null, null, List.of(), 1));
		for (Step step : pattern.steps()) {
			front = step(viewer, front, step, from);
		}
		return front.values()
			.stream()
			.sorted(Comparator.comparing(Walked::value, Comparator.nullsLast(Comparator.reverseOrder()))
				.thenComparing(Walked::ways, Comparator.reverseOrder())
				.thenComparing((walked) -> walked.record().name()))
			.toList();
	}

	private Map<String, Walked> step(Viewer viewer, Map<String, Walked> front, Step step, String from) {
		Map<String, Walked> next = new LinkedHashMap<>();
		if (front.isEmpty()) {
			return next;
		}
		for (Record row : this.cypher.find("question/find_step", viewer.with("ids", List.copyOf(front.keySet()), "type",
				step.type(), "kind", step.kind(), "which", step.state(), "root", from, "most", WIDEST), (one) -> one)) {
			Walked before = Objects.requireNonNull(front.get(row.get("from").asString()));
			List<RecordRef> by = new ArrayList<>(before.by());
			by.add(before.record());
			RecordRef to = ref(row.get("record"));
			Walked there = new Walked(to, row.get("what").isNull() ? null : row.get("what").asString(),
					row.get("value").isNull() ? null : row.get("value").asDouble(), by, before.ways());
			Walked known = next.get(to.id());
			if (known != null) {
				next.put(to.id(), new Walked(known.record(), known.what(), known.value(), known.by(),
						known.ways() + before.ways()));
			}
			else if (next.size() < WIDEST) {
				next.put(to.id(), there);
			}
		}
		return next;
	}

	private static RecordRef ref(Value value) {
		return new RecordRef(value.get("kind").asString(""), value.get("id").asString(),
				value.get("name").asString(""));
	}

	private static Step step(Value value) {
		return new Step(value.get("type").asString(), value.get("kind").asString(), value.get("state").asString(""));
	}

}
