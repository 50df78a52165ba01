package io.onethread.api;

import java.util.List;

import io.onethread.access.Viewer;
import io.onethread.lookup.RecordRef;
import io.onethread.lookup.RecordTypes;
import io.onethread.lookup.SearchHit;
import io.onethread.lookup.SearchHits;
import io.onethread.lookup.SearchService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search for whatever is remembered of a record. */
@RestController
@Tag(name = "Search")
class SearchController {

	private static final int LONGEST = 200;

	private final SearchService search;

	SearchController(SearchService search) {
		this.search = search;
	}

	@GetMapping("/api/v1/search")
	@Operation(summary = "Finds records by names, parts and sounds of names, initials, phone numbers, addresses")
	Found search(Viewer viewer, @Parameter(description = "What is remembered") @RequestParam String q,
			@Parameter(description = "Only records of this kind, as in Customer or contacts") @RequestParam(
					required = false) @Nullable String type,
			@Parameter(description = "Hits at most, 1 to 200") @RequestParam(required = false) @Nullable String limit) {
		if (q.length() > LONGEST) {
			throw ApiProblem.badRequest("api.problem.text-long", LONGEST);
		}
		SearchHits hits = this.search.search(viewer, q, (type == null || type.isBlank()) ? null : label(type),
				Paging.limit("limit", limit, 20));
		return new Found(hits.hits().stream().map(SearchController::hit).toList(), hits.total());
	}

	private static String label(String type) {
		return RecordTypes.of(type)
			.orElseThrow(
					() -> ApiProblem.badRequest("api.problem.parameter", "type", String.join(", ", RecordTypes.ALL)));
	}

	private static Hit hit(SearchHit hit) {
		RecordRef record = hit.record();
		return new Hit(record.id(), record.type(), record.name(), hit.sentence(), hit.links());
	}

	/**
	 * What was found.
	 *
	 * @param hits the best first
	 * @param total how many records answer, shown or not
	 */
	record Found(List<Hit> hits, long total) {

	}

	/**
	 * A record that answers.
	 *
	 * @param why what of it answers
	 * @param links what it is tied to most strongly
	 */
	record Hit(String id, String type, String name, String why, List<RecordRef> links) {

	}

}
