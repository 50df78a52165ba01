package io.onethread.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import io.onethread.access.Viewer;
import io.onethread.lookup.CompareService;
import io.onethread.lookup.Comparison;
import io.onethread.lookup.RecordRef;
import io.onethread.lookup.RecordThread;
import io.onethread.lookup.ThreadFilter;
import io.onethread.lookup.ThreadLink;
import io.onethread.lookup.ThreadService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The thread of a record. */
@RestController
@Tag(name = "Search")
class ThreadsController {

	private static final int USUAL = 25;

	private final ThreadService threads;

	private final CompareService compare;

	ThreadsController(ThreadService threads, CompareService compare) {
		this.threads = threads;
		this.compare = compare;
	}

	@GetMapping("/api/v1/threads/{id}")
	@Operation(summary = "A record and all that hangs together with it, the strongest and newest first")
	Thread thread(Viewer viewer, @PathVariable String id,
			@Parameter(description = "How many steps away, 1 or 2") @RequestParam(
					required = false) @Nullable String depth,
			@Parameter(description = "Records of each kind at most, 1 to 200") @RequestParam(
					required = false) @Nullable String limit,
			@Parameter(description = "Only these kinds, with commas between") @RequestParam(
					required = false) @Nullable String kind,
			@Parameter(description = "Touched last within a month, quarter or year, or long_ago") @RequestParam(
					required = false) @Nullable String touched,
			@Parameter(description = "Only what this rep answers for, runs, sold or did") @RequestParam(
					required = false) @Nullable String owner) {
		ThreadFilter filter = ThreadFilter
			.of(Map.of("kind", values(kind), "touched", values(touched), "owner", values(owner)));
		int steps = Math.min(ThreadService.DEPTH, Paging.limit("depth", depth, ThreadService.DEPTH));
		RecordThread thread = this.threads.thread(viewer, id, filter, steps, Paging.limit("limit", limit, USUAL))
			.orElseThrow(ApiProblem::notFound);
		return new Thread(thread.root().id(), thread.nodes(), thread.links(), thread.more());
	}

	@GetMapping("/api/v1/compare")
	@Operation(summary = "What the threads of two records share, with how each hangs on either")
	Comparison compare(Viewer viewer, @RequestParam String left, @RequestParam String right) {
		return this.compare.compare(viewer, left, right).orElseThrow(ApiProblem::notFound);
	}

	private static List<String> values(@Nullable String value) {
		return (value == null) ? List.of() : List.of(value);
	}

	/**
	 * A thread.
	 *
	 * @param root the id of the record in the middle
	 * @param nodes all records, the one in the middle first
	 * @param links the links between them
	 * @param more for each kind of which there is more, how many more
	 */
	record Thread(String root, Collection<RecordRef> nodes, Collection<ThreadLink> links, Map<String, Long> more) {

	}

}
