package io.onethread.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.onethread.access.Viewer;
import io.onethread.graph.RecordRef;
import io.onethread.insight.Figure;
import io.onethread.insight.TeamItem;
import io.onethread.insight.TeamMember;
import io.onethread.insight.TeamService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a team did on a day. */
@RestController
@RequestMapping("/api/v1/team")
@Tag(name = "Reports")
class TeamController {

	private static final int LONGEST_QUIET = 1000;

	private final TeamService team;

	TeamController(TeamService team) {
		this.team = team;
	}

	@GetMapping("/{day}")
	@Operation(summary = "The day of each of your people in figures, for managers and executives",
			description = "Problems, overlaps, alerts and neglected customers are as they stand now.")
	List<Member> list(Viewer viewer, @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
			@Parameter(description = "After how many days without anybody in touch a customer is neglected, 1 to "
					+ "1000") @RequestParam(defaultValue = "30") int quiet) {
		return this.team.members(viewer, day, Math.clamp(quiet, 1, LONGEST_QUIET)).stream().map(Member::of).toList();
	}

	@GetMapping("/{day}/{rep}/{figure}")
	@Operation(summary = "The records behind a figure of one of your people")
	List<Item> items(Viewer viewer, @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
			@PathVariable String rep, @PathVariable String figure, @RequestParam(defaultValue = "30") int quiet) {
		Figure known = Figure.of(figure).orElseThrow(ApiProblem::notFound);
		return this.team.items(viewer, rep, known, day, Math.clamp(quiet, 1, LONGEST_QUIET))
			.stream()
			.map(Item::of)
			.toList();
	}

	/**
	 * A rep's day.
	 *
	 * @param rep who
	 * @param division their division
	 * @param report {@code FILED}, {@code LATE}, {@code MISSING}, {@code OPEN},
	 * {@code FREE} or {@code EXEMPT}
	 * @param figures how many of each
	 * @param values what these are worth, where that can be said
	 */
	record Member(RecordRef rep, @Nullable RecordRef division, String report, Map<String, Long> figures,
			Map<String, Double> values) {

		static Member of(TeamMember member) {
			Map<String, Long> figures = new TreeMap<>();
			Map<String, Double> values = new TreeMap<>();
			for (Figure figure : Figure.values()) {
				figures.put(figure.key(), member.count(figure));
				values.put(figure.key(), member.value(figure));
			}
			return new Member(member.rep(), member.division(), member.state().name(), figures, values);
		}

	}

	/**
	 * A record behind a figure.
	 *
	 * @param name what it is called
	 * @param record its id, of what was done that day
	 * @param kind its kind, where there are several
	 * @param day since when or of which day
	 * @param value what it is worth
	 * @param path the page that shows it
	 */
	record Item(String name, @Nullable String record, @Nullable String kind, @Nullable LocalDate day,
			@Nullable Double value, String path) {

		static Item of(TeamItem item) {
			return new Item(item.name(), (item.entry() == null) ? null : item.entry().record().id(),
					(item.entry() == null) ? item.kind() : item.entry().kind().key(), item.day(), item.value(),
					item.path());
		}

	}

}
