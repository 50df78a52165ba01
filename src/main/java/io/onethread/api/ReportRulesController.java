package io.onethread.api;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.report.ReportCalendar;
import io.onethread.report.ReportRule;
import io.onethread.report.ReportRules;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who files daily reports by when. */
@RestController
@RequestMapping("/api/v1/reports/rules")
@Tag(name = "Reports")
class ReportRulesController {

	private final ReportRules rules;

	ReportRulesController(ReportRules rules) {
		this.rules = rules;
	}

	@GetMapping
	@Operation(summary = "The company's rule and those of divisions that differ, for all who sell")
	Rules list(Viewer viewer) {
		if (viewer.is(Role.ADMINISTRATOR)) {
			throw new AccessDeniedException("Administrators file and read no reports");
		}
		ReportCalendar calendar = this.rules.calendar();
		return new Rules(calendar.company(), calendar.divisions(), new TreeSet<>(calendar.holidays()),
				new TreeSet<>(calendar.workdays()));
	}

	@PutMapping("/company")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Sets the company's rule, for executives")
	void company(Viewer viewer, @RequestBody CompanyRule body) {
		this.rules.setCompany(viewer, body.rule(), Objects.requireNonNullElse(body.holidays(), List.of()),
				Objects.requireNonNullElse(body.workdays(), List.of()));
	}

	@PutMapping("/divisions/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Sets a division's rule, for its managers and executives")
	void division(Viewer viewer, @PathVariable String id, @RequestBody DivisionRule body) {
		this.rules.set(viewer, id, rule(body.days(), body.due(), body.nextDay(), body.exempt()));
	}

	@DeleteMapping("/divisions/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Lets a division follow the company's rule again")
	void reset(Viewer viewer, @PathVariable String id) {
		this.rules.reset(viewer, id);
	}

	private static ReportRule rule(@Nullable Set<DayOfWeek> days, @Nullable LocalTime due, @Nullable Boolean nextDay,
			@Nullable List<String> exempt) {
		return new ReportRule(Required.value(days, "days"), Required.value(due, "due"), Boolean.TRUE.equals(nextDay),
				Objects.requireNonNullElse(exempt, List.of()));
	}

	/**
	 * All rules.
	 *
	 * @param company where a division has none of its own
	 * @param divisions by the divisions' ids
	 * @param holidays days off for all
	 * @param workdays weekends on which everybody works
	 */
	record Rules(ReportRule company, Map<String, ReportRule> divisions, Set<LocalDate> holidays,
			Set<LocalDate> workdays) {

	}

	/**
	 * A division's rule.
	 *
	 * @param days weekdays with a report; none where nobody files
	 * @param due by when
	 * @param nextDay whether on the day after
	 * @param exempt the ids of reps who file none
	 */
	record DivisionRule(@Nullable Set<DayOfWeek> days, @Nullable LocalTime due, @Nullable Boolean nextDay,
			@Nullable List<String> exempt) {

	}

	/**
	 * The company's rule.
	 *
	 * @param days weekdays with a report
	 * @param due by when
	 * @param nextDay whether on the day after
	 * @param exempt the ids of reps who file none
	 * @param holidays days off for all
	 * @param workdays weekends on which everybody works
	 */
	record CompanyRule(@Nullable Set<DayOfWeek> days, @Nullable LocalTime due, @Nullable Boolean nextDay,
			@Nullable List<String> exempt, @Nullable List<LocalDate> holidays, @Nullable List<LocalDate> workdays) {

		ReportRule rule() {
			return ReportRulesController.rule(this.days, this.due, this.nextDay, this.exempt);
		}

	}

}
