package io.onethread.lookup;

import java.time.LocalDate;

import io.onethread.graph.Values;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * What a search hit is narrowed and ranked by, as far as the viewer may see it.
 *
 * @param division whose it is
 * @param branch from where
 * @param city where it is
 * @param status its state
 * @param value what it is worth: a customer's orders of twelve months, a project's value
 * @param last when somebody was in touch
 * @param distance 0 what is the viewer's own, 1 their team's, 2 where they help, 3 their
 * division's, 4 anybody's
 */
public record HitFacts(@Nullable Place division, @Nullable Place branch, @Nullable String city, @Nullable String status,
		@Nullable Double value, @Nullable LocalDate last, int distance) {

	/** Nothing is known. */
	static final HitFacts NONE = new HitFacts(null, null, null, null, null, null, 4);

	/** A division or a branch, in both languages. */
	public record Place(String id, String name, @Nullable String nameEn) {

		static @Nullable Place of(Value value) {
			if (value.isNull()) {
				return null;
			}
			Values place = new Values(value);
			return new Place(place.textOrEmpty("id"), place.textOrEmpty("name"), place.text("nameEn"));
		}

	}

	static HitFacts of(Record row) {
		return new HitFacts(Place.of(row.get("division")), Place.of(row.get("branch")), text(row.get("city")),
				text(row.get("status")), row.get("value").isNull() ? null : row.get("value").asDouble(),
				row.get("last").isNull() ? null : row.get("last").asLocalDate(), row.get("distance").asInt(4));
	}

	/** How much it is worth, in a few classes; empty where that is not known. */
	String valueClass() {
		Double worth = this.value;
		return (worth == null) ? ""
				: (worth >= 1e6) ? "large" : (worth >= 1e5) ? "medium" : (worth > 0) ? "small" : "none";
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

}
