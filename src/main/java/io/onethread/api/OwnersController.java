package io.onethread.api;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.onethread.access.Viewer;
import io.onethread.customer.Ownership;
import io.onethread.customer.OwnershipEdit;
import io.onethread.customer.OwnershipService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who answers for customers. */
@RestController
@RequestMapping("/api/v1/customers/{customer}/owners")
@Tag(name = "Owners")
class OwnersController {

	private static final String IF_MATCH = "If-Match carries the ETag of the owners you read. Give an id (a random "
			+ "UUID) to be free to send the request again.";

	private final OwnershipService ownership;

	OwnersController(OwnershipService ownership) {
		this.ownership = ownership;
	}

	@GetMapping
	@Operation(summary = "Who answers for a customer, and who did")
	ResponseEntity<Ownership> find(Viewer viewer, @PathVariable String customer) {
		return answer(this.ownership.find(viewer, customer).orElseThrow(ApiProblem::notFound));
	}

	@PostMapping
	@Operation(summary = "Gives a customer without owner its owner, or adds a co-owner", description = IF_MATCH)
	ResponseEntity<Ownership> add(Viewer viewer, @PathVariable String customer,
			@RequestHeader(name = "If-Match", required = false) @Nullable String match, @RequestBody Added body) {
		OwnershipEdit edit = edit(customer, match, body.id());
		String rep = Required.text(body.rep(), "rep");
		return answer(switch (Required.value(body.role(), "role")) {
			case OWNER -> this.ownership.claim(viewer, edit, rep, orEmpty(body.why()));
			case CO_OWNER -> this.ownership.addCoOwner(viewer, edit, rep, body.until(), orEmpty(body.why()));
		});
	}

	@PostMapping("/transfer")
	@Operation(summary = "Passes what a rep holds of a customer on to another", description = IF_MATCH)
	ResponseEntity<Ownership> transfer(Viewer viewer, @PathVariable String customer,
			@RequestHeader(name = "If-Match", required = false) @Nullable String match, @RequestBody Passed body) {
		return answer(this.ownership.transfer(viewer, edit(customer, match, body.id()),
				Required.text(body.from(), "from"), Required.text(body.to(), "to"), orEmpty(body.why())));
	}

	@PostMapping("/release")
	@Operation(summary = "Ends what a rep holds of a customer", description = IF_MATCH)
	ResponseEntity<Ownership> release(Viewer viewer, @PathVariable String customer,
			@RequestHeader(name = "If-Match", required = false) @Nullable String match, @RequestBody Released body) {
		return answer(this.ownership.release(viewer, edit(customer, match, body.id()), Required.text(body.rep(), "rep"),
				orEmpty(body.why())));
	}

	@PostMapping("/undo")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Takes a change of owners back, by its id, within 30 days and unless it was changed since")
	void undo(Viewer viewer, @PathVariable String customer, @RequestBody Undone body) {
		this.ownership.undo(viewer, customer, Required.text(body.id(), "id"));
	}

	private static ResponseEntity<Ownership> answer(Ownership ownership) {
		return ResponseEntity.ok().eTag(Versions.tag(ownership.seen())).body(ownership);
	}

	private static OwnershipEdit edit(String customer, @Nullable String match, @Nullable String id) {
		String seen = Versions.requiredState(match);
		return new OwnershipEdit((id == null) ? UUID.randomUUID().toString() : id, customer, seen);
	}

	private static String orEmpty(@Nullable String text) {
		return Objects.requireNonNullElse(text, "");
	}

	/** What a rep is to a customer. */
	enum Role {

		@JsonProperty("owner")
		OWNER, @JsonProperty("co-owner")
		CO_OWNER

	}

	/**
	 * A new owner or co-owner.
	 *
	 * @param id the id of the change
	 * @param rep who
	 * @param role as what
	 * @param until a co-owner's last day
	 * @param why why
	 */
	record Added(@Nullable String id, @Nullable String rep, @Nullable Role role, @Nullable LocalDate until,
			@Nullable String why) {

	}

	/**
	 * From whom to whom.
	 *
	 * @param id the id of the change
	 * @param from who holds it
	 * @param to who is to
	 * @param why why
	 */
	record Passed(@Nullable String id, @Nullable String from, @Nullable String to, @Nullable String why) {

	}

	/**
	 * Who no longer holds it.
	 *
	 * @param id the id of the change
	 * @param rep who
	 * @param why why
	 */
	record Released(@Nullable String id, @Nullable String rep, @Nullable String why) {

	}

	/**
	 * What to take back.
	 *
	 * @param id the id of the change
	 */
	record Undone(@Nullable String id) {

	}

}
