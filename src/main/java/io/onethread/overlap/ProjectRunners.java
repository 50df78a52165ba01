package io.onethread.overlap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.onethread.access.Viewer;
import io.onethread.customer.LinkChanges;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTransaction;
import io.onethread.graph.LinkState;
import io.onethread.graph.Links;
import io.onethread.graph.RecordsWritten;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Passes projects from one rep to another for a ruling, and back. Links are replaced one
 * by one, as a handover does, and noted on the project.
 */
@Component
class ProjectRunners {

	private static final String RUNS = "RUNS";

	private static final List<String> TYPES = List.of(RUNS, "HELPS");

	private final Cypher cypher;

	private final ApplicationEventPublisher events;

	ProjectRunners(Cypher cypher, ApplicationEventPublisher events) {
		this.cypher = cypher;
		this.events = events;
	}

	/**
	 * Lets a rep run a project; who ran it helps from then on. Doing so again with the
	 * same id changes nothing.
	 */
	void pass(Viewer viewer, String id, String project, String rep, String why) {
		this.cypher.change((tx) -> {
			Links.lock(tx, project);
			if (!tx.run("customer/find_change", Map.of("id", id)).isEmpty()) {
				return;
			}
			List<LinkState> before = links(tx, project);
			List<LinkState> after = passed(before, project, rep);
			Links.replace(tx, before, after);
			LinkChanges.note(tx, id, project, viewer.name(), "runner", before, after, why);
		});
		written(project);
	}

	/** Gives a project back to who ran it before, unless it passed on since. */
	void takeBack(String project, String id) {
		this.cypher.change((tx) -> {
			Links.lock(tx, project);
			tx.run("overlap/find_runner_change", Map.of("id", id)).stream().findFirst().ifPresent((row) -> {
				List<LinkState> before = LinkChanges.links(row.get("before").asString());
				List<LinkState> after = LinkChanges.links(row.get("after").asString());
				if (Set.copyOf(links(tx, project)).equals(Set.copyOf(after))) {
					Links.replace(tx, after, before);
				}
			});
		});
		written(project);
	}

	/** What the links are once a rep runs the project. */
	static List<LinkState> passed(List<LinkState> links, String project, String rep) {
		List<LinkState> after = new ArrayList<>();
		boolean runs = false;
		for (LinkState link : links) {
			if (link.from().equals(rep)) {
				runs |= link.type().equals(RUNS);
				if (link.type().equals(RUNS)) {
					after.add(link);
				}
			}
			else if (link.type().equals(RUNS)) {
				boolean helps = links.stream()
					.anyMatch((one) -> one.from().equals(link.from()) && !one.type().equals(RUNS));
				if (!helps) {
					after.add(new LinkState(link.from(), "HELPS", project, Map.of()));
				}
			}
			else {
				after.add(link);
			}
		}
		if (!runs) {
			after.add(new LinkState(rep, RUNS, project, Map.of()));
		}
		return after;
	}

	private static List<LinkState> links(GraphTransaction tx, String project) {
		return Links.to(tx, List.of(project), TYPES);
	}

	private void written(String project) {
		this.events.publishEvent(new RecordsWritten(Set.of("Project"), Optional.of(Set.of(project))));
	}

}
