package io.onethread.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.onethread.access.Viewer;
import io.onethread.customer.Contact;
import io.onethread.customer.ContactData;
import io.onethread.customer.ContactService;
import io.onethread.customer.EarlierValue;
import io.onethread.customer.Move;
import io.onethread.customer.TouchedProject;
import io.onethread.graph.Listing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Contacts. */
@RestController
@RequestMapping("/api/v1/contacts")
@Tag(name = "Contacts")
class ContactsController {

	private final ContactService contacts;

	ContactsController(ContactService contacts) {
		this.contacts = contacts;
	}

	@GetMapping
	@Operation(summary = "The contacts you may see", description = "Sorted by name or title.")
	Listing<ContactResource> list(Viewer viewer, @RequestParam(required = false) @Nullable String customer,
			@ParameterObject Paging paging) {
		return this.contacts.list(viewer, customer, paging.request(ContactService.SORTS, false))
			.map(ContactResource::of);
	}

	@GetMapping("/{id}")
	@Operation(summary = "A contact")
	ResponseEntity<ContactResource> find(Viewer viewer, @PathVariable String id) {
		return answer(ResponseEntity.ok(), this.contacts.find(viewer, id).orElseThrow(ApiProblem::notFound));
	}

	@PostMapping
	@Operation(summary = "Adds a contact to a customer",
			description = "Give an id (a random UUID) to be free to send the request again.",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(
					content = @Content(schema = @Schema(implementation = NewContact.class))))
	ResponseEntity<ContactResource> create(Viewer viewer, @RequestBody ObjectNode body) {
		String id = JsonForms.take(body, "id");
		String customer = JsonForms.take(body, "customer");
		if (customer.isEmpty()) {
			throw ApiProblem.badRequest("api.problem.contact-customer");
		}
		Contact contact = this.contacts.create(viewer, id.isEmpty() ? UUID.randomUUID().toString() : id, customer,
				JsonForms.read(body, ContactData.class));
		return answer(ResponseEntity.created(URI.create("/api/v1/contacts/" + contact.id())), contact);
	}

	@PatchMapping("/{id}")
	@Operation(summary = "Changes a contact",
			description = "Names the fields to change; null empties one. If-Match carries the ETag of what you read.",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(
					content = @Content(schema = @Schema(implementation = ContactData.class))))
	ResponseEntity<ContactResource> change(Viewer viewer, @PathVariable String id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String match, @RequestBody ObjectNode patch) {
		Contact current = this.contacts.find(viewer, id).orElseThrow(ApiProblem::notFound);
		long version = Versions.required(match);
		ContactData data = JsonForms.merge(current.data(), patch, ContactData.class);
		return answer(ResponseEntity.ok(), this.contacts.update(viewer, id, version, data));
	}

	@GetMapping("/{id}/history")
	@Operation(summary = "What was written down about a contact before, the latest first")
	List<EarlierValue> history(Viewer viewer, @PathVariable String id) {
		var _ = this.contacts.find(viewer, id).orElseThrow(ApiProblem::notFound);
		return this.contacts.earlier(viewer, id);
	}

	@GetMapping("/{id}/impact")
	@Operation(summary = "The projects that a change of the contact's employer touches")
	List<TouchedProject> impact(Viewer viewer, @PathVariable String id) {
		var _ = this.contacts.find(viewer, id).orElseThrow(ApiProblem::notFound);
		return this.contacts.impact(viewer, id);
	}

	@PostMapping("/{id}/moves")
	@Operation(summary = "Moves a contact to another employer",
			description = "Without a customer it has left for somewhere unknown. Its jobs until now end the day "
					+ "before. If-Match carries the ETag of what you read; undo is for taking the move back.")
	ResponseEntity<Moved> move(Viewer viewer, @PathVariable String id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String match, @RequestBody NewJob job) {
		var _ = this.contacts.find(viewer, id).orElseThrow(ApiProblem::notFound);
		Move.Made made = this.contacts.move(viewer, id, Versions.required(match),
				new Move(job.customer(), job.title(), (job.since() == null) ? LocalDate.now() : job.since()));
		return ResponseEntity.ok()
			.eTag(Versions.tag(made.contact().version()))
			.body(new Moved(made.undo(), ContactResource.of(made.contact())));
	}

	@DeleteMapping("/{id}/moves/{undo}")
	@Operation(summary = "Takes a move of yours back, as long as nothing was changed since")
	ResponseEntity<ContactResource> undo(Viewer viewer, @PathVariable String id, @PathVariable String undo) {
		return answer(ResponseEntity.ok(), this.contacts.undoMove(viewer, id, undo));
	}

	private static ResponseEntity<ContactResource> answer(ResponseEntity.BodyBuilder answer, Contact contact) {
		return answer.eTag(Versions.tag(contact.version())).body(ContactResource.of(contact));
	}

	/** Where a contact works from now on. */
	record NewJob(@Nullable String customer, @Nullable String title, @Nullable LocalDate since) {

	}

	/** A contact that was moved, and by what that is taken back. */
	record Moved(String undo, ContactResource contact) {

	}

}
