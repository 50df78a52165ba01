package io.onethread.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTransaction;
import io.onethread.graph.RecordRef;
import io.onethread.graph.Values;
import io.onethread.pipeline.Player.Part;
import io.onethread.pipeline.ProjectWrites.Current;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Service;

/** Who has a part in a project, who helps, and what is offered. */
@Service
public class ProjectPeople {

	private static final int LONGEST_WORD = 40;

	private final Cypher cypher;

	private final ProjectWrites writes;

	ProjectPeople(Cypher cypher, ProjectWrites writes) {
		this.cypher = cypher;
		this.writes = writes;
	}

	/** The contacts in a project, as far as the viewer may see them, key ones first. */
	public List<Player> players(Viewer viewer, String project) {
		return this.cypher.find("pipeline/find_players", viewer.with("id", project), ProjectPeople::player);
	}

	/**
	 * Takes a contact into a project, or changes their part in it.
	 * @throws ProjectProblem if the viewer may not change the project, or may not know of
	 * the contact
	 */
	public void play(Viewer viewer, String project, String contact, Part part) {
		check("role", part.role());
		if (part.stance() != null && !Player.STANCES.contains(part.stance())) {
			throw new ProjectProblem.Invalid("stance", "stance");
		}
		Map<String, @Nullable Object> set = new HashMap<>();
		set.put("role", part.role());
		set.put("key", part.key());
		set.put("stance", part.stance());
		link(viewer, project, contact, "player", set, Map.of(), (tx) -> {
			if (tx.run("pipeline/find_seen_contact", viewer.with("id", contact)).isEmpty()) {
				throw new ProjectProblem.NotThere();
			}
			tx.run("pipeline/save_player", Map.of("id", project, "contact", contact, "set", set));
		});
	}

	/** Takes a contact out of a project. */
	public void leave(Viewer viewer, String project, String contact) {
		link(viewer, project, contact, "player", Map.of(), Map.of("contact", contact),
				(tx) -> tx.run("pipeline/delete_player", Map.of("id", project, "contact", contact)));
	}

	/** Lets a rep help, who sees the project and the contacts in it from now on. */
	public void help(Viewer viewer, String project, String rep) {
		link(viewer, project, rep, "helper", Map.of("rep", rep), Map.of(), (tx) -> {
			if (tx.run("pipeline/find_rep_name", Map.of("id", rep)).isEmpty()) {
				throw new ProjectProblem.NotThere();
			}
			tx.run("pipeline/save_helper", Map.of("id", project, "rep", rep));
		});
	}

	/** Lets a rep help no more. */
	public void release(Viewer viewer, String project, String rep) {
		link(viewer, project, rep, "helper", Map.of(), Map.of("rep", rep),
				(tx) -> tx.run("pipeline/delete_helper", Map.of("id", project, "rep", rep)));
	}

	/** Says that a product line or product is offered. */
	public void offer(Viewer viewer, String project, String line) {
		link(viewer, project, line, "offer", Map.of("line", line), Map.of(), (tx) -> {
			if (tx.run("pipeline/save_offer", Map.of("id", project, "line", line)).isEmpty()) {
				throw new ProjectProblem.NotThere();
			}
		});
	}

	/** Says that a product line or product is not offered any more. */
	public void withdraw(Viewer viewer, String project, String line) {
		link(viewer, project, line, "offer", Map.of(), Map.of("line", line),
				(tx) -> tx.run("pipeline/delete_offer", Map.of("id", project, "line", line)));
	}

	/** Product lines of a name, those that the viewer's division sells first. */
	public List<RecordRef> lines(Viewer viewer, String text) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("text", text.isBlank() ? "" : text.strip().toLowerCase(java.util.Locale.ROOT));
		parameters.put("division", viewer.division());
		return this.cypher.find("pipeline/find_lines", parameters,
				(row) -> new RecordRef(row.get("line").get("id").asString(), row.get("line").get("name").asString("")));
	}

	private void link(Viewer viewer, String project, String other, String what, Map<String, @Nullable Object> after,
			Map<String, Object> before, Consumer<GraphTransaction> work) {
		String change = UUID.randomUUID().toString();
		this.writes.run(viewer, Set.of(project, other), Set.of("Project", "Contact", "Rep"), (tx) -> {
			Current current = ProjectWrites.require(tx, viewer, project);
			if (!ProjectWrites.isNoted(tx, change)) {
				work.accept(tx);
				Map<String, Object> told = new TreeMap<>(Map.of(what, other));
				after.forEach((name, value) -> {
					if (value != null) {
						told.put(name, value);
					}
				});
				this.writes.note(tx, viewer, change, project, "changed", before.isEmpty() ? Map.of() : told,
						before.isEmpty() ? told : Map.of(), current.properties());
				StandingQueries.refresh(tx, List.of(project));
			}
			return project;
		});
	}

	private static void check(String field, @Nullable String word) {
		if (word != null && word.length() > LONGEST_WORD) {
			throw new ProjectProblem.Invalid(field, "word");
		}
	}

	private static Player player(Record row) {
		Values contact = new Values(row.get("contact"));
		Values part = new Values(row.get("part"));
		return new Player(new RecordRef(contact.textOrEmpty("id"), contact.textOrEmpty("name")), contact.text("title"),
				"left".equals(contact.text("status")),
				new Part(part.text("role"), row.get("part").get("key").asBoolean(false), part.text("stance")),
				RecordRef.listOf(row.get("customers")),
				row.get("last").isEmpty() ? null : row.get("last").get(0).asZonedDateTime());
	}

}
