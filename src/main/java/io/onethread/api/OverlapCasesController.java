package io.onethread.api;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import io.onethread.access.Viewer;
import io.onethread.graph.ListRequest;
import io.onethread.graph.Listing;
import io.onethread.overlap.OverlapCases;
import io.onethread.overlap.OverlapCases.Verdict;
import io.onethread.overlap.Ruling;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Overlaps that are looked at and ruled on. */
@RestController
@RequestMapping("/api/v1/overlap-cases")
@Tag(name = "Overlaps")
class OverlapCasesController {

	private final OverlapCases cases;

	OverlapCasesController(OverlapCases cases) {
		this.cases = cases;
	}

	@GetMapping
	@Operation(summary = "The cases you may know of, open ones first, the latest first")
	Listing<OverlapCaseResource.Row> list(Viewer viewer, @RequestParam(required = false) @Nullable Boolean open,
			@ParameterObject Paging paging) {
		ListRequest request = paging.request(List.of("openedAt"), true);
		return this.cases.list(viewer, open, request.offset(), request.limit()).map(OverlapCaseResource::row);
	}

	@GetMapping("/{id}")
	@Operation(summary = "A case, with what was done and said, as far as you may know")
	OverlapCaseResource find(Viewer viewer, @PathVariable String id) {
		return OverlapCaseResource.of(this.cases.find(viewer, id).orElseThrow(ApiProblem::notFound));
	}

	@PostMapping
	@Operation(summary = "Opens a case about an overlap; if one is open already, answers with that",
			description = "Give an id (a random UUID) to be free to send the request again.")
	ResponseEntity<OverlapCaseResource> open(Viewer viewer, @RequestBody Opening body) {
		String id = this.cases.open(viewer, id(body.id()), Required.text(body.overlap(), "overlap"),
				Objects.requireNonNullElse(body.text(), ""));
		return ResponseEntity.created(URI.create("/api/v1/overlap-cases/" + id)).body(find(viewer, id));
	}

	@PostMapping("/{id}/comments")
	@Operation(summary = "Says something to all parties of a case")
	OverlapCaseResource comment(Viewer viewer, @PathVariable String id, @RequestBody Comment body) {
		this.cases.comment(viewer, id, id(body.id()), Required.text(body.text(), "text"));
		return find(viewer, id);
	}

	@PostMapping("/{id}/ruling")
	@Operation(summary = "Rules on a case and carries it out",
			description = "For managers above all parties and executives. LEAD, SHARE and JOINT need a lead, "
					+ "SHARE the reps by product lines.")
	OverlapCaseResource rule(Viewer viewer, @PathVariable String id, @RequestBody Given body) {
		this.cases.rule(viewer, id, id(body.id()),
				new Verdict(Required.value(body.ruling(), "ruling"), body.lead(),
						Objects.requireNonNullElse(body.shares(), Map.of()),
						Objects.requireNonNullElse(body.percents(), Map.of()), Required.text(body.why(), "why")));
		return find(viewer, id);
	}

	@DeleteMapping("/{id}/ruling")
	@Operation(summary = "Takes a ruling back; the case is open again")
	OverlapCaseResource undo(Viewer viewer, @PathVariable String id) {
		this.cases.undo(viewer, id);
		return find(viewer, id);
	}

	@PostMapping("/{id}/appeal")
	@Operation(summary = "Appeals against a ruling, once; it stays in force until the appeal is decided",
			description = "For parties and who is above one, within 14 days.")
	OverlapCaseResource appeal(Viewer viewer, @PathVariable String id, @RequestBody Comment body) {
		this.cases.appeal(viewer, id, id(body.id()), Required.text(body.text(), "text"));
		return find(viewer, id);
	}

	@PostMapping("/{id}/appeal/decision")
	@Operation(summary = "Decides an appeal: the ruling stands, or the case is open for another one",
			description = "For executives, and managers above all parties who did not rule.")
	OverlapCaseResource decide(Viewer viewer, @PathVariable String id, @RequestBody AppealDecision body) {
		this.cases.decideAppeal(viewer, id, Required.value(body.stands(), "stands"), Required.text(body.why(), "why"));
		return find(viewer, id);
	}

	private static String id(@Nullable String given) {
		return (given == null || given.isBlank()) ? UUID.randomUUID().toString() : given;
	}

	/**
	 * A case to be opened.
	 *
	 * @param id a random UUID
	 * @param overlap the id of the overlap
	 * @param text what should be known; may be left out
	 */
	record Opening(@Nullable String id, @Nullable String overlap, @Nullable String text) {

	}

	/**
	 * Something to be said.
	 *
	 * @param id a random UUID
	 * @param text what
	 */
	record Comment(@Nullable String id, @Nullable String text) {

	}

	/**
	 * A decision on an appeal.
	 *
	 * @param stands whether the ruling stands
	 * @param why the reason, told to all parties
	 */
	record AppealDecision(@Nullable Boolean stands, @Nullable String why) {

	}

	/**
	 * A ruling.
	 *
	 * @param id a random UUID
	 * @param ruling what is ruled
	 * @param lead the id of the rep who leads; else of who becomes owner where there is
	 * none
	 * @param shares the ids of reps by those of product lines, or of projects where it is
	 * split by these
	 * @param percents how much counts for whom, by the ids of reps; for joint work, 100
	 * together
	 * @param why the reason, told to all parties
	 */
	record Given(@Nullable String id, @Nullable Ruling ruling, @Nullable String lead,
			@Nullable Map<String, String> shares, @Nullable Map<String, Integer> percents, @Nullable String why) {

	}

}
