package io.onethread.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.RecordRef;
import io.onethread.graph.Values;
import io.onethread.question.AnswerRow.Place;
import io.onethread.question.grammar.Kind;
import io.onethread.question.grammar.Question;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/** Answers questions: one query for each kind, in which each condition has its place. */
@Component
class QuestionQueries {

	private final Cypher cypher;

	QuestionQueries(Cypher cypher) {
		this.cypher = cypher;
	}

	/** A name of the company, in both languages. */
	record Label(String topic, String id, String name, @Nullable String nameEn) {

	}

	Answer answer(Viewer viewer, Question question, LocalDate today, long from, long to) {
		return this.cypher
			.findOne(query(question.kind()), QuestionParameters.of(question, viewer, today, from, to),
					(row) -> answer(question, row))
			.orElse(new Answer(0, null, List.of()));
	}

	List<Label> directory(Viewer viewer) {
		return this.cypher.find("question/find_directory", viewer.with(),
				(row) -> new Label(row.get("topic").asString(), row.get("id").asString(), row.get("name").asString(""),
						row.get("nameEn").isNull() ? null : row.get("nameEn").asString()));
	}

	List<Label> places(Viewer viewer) {
		return this.cypher.find("question/find_places", viewer.with(), (row) -> new Label(row.get("topic").asString(),
				row.get("name").asString(), row.get("name").asString(), null));
	}

	/** The names of records, those of which the viewer may know. */
	Map<String, Label> labels(Viewer viewer, List<String> ids) {
		Map<String, Label> labels = new HashMap<>();
		this.cypher
			.find("question/find_labels", viewer.with("ids", ids),
					(row) -> new Label("", row.get("id").asString(), row.get("name").asString(""),
							row.get("nameEn").isNull() ? null : row.get("nameEn").asString()))
			.forEach((label) -> labels.put(label.id(), label));
		return labels;
	}

	private static String query(Kind kind) {
		return switch (kind) {
			case CUSTOMER -> "question/find_customers";
			case CONTACT -> "question/find_contacts";
			case PROJECT -> "question/find_projects";
			case ORDER -> "question/find_orders";
			case REP -> "question/find_reps";
			case ACTIVITY -> "question/find_activities";
		};
	}

	private static Answer answer(Question question, Record row) {
		long total = row.get("total").asLong();
		boolean cut = question.top() > 0 && question.top() < total;
		List<AnswerRow> rows = row.get("rows").asList((one) -> row(question.kind(), one));
		return new Answer(cut ? question.top() : total,
				(cut || !row.containsKey("sum") || row.get("sum").isNull()) ? null : row.get("sum").asDouble(), rows);
	}

	private static AnswerRow row(Kind kind, Value value) {
		Values row = new Values(value);
		List<String> words = new ArrayList<>();
		value.get("words").asList((word) -> word.isNull() ? "" : word.asString()).forEach(words::add);
		words.removeIf(String::isBlank);
		return new AnswerRow(kind.label(), row.textOrEmpty("id"), row.textOrEmpty("name"),
				value.get("full").asBoolean(false), Objects.requireNonNullElse(row.text("doing"), ""), words,
				row.textOrEmpty("status"), RecordRef.of(value.get("customer")), RecordRef.of(value.get("rep")),
				place(value.get("division")), row.amount("value"), row.amount("more"), row.date("at"));
	}

	private static @Nullable Place place(Value value) {
		if (value.isNull()) {
			return null;
		}
		Values place = new Values(value);
		return new Place(place.textOrEmpty("id"), place.textOrEmpty("name"), place.text("nameEn"),
				value.get("colour").asInt(0));
	}

}
