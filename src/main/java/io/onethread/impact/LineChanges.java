package io.onethread.impact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.onethread.access.Viewer;
import io.onethread.customer.LinkChanges;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTransaction;
import io.onethread.graph.LinkState;
import io.onethread.graph.Links;
import io.onethread.graph.RecordRef;
import io.onethread.graph.RecordsWritten;
import io.onethread.organisation.LineLinks;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Puts a product into another line, or lets another division sell a line. For executives;
 * noted on the record, and taken back exactly.
 */
@Service
public class LineChanges {

	private final Cypher cypher;

	private final ImpactQueries queries;

	private final ApplicationEventPublisher events;

	LineChanges(Cypher cypher, ImpactQueries queries, ApplicationEventPublisher events) {
		this.cypher = cypher;
		this.queries = queries;
		this.events = events;
	}

	/**
	 * Where a product or a line may go: other lines, other divisions. Nothing for those
	 * who may not move it.
	 */
	public List<RecordRef> places(Viewer viewer, String record) {
		return viewer.all() ? this.queries.places(viewer, record) : List.of();
	}

	/**
	 * Moves a product to a line, or a line to a division; it is nowhere else then.
	 * @param change the change's id, a new random UUID; the same again changes nothing
	 * @throws ImpactProblem if it was not done
	 */
	public void move(Viewer viewer, String change, String record, String to) {
		if (!viewer.all()) {
			throw new ImpactProblem.Forbidden();
		}
		this.cypher.change((tx) -> {
			Links.lock(tx, record);
			if (noted(tx, change)) {
				return;
			}
			List<LinkState> before = LineLinks.of(tx, record);
			List<LinkState> after = LineLinks.moved(tx, record, to).orElseThrow(ImpactProblem.NotThere::new);
			Links.replace(tx, before, after);
			LinkChanges.note(tx, change, record, viewer.name(), LineLinks.WHAT, before, after, "");
		});
		written(Set.of(record, to));
	}

	/**
	 * Puts it back where it was.
	 * @throws ImpactProblem if somebody moved it since
	 */
	public void undo(Viewer viewer, String record, String change) {
		if (!viewer.all()) {
			throw new ImpactProblem.Forbidden();
		}
		String undo = UUID.nameUUIDFromBytes(("undo " + change).getBytes(java.nio.charset.StandardCharsets.UTF_8))
			.toString();
		this.cypher.change((tx) -> {
			Links.lock(tx, record);
			if (noted(tx, undo)) {
				return;
			}
			Optional<org.neo4j.driver.Record> made = tx
				.run("impact/find_line_change", java.util.Map.of("id", change, "record", record))
				.stream()
				.findFirst();
			List<LinkState> before = LinkChanges
				.links(made.orElseThrow(ImpactProblem.NotThere::new).get("before").asString());
			List<LinkState> after = LinkChanges.links(made.get().get("after").asString());
			if (!LinkState.stamp(LineLinks.of(tx, record)).equals(LinkState.stamp(after))) {
				throw new ImpactProblem.Changed();
			}
			Links.replace(tx, after, before);
			LinkChanges.note(tx, undo, record, viewer.name(), LineLinks.WHAT, after, before, "");
		});
		written(Set.of(record));
	}

	private static boolean noted(GraphTransaction tx, String change) {
		return !tx.run("customer/find_change", java.util.Map.of("id", change)).isEmpty();
	}

	private void written(Set<String> ids) {
		this.events.publishEvent(new RecordsWritten(Set.of("Product", "ProductLine", "Division"), Optional.of(ids)));
	}

}
