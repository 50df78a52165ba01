package io.onethread.api;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import io.onethread.access.Viewer;
import io.onethread.graph.ListRequest;
import io.onethread.graph.Listing;
import io.onethread.merging.MergeService;
import io.onethread.merging.ReviewPair;
import io.onethread.merging.ReviewService;
import io.onethread.merging.SameCustomer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Several records of one customer. */
@RestController
@Tag(name = "Merging")
class MergesController {

	private final MergeService merges;

	private final ReviewService reviews;

	MergesController(MergeService merges, ReviewService reviews) {
		this.merges = merges;
		this.reviews = reviews;
	}

	@GetMapping("/api/v1/same-customers")
	@Operation(summary = "Pairs that may be one customer and wait for you, most at stake first")
	Listing<ReviewPair> list(Viewer viewer, @ParameterObject Paging paging) {
		ListRequest request = paging.request(List.of("stake"), true);
		return this.reviews.list(viewer, request.offset(), request.limit());
	}

	@PostMapping("/api/v1/same-customers/{pair}/decision")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Decides on a pair: SAME, DIFFERENT or LATER",
			description = "For SAME, into is the customer that both are shown as.")
	void decide(Viewer viewer, @PathVariable String pair, @RequestBody PairDecision body) {
		switch (Required.value(body.verdict(), "verdict")) {
			case SAME -> this.reviews.same(viewer, pair, Required.text(body.into(), "into"),
					Objects.requireNonNullElse(body.why(), ""));
			case DIFFERENT -> this.reviews.different(viewer, pair);
			case LATER -> this.reviews.later(viewer, pair);
		}
	}

	@GetMapping("/api/v1/customers/{id}/records")
	@Operation(summary = "The records of a customer, and where each value comes from",
			description = "Also by the id of a record that was merged into it.")
	SameCustomer records(Viewer viewer, @PathVariable String id) {
		return this.merges.find(viewer, id).orElseThrow(ApiProblem::notFound);
	}

	@PostMapping("/api/v1/customers/{id}/records")
	@Operation(summary = "Merges another customer into this one",
			description = "Give an id (a random UUID) to be free to send the request again.")
	SameCustomer merge(Viewer viewer, @PathVariable String id, @RequestBody NewMerge body) {
		String merge = (body.id() == null || body.id().isBlank()) ? UUID.randomUUID().toString() : body.id();
		return this.merges.merge(viewer, merge, Required.text(body.customer(), "customer"), id,
				Objects.requireNonNullElse(body.why(), ""), null);
	}

	@DeleteMapping("/api/v1/customers/{id}/records/{record}")
	@Operation(summary = "Takes a record out again, with everything that came with it",
			description = "Unless apart is false, nothing merges the two again by itself.")
	SameCustomer takeOut(Viewer viewer, @PathVariable String id, @PathVariable String record,
			@RequestParam(defaultValue = "true") boolean apart) {
		SameCustomer customer = this.merges.find(viewer, id).orElseThrow(ApiProblem::notFound);
		if (customer.records().stream().noneMatch((one) -> one.id().equals(record))) {
			throw ApiProblem.notFound();
		}
		return this.merges.unmerge(viewer, record, apart);
	}

	@PutMapping("/api/v1/customers/{id}/records/values/{field}")
	@Operation(summary = "Chooses which record's value is shown in a field; no record leaves it to the rule")
	SameCustomer choose(Viewer viewer, @PathVariable String id, @PathVariable String field, @RequestBody Choice body) {
		return this.merges.choose(viewer, id, field, body.record());
	}

	/** What can be said of a pair. */
	enum Verdict {

		/** One customer. */
		SAME,
		/** Two. */
		DIFFERENT,
		/** Not now. */
		LATER

	}

	/**
	 * What is said of a pair.
	 *
	 * @param verdict what
	 * @param into for SAME, the id of the customer that both are shown as
	 * @param why for SAME, the reason; may be left out
	 */
	record PairDecision(@Nullable Verdict verdict, @Nullable String into, @Nullable String why) {

	}

	/**
	 * A customer to be merged into another.
	 *
	 * @param id a random UUID
	 * @param customer the id of the customer that is no more shown by itself
	 * @param why the reason; may be left out
	 */
	record NewMerge(@Nullable String id, @Nullable String customer, @Nullable String why) {

	}

	/**
	 * Whose value is to be shown.
	 *
	 * @param record the record's id; null to leave it to the rule
	 */
	record Choice(@Nullable String record) {

	}

}
