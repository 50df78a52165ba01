package io.onethread.insight;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.report.DayLinks;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

/** Reads how it stands with a team. */
@Component
class TeamQueries {

	private final Cypher cypher;

	TeamQueries(Cypher cypher) {
		this.cypher = cypher;
	}

	List<TeamItem> problems(Viewer viewer, List<String> reps) {
		return this.cypher.find("insight/find_team_problems", viewer.with("reps", reps), (row) -> item(Figure.PROBLEMS,
				row, "reports?day=" + row.get("day").asLocalDate() + "&rep=" + row.get("rep").asString()));
	}

	List<TeamItem> alerts(Viewer viewer, List<String> reps) {
		return this.cypher.find("insight/find_team_alerts", viewer.with("reps", reps),
				(row) -> item(Figure.ALERTS, row, "health?alert=" + row.get("key").asString()));
	}

	List<TeamItem> neglected(Viewer viewer, List<String> reps, ZonedDateTime quietSince) {
		return this.cypher.find("insight/find_team_neglected", viewer.with("reps", reps, "quietSince", quietSince),
				(row) -> item(Figure.NEGLECTED, row, "customers/" + row.get("key").asString()));
	}

	Optional<LocalDate> newestDay(Viewer viewer, List<String> reps, LocalDate until) {
		return this.cypher
			.find("insight/find_newest_day",
					viewer.with("reps", reps, "day", until, "before", until.plusDays(1).atStartOfDay(DayLinks.ZONE)),
					(row) -> row.get("day"))
			.stream()
			.filter((day) -> !day.isNull())
			.map((day) -> day.asLocalDate())
			.findFirst();
	}

	private static TeamItem item(Figure figure, Record row, String path) {
		return new TeamItem(figure, row.get("rep").asString(), row.get("name").asString(""), null,
				row.containsKey("kind") && !row.get("kind").isNull() ? row.get("kind").asString() : null,
				row.get("day").isNull() ? null : row.get("day").asLocalDate(),
				row.get("value").isNull() ? null : row.get("value").asDouble(), path);
	}

}
