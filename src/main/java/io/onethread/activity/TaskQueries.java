package io.onethread.activity;

import java.util.Optional;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTransaction;
import io.onethread.graph.ListRequest;
import io.onethread.graph.Listing;
import io.onethread.graph.RecordRef;
import io.onethread.graph.Values;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/** Reads tasks. */
@Component
class TaskQueries {

	private final Cypher cypher;

	TaskQueries(Cypher cypher) {
		this.cypher = cypher;
	}

	Optional<Task> find(Viewer viewer, String id) {
		return this.cypher.read((tx) -> find(tx, viewer, id));
	}

	Optional<Task> find(GraphTransaction tx, Viewer viewer, String id) {
		return tx.run("activity/find_task", viewer.with("id", id))
			.stream()
			.findFirst()
			.map((row) -> task(row.get("task"), row.get("rep"), row.get("asker"), row.get("about"),
					row.get("editable").asBoolean()));
	}

	Listing<Task> list(Viewer viewer, TaskFilter filter, ListRequest request) {
		return this.cypher
			.findOne("activity/find_tasks",
					request.with(TaskService.SORTS, viewer.with("rep", filter.rep(), "about", filter
						.about(), "status", filter.status(), "due", filter.due())),
					(row) -> new Listing<>(
							row.get("rows")
								.asList((one) -> task(one.get("task"), one.get("rep"), one.get("asker"),
										one.get("about"), one.get("editable").asBoolean())),
							row.get("total").asLong()))
			.orElseThrow();
	}

	private static Task task(Value value, Value rep, Value asker, Value about, boolean editable) {
		Values task = new Values(value);
		return new Task(task.textOrEmpty("id"), value.get("version").asLong(0), task.textOrEmpty("subject"),
				task.date("due"), value.get("status").asString(Task.OPEN), task.date("snoozedUntil"),
				task.text("origin"), task.text("outcome"), task.dateTime("doneAt"), RecordRef.of(rep),
				RecordRef.of(asker), About.listOf(about), editable, task.dateTime("createdAt"));
	}

}
