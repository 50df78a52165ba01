package io.onethread.handover;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.RecordRef;
import io.onethread.graph.RecordsWritten;
import io.onethread.graph.Values;
import io.onethread.handover.Takeover.Event;
import io.onethread.handover.Takeover.OpenProject;
import io.onethread.handover.Takeover.Person;
import io.onethread.handover.Takeover.Promise;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Walks successors through the customers they took over. */
@Service
public class TakeoverService {

	private final Cypher cypher;

	private final ApplicationEventPublisher events;

	TakeoverService(Cypher cypher, ApplicationEventPublisher events) {
		this.cypher = cypher;
		this.events = events;
	}

	/** A customer that was handed over, for who answers for it. */
	public Optional<Takeover> find(Viewer viewer, String handover, String customer) {
		return this.cypher.findOne("handover/find_takeover", viewer.with("id", handover, "unit", customer),
				TakeoverService::takeover);
	}

	/**
	 * Notes that the viewer has looked at a customer they took over, or takes that back.
	 * @throws HandoverProblem.NotThere if they took no such customer over
	 */
	public void markSeen(Viewer viewer, String handover, String customer, boolean seen) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("id", handover);
		parameters.put("unit", customer);
		parameters.put("rep", viewer.rep());
		parameters.put("at", seen ? ZonedDateTime.now() : null);
		if (viewer.rep() == null || !viewer.reps().contains(viewer.rep())
				|| this.cypher.save("handover/save_seen", parameters, (row) -> row).isEmpty()) {
			throw new HandoverProblem.NotThere();
		}
		this.events.publishEvent(new RecordsWritten(Set.of("Handover"), Optional.of(Set.of(handover))));
	}

	private static Takeover takeover(Record row) {
		Values customer = new Values(row.get("customer"));
		return new Takeover(new RecordRef(customer.textOrEmpty("id"), customer.textOrEmpty("name")),
				customer.text("nameEn"),
				Stream.of(customer.text("industry"), customer.text("city"), customer.text("phone"))
					.filter(Objects::nonNull)
					.toList(),
				ref(row.get("leaver")), row.get("to").asString(),
				row.get("seenAt").isNull() ? null : row.get("seenAt").asZonedDateTime(),
				row.get("contacts").asList(TakeoverService::person), row.get("projects").asList((one) -> {
					Values project = new Values(one);
					Double value = project.amount("value");
					return new OpenProject(ref(one), project.text("stage"), (value == null) ? 0 : value,
							project.date("expectedClose"), project.text("nextStep"));
				}), row.get("promises").asList((one) -> {
					Values promise = new Values(one);
					return new Promise(promise.textOrEmpty("id"), promise.textOrEmpty("subject"), promise.date("due"));
				}), row.get("story").asList((one) -> {
					Values event = new Values(one);
					return new Event(event.textOrEmpty("what"), event.text("kind"), one.get("at").asZonedDateTime(),
							event.text("text"), event.text("who"), event.amount("value"));
				}));
	}

	private static Person person(Value value) {
		Values person = new Values(value);
		return new Person(ref(value), person.text("title"),
				List.copyOf(Stream.of(person.text("mobile"), person.text("phone"), person.text("email"))
					.filter(Objects::nonNull)
					.toList()),
				value.get("key").asBoolean(false), value.get("met").asLong(0), value.get("only").asBoolean(false));
	}

	private static RecordRef ref(Value value) {
		return new RecordRef(value.get("id").asString(), value.get("name").asString(""));
	}

}
