package io.onethread.api;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import io.onethread.access.Viewer;
import io.onethread.customer.Customer;
import io.onethread.customer.NewCustomerCheck.Draft;
import io.onethread.customer.CustomerData;
import io.onethread.customer.CustomerRow;
import io.onethread.customer.CustomerService;
import io.onethread.graph.Listing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Customers. */
@RestController
@RequestMapping("/api/v1/customers")
@Tag(name = "Customers")
class CustomersController {

	private final CustomerService customers;

	CustomersController(CustomerService customers) {
		this.customers = customers;
	}

	@GetMapping
	@Operation(summary = "The customers you may see, most at stake first",
			description = "Sorted by stake, name, city, industry, owner, openValue, value12, profit or lastActivity.")
	Listing<CustomerRow> list(Viewer viewer, @ParameterObject CustomerQuery query, @ParameterObject Paging paging) {
		return this.customers.list(viewer, true, query.filter(), paging.request(CustomerService.SORTS, true));
	}

	@GetMapping("/{id}")
	@Operation(summary = "A customer, as far as you may see it")
	ResponseEntity<CustomerResource> find(Viewer viewer, @PathVariable String id) {
		return answer(ResponseEntity.ok(), this.customers.find(viewer, id).orElseThrow(ApiProblem::notFound));
	}

	@PostMapping
	@Operation(summary = "Adds a customer, with you as its owner",
			description = "Give an id (a random UUID) to be free to send the request again. A customer that looks like "
					+ "one that is there is refused unless you give a reason.",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(
					content = @Content(schema = @Schema(implementation = NewCustomer.class))))
	ResponseEntity<CustomerResource> create(Viewer viewer, @RequestBody ObjectNode body) {
		String id = JsonForms.take(body, "id");
		String reason = JsonForms.take(body, "reason");
		Customer customer = this.customers.create(viewer, id.isEmpty() ? UUID.randomUUID().toString() : id,
				JsonForms.read(body, CustomerData.class), reason);
		return answer(ResponseEntity.created(URI.create("/api/v1/customers/" + customer.id())), customer);
	}

	@PatchMapping("/{id}")
	@Operation(summary = "Changes a customer",
			description = "Names the fields to change; null empties one. If-Match carries the ETag of what you read.",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(
					content = @Content(schema = @Schema(implementation = CustomerData.class))))
	ResponseEntity<CustomerResource> change(Viewer viewer, @PathVariable String id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String match, @RequestBody ObjectNode patch) {
		Customer current = this.customers.find(viewer, id).orElseThrow(ApiProblem::notFound);
		long version = Versions.required(match);
		CustomerData data = JsonForms.merge(current.data(), patch, CustomerData.class);
		return answer(ResponseEntity.ok(), this.customers.update(viewer, id, version, data));
	}

	@PostMapping("/check")
	@Operation(summary = "The customers that a new one may be",
			description = "A match you may not open tells only which division to ask.")
	Matches check(Viewer viewer, @RequestBody Known known, Locale locale) {
		Draft draft = new Draft(Objects.requireNonNullElse(known.name(), ""), known.nameEn(), known.phone(),
				known.email(), known.creditCode());
		return new Matches(
				this.customers.alike(viewer, draft).stream().map((match) -> CustomerMatch.of(match, locale)).toList());
	}

	private static ResponseEntity<CustomerResource> answer(ResponseEntity.BodyBuilder answer, Customer customer) {
		return answer.eTag(Versions.tag(customer.version())).body(CustomerResource.of(customer));
	}

	/**
	 * What is known of a new customer.
	 *
	 * @param name its name, or as much of it as is typed
	 * @param nameEn its English name
	 * @param phone a phone number
	 * @param email an address
	 * @param creditCode the unified social credit code
	 */
	record Known(@Nullable String name, @Nullable String nameEn, @Nullable String phone, @Nullable String email,
			@Nullable String creditCode) {

	}

	/**
	 * What a new customer may be.
	 *
	 * @param matches the likeliest first
	 */
	record Matches(List<CustomerMatch> matches) {

	}

}
