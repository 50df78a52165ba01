package io.onethread.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import io.onethread.access.Viewer;
import io.onethread.graph.Listing;
import io.onethread.handover.Handover;
import io.onethread.handover.HandoverPlan;
import io.onethread.handover.HandoverReason;
import io.onethread.handover.HandoverRow;
import io.onethread.handover.HandoverService;
import io.onethread.handover.NewHandover;
import io.onethread.handover.SplitRule;
import io.onethread.handover.Takeover;
import io.onethread.handover.TakeoverService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Customers and all that hangs on them passing from one rep to others. */
@RestController
@RequestMapping("/api/v1/handovers")
@Tag(name = "Handovers")
class HandoversController {

	private final HandoverService handovers;

	private final TakeoverService takeovers;

	HandoversController(HandoverService handovers, TakeoverService takeovers) {
		this.handovers = handovers;
		this.takeovers = takeovers;
	}

	@GetMapping
	@Operation(summary = "The handovers of those below you, and those in which you take something over")
	Listing<HandoverRow> list(Viewer viewer) {
		List<HandoverRow> rows = this.handovers.list(viewer);
		return new Listing<>(rows, rows.size());
	}

	@PostMapping
	@Operation(summary = "Begins to plan a handover, with a proposal who takes over what",
			description = "Give an id (a random UUID) to be free to send the request again. A rep has one open "
					+ "handover at a time: if there is one, it is given.")
	ResponseEntity<Handover> draft(Viewer viewer, @RequestBody Draft body) {
		String id = this.handovers.draft(viewer, (body.id() == null) ? UUID.randomUUID().toString() : body.id(),
				new NewHandover(Required.text(body.rep(), "rep"), Required.value(body.reason(), "reason"),
						Objects.requireNonNullElse(body.why(), ""), body.lastDay()));
		return ResponseEntity.created(URI.create("/api/v1/handovers/" + id)).body(found(viewer, id));
	}

	@GetMapping("/{id}")
	@Operation(summary = "A handover: how far it is, what went to whom, and whether the counts agree")
	Handover find(Viewer viewer, @PathVariable String id) {
		return found(viewer, id);
	}

	@GetMapping("/{id}/plan")
	@Operation(summary = "What hangs on the rep, who fits it and why, and what the plan comes to",
			description = "The ETag stands for what you saw; a start must name it.")
	ResponseEntity<HandoverPlan> plan(Viewer viewer, @PathVariable String id) {
		return planned(viewer, id);
	}

	@PutMapping("/{id}/plan")
	@Operation(summary = "Says who is to take over what", description = "Names successors by what they take over.")
	ResponseEntity<HandoverPlan> assign(Viewer viewer, @PathVariable String id, @RequestBody Map<String, String> to) {
		this.handovers.assign(viewer, id, to);
		return planned(viewer, id);
	}

	@PostMapping("/{id}/split")
	@Operation(summary = "Divides everything anew by a rule")
	ResponseEntity<HandoverPlan> split(Viewer viewer, @PathVariable String id, @RequestBody Rule rule) {
		SplitRule usual = SplitRule.usual(Required.value(rule.reps(), "reps"));
		this.handovers.split(viewer, id,
				new SplitRule(usual.reps(), orElse(rule.ties(), usual.ties()), orElse(rule.lines(), usual.lines()),
						orElse(rule.place(), usual.place()), orElse(rule.load(), usual.load()), rule.maxCustomers(),
						rule.maxValue()));
		return planned(viewer, id);
	}

	@PostMapping("/{id}/start")
	@ResponseStatus(HttpStatus.ACCEPTED)
	@Operation(summary = "Carries it out in the background", description = "If-Match carries the ETag of the plan.")
	Handover start(Viewer viewer, @PathVariable String id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String match) {
		found(viewer, id);
		this.handovers.start(viewer, id, Versions.requiredState(match));
		return found(viewer, id);
	}

	@PostMapping("/{id}/continue")
	@ResponseStatus(HttpStatus.ACCEPTED)
	@Operation(summary = "Goes on with one that was broken off")
	Handover resume(Viewer viewer, @PathVariable String id) {
		this.handovers.resume(viewer, id);
		return found(viewer, id);
	}

	@PostMapping("/{id}/undo")
	@ResponseStatus(HttpStatus.ACCEPTED)
	@Operation(summary = "Takes it back in the background, within 30 days; what was changed since stays")
	Handover undo(Viewer viewer, @PathVariable String id) {
		this.handovers.undo(viewer, id);
		return found(viewer, id);
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Discards one that was not started")
	void discard(Viewer viewer, @PathVariable String id) {
		this.handovers.discard(viewer, id);
	}

	@GetMapping("/{id}/customers/{customer}")
	@Operation(summary = "A customer that was handed over, as its successor gets to know it")
	Takeover takeover(Viewer viewer, @PathVariable String id, @PathVariable String customer) {
		found(viewer, id);
		return this.takeovers.find(viewer, id, customer).orElseThrow(ApiProblem::notFound);
	}

	@PutMapping("/{id}/customers/{customer}/seen")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Notes that you have looked at a customer you took over")
	void seen(Viewer viewer, @PathVariable String id, @PathVariable String customer) {
		this.takeovers.markSeen(viewer, id, customer, true);
	}

	private Handover found(Viewer viewer, String id) {
		return this.handovers.find(viewer, id).orElseThrow(ApiProblem::notFound);
	}

	private ResponseEntity<HandoverPlan> planned(Viewer viewer, String id) {
		HandoverPlan plan = this.handovers.plan(viewer, id);
		return ResponseEntity.ok().eTag(Versions.tag(plan.seen())).body(plan);
	}

	private static double orElse(@Nullable Double given, double usual) {
		return (given == null) ? usual : Math.max(0, given);
	}

	/**
	 * Who hands over, and why.
	 *
	 * @param id the handover's id
	 * @param rep the rep's id
	 * @param reason why
	 * @param why in your words
	 * @param lastDay the rep's last day
	 */
	record Draft(@Nullable String id, @Nullable String rep, @Nullable HandoverReason reason, @Nullable String why,
			@Nullable LocalDate lastDay) {

	}

	/**
	 * How to divide.
	 *
	 * @param reps the successors
	 * @param ties how much it counts who knows the customer
	 * @param lines how much it counts who sells what it buys
	 * @param place how much it counts who is near
	 * @param load how much it counts who has room
	 * @param maxCustomers how many one gets at most
	 * @param maxValue how much is at stake at one's customers at most
	 */
	record Rule(@Nullable List<String> reps, @Nullable Double ties, @Nullable Double lines, @Nullable Double place,
			@Nullable Double load, @Nullable Integer maxCustomers, @Nullable Double maxValue) {

	}

}
