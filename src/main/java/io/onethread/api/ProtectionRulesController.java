package io.onethread.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import io.onethread.access.Viewer;
import io.onethread.graph.Listing;
import io.onethread.protection.Filter;
import io.onethread.protection.Line;
import io.onethread.protection.Preview;
import io.onethread.protection.ProtectionService;
import io.onethread.protection.Rule;
import io.onethread.protection.RuleService;
import io.onethread.protection.RuleVersion;
import io.onethread.protection.Standing.Outcome;
import io.onethread.protection.Terms;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For how long customers stay with who answers for them. */
@RestController
@RequestMapping("/api/v1/protection/rules")
@Tag(name = "Pool")
class ProtectionRulesController {

	private static final String IF_MATCH = "If-Match carries the rule's ETag.";

	private final RuleService rules;

	private final ProtectionService protection;

	ProtectionRulesController(RuleService rules, ProtectionService protection) {
		this.rules = rules;
		this.protection = protection;
	}

	@GetMapping
	@Operation(summary = "The rules that hold for you; all of them for executives and administrators")
	List<Rule> list(Viewer viewer) {
		return this.rules.list(viewer);
	}

	@GetMapping("/{id}")
	@Operation(summary = "A rule")
	ResponseEntity<Rule> find(Viewer viewer, @PathVariable String id) {
		return answer(this.rules.find(viewer, id).orElseThrow(ApiProblem::notFound));
	}

	@GetMapping("/{id}/versions")
	@Operation(summary = "What a rule said before, the latest first")
	List<RuleVersion> versions(Viewer viewer, @PathVariable String id) {
		return this.rules.versions(viewer, id);
	}

	@PutMapping("/{id}")
	@Operation(summary = "Keeps a rule, new or changed, under an id of yours (a random UUID)",
			description = "A new one is off. " + IF_MATCH + " A new one has the ETag \"0\".")
	ResponseEntity<Rule> save(Viewer viewer, @PathVariable String id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String match, @RequestBody Said body) {
		return answer(this.rules.save(viewer, draft(viewer, id, Versions.required(match), body)));
	}

	@PostMapping("/{id}/on")
	@Operation(summary = "Switches a rule on: it counts from the coming night", description = IF_MATCH)
	ResponseEntity<Rule> on(Viewer viewer, @PathVariable String id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String match) {
		return answer(this.rules.turn(viewer, id, Versions.required(match), true));
	}

	@PostMapping("/{id}/off")
	@Operation(summary = "Switches a rule off", description = IF_MATCH)
	ResponseEntity<Rule> off(Viewer viewer, @PathVariable String id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String match) {
		return answer(this.rules.turn(viewer, id, Versions.required(match), false));
	}

	@PostMapping("/{id}/restore")
	@Operation(summary = "Goes back to what a rule said in an earlier version", description = IF_MATCH)
	ResponseEntity<Rule> restore(Viewer viewer, @PathVariable String id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String match, @RequestParam long version) {
		return answer(this.rules.restore(viewer, id, Versions.required(match), version));
	}

	@PostMapping("/{id}/preview")
	@Operation(summary = "What a rule would do in the coming night, and changes nothing",
			description = "The rule needs not be kept. Customers are named as far as you see them in full.")
	Previewed preview(Viewer viewer, @PathVariable String id, @RequestBody Said body,
			@RequestParam(required = false) @Nullable String outcome,
			@RequestParam(required = false) @Nullable String division,
			@RequestParam(required = false) @Nullable String rep, @ParameterObject Paging paging) {
		Preview preview = this.rules.preview(viewer, draft(viewer, id, 0, body));
		Filter filter = new Filter((outcome == null) ? null : outcome(outcome), division, rep);
		return new Previewed(preview.day(), words(preview.counts()),
				preview.byDivision().stream().map(Counted::of).toList(),
				preview.byRep().stream().map(Counted::of).toList(),
				this.protection.page(viewer, preview.filtered(filter), paging.page() * paging.size(), paging.size()));
	}

	private Rule draft(Viewer viewer, String id, long version, Said body) {
		Terms terms = new Terms(body.followUp(), body.project(), body.order(), or(body.start(), Terms.USUAL.start()),
				or(body.warning(), Terms.USUAL.warning()), or(body.waiting(), Terms.USUAL.waiting()), body.atOnce(),
				body.perMonth(), !Boolean.FALSE.equals(body.openProjects()), !Boolean.FALSE.equals(body.keyAccounts()),
				Objects.requireNonNullElse(body.customers(), List.of()));
		Rule draft = this.rules.draft(viewer, id, body.division(), PoolController.grade(body.grade()), terms);
		return new Rule(id, version, draft.division(), draft.grade(), terms, false, null, draft.changedBy(),
				draft.changedAt());
	}

	private static int or(@Nullable Integer given, int usual) {
		return Objects.requireNonNullElse(given, usual);
	}

	private static Outcome outcome(String word) {
		return List.of(Outcome.values())
			.stream()
			.filter((one) -> one.word().equals(word))
			.findFirst()
			.orElseThrow(() -> ApiProblem.badRequest("protection.problem.outcome"));
	}

	private static Map<String, Long> words(Map<Outcome, Long> counts) {
		return counts.entrySet().stream().collect(Collectors.toMap((one) -> one.getKey().word(), Map.Entry::getValue));
	}

	private static ResponseEntity<Rule> answer(Rule rule) {
		return ResponseEntity.ok().eTag(Versions.tag(rule.version())).body(rule);
	}

	/**
	 * What a rule says.
	 *
	 * @param division the id of the division it is for; none for the whole company
	 * @param grade A, B, C or D; none for all
	 * @param followUp for so many days a follow-up protects; none where none does
	 * @param project for so many days a step of a project protects
	 * @param order for so many days an order protects
	 * @param start for so many days a new owner is left alone
	 * @param warning so many days before it leaves its owner is warned
	 * @param waiting so many days the former owner waits
	 * @param atOnce so many from the pool a rep may hold
	 * @param perMonth so many a rep may claim in a month
	 * @param openProjects whether a customer with an open project stays
	 * @param keyAccounts whether a customer of grade A stays
	 * @param customers ids of customers that stay by name; of those that are named
	 * already, the ones you do not see are kept
	 */
	record Said(@Nullable String division, @Nullable String grade, @Nullable Integer followUp,
			@Nullable Integer project, @Nullable Integer order, @Nullable Integer start, @Nullable Integer warning,
			@Nullable Integer waiting, @Nullable Integer atOnce, @Nullable Integer perMonth,
			@Nullable Boolean openProjects, @Nullable Boolean keyAccounts, @Nullable List<String> customers) {

	}

	/**
	 * What a rule would do.
	 *
	 * @param day the day of the run it would first count in
	 * @param counts how many customers there are of each outcome
	 * @param divisions the same for each division
	 * @param reps the same for each owner
	 * @param customers a page of the customers
	 */
	record Previewed(LocalDate day, Map<String, Long> counts, List<Counted> divisions, List<Counted> reps,
			Listing<Line> customers) {

	}

	/**
	 * How many customers there are of each outcome.
	 *
	 * @param id of a division or rep
	 * @param counts how many
	 */
	record Counted(String id, Map<String, Long> counts) {

		static Counted of(Preview.Tally tally) {
			return new Counted(tally.id(), words(tally.counts()));
		}

	}

}
