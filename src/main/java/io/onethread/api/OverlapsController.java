package io.onethread.api;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

import io.onethread.access.Viewer;
import io.onethread.graph.ListRequest;
import io.onethread.graph.Listing;
import io.onethread.graph.RecordRef;
import io.onethread.overlap.Overlap;
import io.onethread.overlap.OverlapFilter;
import io.onethread.overlap.OverlapPage;
import io.onethread.overlap.OverlapService;
import io.onethread.overlap.OverlapTexts;
import io.onethread.overlap.Pattern;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Customers that several reps or divisions work. */
@RestController
@Tag(name = "Overlaps")
class OverlapsController {

	private static final List<String> SORTS = List.of("stake", "orders", "activity", "score", "name", "kind");

	private final OverlapService overlaps;

	OverlapsController(OverlapService overlaps) {
		this.overlaps = overlaps;
	}

	@GetMapping("/api/v1/overlaps")
	@Operation(summary = "Overlaps you may know of, most at stake first",
			description = "Sorted by stake, orders, activity, score, name or kind.")
	Listing<Item> list(Viewer viewer, @RequestParam(required = false) @Nullable String division,
			@Parameter(
					description = "Another division that takes part; the same again where no other does") @RequestParam(
							required = false) @Nullable String with,
			@RequestParam(required = false) @Nullable String branch,
			@RequestParam(required = false) @Nullable Pattern pattern,
			@RequestParam(required = false) @Nullable Boolean avoided, @ParameterObject Paging paging, Locale locale) {
		ListRequest request = paging.request(SORTS, true);
		OverlapPage page = this.overlaps.slice(viewer,
				new OverlapFilter(division, with, branch, null, pattern, Boolean.TRUE.equals(avoided)),
				(request.descending() ? "-" : "") + request.sort(), request.offset(), request.limit());
		return new Listing<>(page.items().stream().map((overlap) -> item(overlap, locale)).toList(), page.total());
	}

	private static Item item(Overlap overlap, Locale locale) {
		OverlapTexts texts = new OverlapTexts(locale, (key, values) -> Texts.of(locale, key, values));
		return new Item(overlap.id(), overlap.pattern(), overlap.avoided(),
				overlap.customers().stream().map((customer) -> new Customer(customer.id(), customer.name())).toList(),
				overlap.reps().stream().map((rep) -> new RecordRef(rep.id(), rep.name())).toList(),
				overlap.divisions().stream().map((place) -> new RecordRef(place.id(), place.name(locale))).toList(),
				overlap.openValue(), overlap.lastActivity(),
				overlap.reasons()
					.stream()
					.filter((reason) -> !reason.isPrior() && reason.weight() >= 0)
					.map(texts::reason)
					.toList());
	}

	/**
	 * An overlap.
	 *
	 * @param id its id, by which a case is opened about it
	 * @param pattern what it comes to, as the links around it tell
	 * @param avoided whether several work it, there is money in it, and nobody has come
	 * for long
	 * @param customers one customer, or two records that may be one
	 * @param reps who works them, as far as the viewer may know
	 * @param divisions the divisions that work them
	 * @param openValue the value of open projects the viewer may see
	 * @param lastActivity when anybody was last in touch
	 * @param reasons why it is an overlap
	 */
	record Item(String id, Pattern pattern, boolean avoided, List<Customer> customers, List<RecordRef> reps,
			List<RecordRef> divisions, double openValue, @Nullable ZonedDateTime lastActivity, List<String> reasons) {

	}

	/**
	 * A customer in it; empty where the viewer may only know that there is one.
	 *
	 * @param id its id
	 * @param name its name
	 */
	record Customer(@Nullable String id, @Nullable String name) {

	}

}
