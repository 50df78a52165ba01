package io.onethread.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.RecordRef;
import io.onethread.graph.RecordsWritten;
import org.neo4j.driver.Value;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Who files reports by when. Executives set it for the company and any division, managers
 * for their own division.
 */
@Service
public class ReportRules {

	private static final String COMPANY = "company";

	private final Cypher cypher;

	private final ApplicationEventPublisher events;

	ReportRules(Cypher cypher, ApplicationEventPublisher events) {
		this.cypher = cypher;
		this.events = events;
	}

	/** The rules as they are now. */
	public ReportCalendar calendar() {
		Map<String, ReportRule> rules = new HashMap<>();
		Set<LocalDate> holidays = new HashSet<>();
		Set<LocalDate> workdays = new HashSet<>();
		this.cypher.find("report/find_rules", Map.of(), (row) -> row.get("rule")).forEach((rule) -> {
			String id = rule.get("id").asString();
			rules.put(id, rule(rule));
			if (id.equals(COMPANY)) {
				holidays.addAll(days(rule.get("holidays")));
				workdays.addAll(days(rule.get("workdays")));
			}
		});
		ReportRule company = rules.getOrDefault(COMPANY, ReportRule.USUAL);
		rules.remove(COMPANY);
		Optional<LocalDate> first = this.cypher.find("report/find_first_day", Map.of(), (row) -> row.get("day"))
			.stream()
			.filter((day) -> !day.isNull())
			.map(Value::asLocalDate)
			.findFirst();
		return new ReportCalendar(company, rules, holidays, workdays, first.orElse(null), DayLinks.ZONE);
	}

	/** The divisions whose rule the viewer may set. */
	public List<RecordRef> divisions(Viewer viewer) {
		return this.cypher
			.find("report/find_divisions", Map.of(),
					(row) -> new RecordRef(row.get("division").get("id").asString(),
							row.get("division").get("name").asString("")))
			.stream()
			.filter((division) -> maySet(viewer, division.id()))
			.toList();
	}

	/** Whether the viewer may set the company's rule and its free days. */
	public boolean maySetCompany(Viewer viewer) {
		return viewer.is(Role.EXECUTIVE);
	}

	/** The reps who may be exempt. */
	public List<RecordRef> reps(Viewer viewer, @org.jspecify.annotations.Nullable String division) {
		return this.cypher.find("report/find_own_people", viewer.with("division", division),
				(row) -> new RecordRef(row.get("rep").get("id").asString(), row.get("rep").get("name").asString("")));
	}

	/** Sets a division's rule. */
	public void set(Viewer viewer, String division, ReportRule rule) {
		if (!maySet(viewer, division)) {
			throw new ReportProblem.Forbidden();
		}
		if (divisions(viewer).stream().noneMatch((one) -> one.id().equals(division))) {
			throw new ReportProblem.NotThere();
		}
		List<String> people = reps(viewer, division).stream().map(RecordRef::id).toList();
		save(division, properties(new ReportRule(rule.days(), rule.due(), rule.nextDay(),
				rule.exempt().stream().filter(people::contains).toList())));
	}

	/** Lets a division follow the company's rule again. */
	public void reset(Viewer viewer, String division) {
		if (!maySet(viewer, division)) {
			throw new ReportProblem.Forbidden();
		}
		this.cypher.save("report/delete_rule", Map.of("id", division), (row) -> row);
		told();
	}

	/** Sets the company's rule and its free days and working weekends. */
	public void setCompany(Viewer viewer, ReportRule rule, Collection<LocalDate> holidays,
			Collection<LocalDate> workdays) {
		if (!maySetCompany(viewer)) {
			throw new ReportProblem.Forbidden();
		}
		Map<String, Object> set = properties(rule);
		set.put("holidays", List.copyOf(holidays));
		set.put("workdays", List.copyOf(workdays));
		save(COMPANY, set);
	}

	/**
	 * Days as somebody writes them, parted by blanks, commas or lines.
	 * @throws ReportProblem.Invalid if one is no day
	 */
	public static List<LocalDate> days(String text) {
		return java.util.Arrays.stream(text.split("[\\s,;，；、]+"))
			.filter((part) -> !part.isBlank())
			.map(ReportRules::day)
			.distinct()
			.sorted()
			.toList();
	}

	private static LocalDate day(String text) {
		try {
			return LocalDate.parse(text);
		}
		catch (DateTimeParseException ex) {
			throw new ReportProblem.Invalid("report.problem.day", text);
		}
	}

	private static boolean maySet(Viewer viewer, String division) {
		return viewer.is(Role.EXECUTIVE) || viewer.is(Role.MANAGER) && division.equals(viewer.division());
	}

	private void save(String id, Map<String, Object> set) {
		this.cypher.save("report/save_rule", Map.of("id", id, "set", set), (row) -> row);
		told();
	}

	private void told() {
		this.events.publishEvent(new RecordsWritten(Set.of("ReportRule"), Optional.empty()));
	}

	private static Map<String, Object> properties(ReportRule rule) {
		Map<String, Object> set = new HashMap<>();
		set.put("days", rule.days().stream().map((day) -> (long) day.getValue()).sorted().toList());
		set.put("due", rule.due());
		set.put("nextDay", rule.nextDay());
		set.put("exempt", rule.exempt());
		return set;
	}

	private static ReportRule rule(Value rule) {
		return new ReportRule(
				rule.get("days").asList((day) -> DayOfWeek.of(day.asInt())).stream().collect(Collectors.toSet()),
				rule.get("due").asLocalTime(LocalTime.of(18, 30)), rule.get("nextDay").asBoolean(false),
				rule.get("exempt").isNull() ? List.of() : rule.get("exempt").asList(Value::asString));
	}

	private static List<LocalDate> days(Value days) {
		return days.isNull() ? List.of() : days.asList(Value::asLocalDate);
	}

}
