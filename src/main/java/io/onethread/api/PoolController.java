package io.onethread.api;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import io.onethread.access.Viewer;
import io.onethread.graph.Listing;
import io.onethread.protection.Claims;
import io.onethread.protection.Filter;
import io.onethread.protection.Grade;
import io.onethread.protection.Line;
import io.onethread.protection.PoolCount;
import io.onethread.protection.PoolFilter;
import io.onethread.protection.PoolItem;
import io.onethread.protection.PoolService;
import io.onethread.protection.ProtectionService;
import io.onethread.protection.Standing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Customers in the pool, and how long others are still protected. */
@RestController
@Tag(name = "Pool")
class PoolController {

	private final PoolService pool;

	private final ProtectionService protection;

	PoolController(PoolService pool, ProtectionService protection) {
		this.pool = pool;
		this.protection = protection;
	}

	@GetMapping("/api/v1/pool")
	@Operation(summary = "Customers in your division's pool, and those your people had",
			description = "Sorted by since, name, grade or city. Who had them is for those above them.")
	Listing<PoolItem> list(Viewer viewer, @RequestParam(required = false) @Nullable String division,
			@RequestParam(required = false) @Nullable String grade, @ParameterObject Paging paging) {
		return this.pool.list(viewer, new PoolFilter(division, grade(grade)), paging.request(PoolService.SORTS, true));
	}

	@GetMapping("/api/v1/pool/counts")
	@Operation(summary = "How many customers wait in which division's pool")
	List<PoolCount> counts(Viewer viewer) {
		return this.pool.counts(viewer);
	}

	@GetMapping("/api/v1/pool/claims")
	@Operation(summary = "How many customers you have claimed, and may, by the rule one returned by")
	Claims claims(Viewer viewer, @RequestParam String rule) {
		return this.pool.claims(viewer, rule).orElseThrow(ApiProblem::notFound);
	}

	@PostMapping("/api/v1/pool/{id}/claim")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Claims a customer: you answer for it from now on",
			description = "Give an id (a random UUID) to be free to send the request again.")
	void claim(Viewer viewer, @PathVariable String id, @RequestBody Claimed body) {
		this.pool.claim(viewer, id, idOf(body.id()));
	}

	@PostMapping("/api/v1/pool/{id}/assign")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Gives a customer in the pool to somebody of your people",
			description = "Give an id (a random UUID) to be free to send the request again.")
	void assign(Viewer viewer, @PathVariable String id, @RequestBody Assigned body) {
		this.pool.assign(viewer, id, idOf(body.id()), Required.text(body.rep(), "rep"),
				Objects.requireNonNullElse(body.why(), ""));
	}

	@PostMapping("/api/v1/pool/{id}/undo-claim")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Takes your claim back, within 15 minutes")
	void undo(Viewer viewer, @PathVariable String id) {
		this.pool.undoClaim(viewer, id);
	}

	@PostMapping("/api/v1/pool/{id}/keep")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Takes a return to the pool back: whoever had the customer has it again")
	void keep(Viewer viewer, @PathVariable String id) {
		this.pool.keep(viewer, id);
	}

	@GetMapping("/api/v1/protection/leaving")
	@Operation(summary = "Customers of yours and your people's that leave for the pool soon, the first to leave first")
	Listing<Line> leaving(Viewer viewer, @RequestParam(required = false, defaultValue = "false") boolean mine,
			@RequestParam(required = false) @Nullable String division,
			@RequestParam(required = false) @Nullable String rep, @ParameterObject Paging paging) {
		return this.protection.page(viewer, this.protection.leaving(viewer, mine, new Filter(null, division, rep)),
				paging.page() * paging.size(), paging.size());
	}

	@GetMapping("/api/v1/customers/{id}/protection")
	@Operation(summary = "How long a customer is still protected, with each division that holds it")
	List<Standing> of(Viewer viewer, @PathVariable String id) {
		return this.protection.of(viewer, id);
	}

	static @Nullable Grade grade(@Nullable String name) {
		return (name == null) ? null
				: Grade.of(name).orElseThrow(() -> ApiProblem.badRequest("protection.problem.grade"));
	}

	private static String idOf(@Nullable String id) {
		if (id == null) {
			return UUID.randomUUID().toString();
		}
		try {
			return UUID.fromString(id).toString();
		}
		catch (IllegalArgumentException ex) {
			throw ApiProblem.badRequest("protection.problem.id");
		}
	}

	/**
	 * A claim.
	 *
	 * @param id its id
	 */
	record Claimed(@Nullable String id) {

	}

	/**
	 * To whom it is given.
	 *
	 * @param id the id of the change
	 * @param rep the rep's
	 * @param why why
	 */
	record Assigned(@Nullable String id, @Nullable String rep, @Nullable String why) {

	}

}
