package io.onethread.api;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import io.onethread.access.Viewer;
import io.onethread.graph.ListRequest;
import io.onethread.overlap.Description;
import io.onethread.overlap.Inquiries;
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
import org.springframework.web.bind.annotation.RestController;

/** Questions after customers that one may not see. */
@RestController
@RequestMapping("/api/v1/inquiries")
@Tag(name = "Customers")
class InquiriesController {

	private final Inquiries inquiries;

	InquiriesController(Inquiries inquiries) {
		this.inquiries = inquiries;
	}

	@GetMapping
	@Operation(summary = "What you asked after and what is asked of you, the newest first")
	List<InquiryResource> list(Viewer viewer, @ParameterObject Paging paging, Locale locale) {
		ListRequest request = paging.request(List.of("askedAt"), true);
		return this.inquiries.list(viewer, request.offset(), request.limit())
			.stream()
			.map((one) -> InquiryResource.of(one, locale))
			.toList();
	}

	@GetMapping("/{id}")
	@Operation(summary = "An inquiry; the customer's name and owner only once these agreed")
	InquiryResource find(Viewer viewer, @PathVariable String id, Locale locale) {
		return InquiryResource.of(this.inquiries.find(viewer, id).orElseThrow(ApiProblem::notFound), locale);
	}

	@PostMapping
	@Operation(summary = "Asks whoever answers for a customer that a check found and that you may not see",
			description = "Give what you gave the check, and the division it named. Where you wait for an answer about "
					+ "it already, this answers with that inquiry. Give an id (a random UUID) to be free to send the "
					+ "request again.")
	ResponseEntity<InquiryResource> ask(Viewer viewer, @RequestBody Question body, Locale locale) {
		String given = Objects.requireNonNullElse(body.id(), "");
		String id = this.inquiries.ask(viewer, given.isBlank() ? UUID.randomUUID().toString() : given,
				new Description(body.name(), body.nameEn(), body.phone(), body.email(), body.creditCode()),
				body.division(), Required.text(body.text(), "text"));
		return ResponseEntity.created(URI.create("/api/v1/inquiries/" + id)).body(find(viewer, id, locale));
	}

	@PostMapping("/{id}/answer")
	@Operation(
			summary = "Answers: tells the asker the customer's name and who answers for it, or that they are not told")
	InquiryResource answer(Viewer viewer, @PathVariable String id, @RequestBody Answer body, Locale locale) {
		this.inquiries.answer(viewer, id, Required.value(body.agreed(), "agreed"),
				Objects.requireNonNullElse(body.text(), ""));
		return find(viewer, id, locale);
	}

	@DeleteMapping("/{id}")
	@Operation(summary = "Takes back what you asked and nobody answered")
	InquiryResource withdraw(Viewer viewer, @PathVariable String id, Locale locale) {
		this.inquiries.withdraw(viewer, id);
		return find(viewer, id, locale);
	}

	/**
	 * A question.
	 *
	 * @param id a random UUID
	 * @param name the customer's name as far as it is known
	 * @param nameEn its English name
	 * @param phone a phone number
	 * @param email an address
	 * @param creditCode the unified social credit code
	 * @param division the id of the division that the check named, if it named one
	 * @param text why one asks
	 */
	record Question(@Nullable String id, @Nullable String name, @Nullable String nameEn, @Nullable String phone,
			@Nullable String email, @Nullable String creditCode, @Nullable String division, @Nullable String text) {

	}

	/**
	 * An answer.
	 *
	 * @param agreed whether the asker is told
	 * @param text what else is said
	 */
	record Answer(@Nullable Boolean agreed, @Nullable String text) {

	}

}
