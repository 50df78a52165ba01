package io.onethread.api;

import java.util.Optional;

import io.onethread.access.Viewer;
import io.onethread.notebook.Audience;
import io.onethread.notebook.NotebookSharing;
import io.onethread.notebook.Target;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What of a notebook becomes the company's. */
@RestController
@RequestMapping("/api/v1/notebook")
@Tag(name = "Notebook")
class NotebookSharingController {

	private final NotebookSharing sharing;

	NotebookSharingController(NotebookSharing sharing) {
		this.sharing = sharing;
	}

	@GetMapping("/audience")
	@Operation(summary = "Who would see what is shared at a customer, besides executives")
	Audience audience(Viewer viewer,
			@Parameter(description = "The customer's id; none for one you are about to add") @RequestParam(
					required = false) @Nullable String customer) {
		return this.sharing.audience(viewer, Optional.ofNullable(customer).filter((id) -> !id.isBlank()));
	}

	@PutMapping("/{id}/share")
	@Operation(summary = "Shares an entry as a contact",
			description = "Name one: customer, for a new contact there; contact, for one that is there and becomes "
					+ "what the entry says (with moveTo also moved to that customer); newCustomer, for a customer to "
					+ "be added, with a reason where one like it is there. Note and groups are never shared.")
	ResponseEntity<ContactResource> share(Viewer viewer, @PathVariable String id, @RequestBody Share share) {
		return ResponseEntity.ok(ContactResource.of(this.sharing.share(viewer, id, share.target())));
	}

	@DeleteMapping("/{id}/share")
	@Operation(summary = "Makes an entry private again; what was shared stays a contact")
	ResponseEntity<Void> unshare(Viewer viewer, @PathVariable String id) {
		this.sharing.unshare(viewer, id);
		return ResponseEntity.noContent().build();
	}

	/** As what an entry is shared. */
	record Share(@Nullable String customer, @Nullable String contact, @Nullable String moveTo,
			@Nullable String newCustomer, @Nullable String reason) {

		Target target() {
			if (this.contact != null) {
				return new Target.Known(this.contact, (this.moveTo == null) ? "" : this.moveTo);
			}
			if (this.customer != null) {
				return new Target.At(this.customer);
			}
			if (this.newCustomer != null && !this.newCustomer.isBlank()) {
				return new Target.NewCustomer(this.newCustomer, (this.reason == null) ? "" : this.reason);
			}
			throw ApiProblem.badRequest("api.problem.share");
		}

	}

}
