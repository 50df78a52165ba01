package io.onethread.customer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.onethread.access.Viewer;
import io.onethread.customer.NewCustomerCheck.Asking;
import io.onethread.customer.NewCustomerCheck.Draft;
import io.onethread.customer.NewCustomerCheck.Match;
import io.onethread.customer.Editable.Stamp;
import io.onethread.graph.ListRequest;
import io.onethread.graph.Listing;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Finds, lists, adds and changes customers. */
@Service
public class CustomerService {

	/**
	 * What customers may be sorted by; {@code stake} is open projects and the last 12
	 * months' orders together.
	 */
	public static final List<String> SORTS = List.of("stake", "name", "city", "industry", "owner", "openValue",
			"value12", "profit", "lastActivity");

	private static final String KIND = "Customer";

	private final CustomerQueries queries;

	private final EditQueries ties;

	private final RecordEdits edits;

	private final Customers stored;

	private final ObjectProvider<NewCustomerCheck> check;

	private final ApplicationEventPublisher events;

	CustomerService(CustomerQueries queries, EditQueries ties, RecordEdits edits, Customers stored,
			ObjectProvider<NewCustomerCheck> check, ApplicationEventPublisher events) {
		this.queries = queries;
		this.ties = ties;
		this.edits = edits;
		this.stored = stored;
		this.check = check;
		this.events = events;
	}

	/**
	 * A customer as far as the viewer may see it; empty where there is none to know of.
	 */
	public Optional<Customer> find(Viewer viewer, String id) {
		return this.queries.find(viewer, id);
	}

	/**
	 * A page of the customers that the viewer may see.
	 * @param wide whether those seen in summary only are listed too
	 * @param filter which of them
	 * @param request which page, sorted by one of {@link #SORTS}
	 */
	public Listing<CustomerRow> list(Viewer viewer, boolean wide, CustomerFilter filter, ListRequest request) {
		return this.queries.list(viewer, wide, filter, request);
	}

	/**
	 * A page of all customers that the viewer may see.
	 * @see #list(Viewer, boolean, CustomerFilter, ListRequest)
	 */
	public Listing<CustomerRow> list(Viewer viewer, boolean wide, ListRequest request) {
		return list(viewer, wide, CustomerFilter.ALL, request);
	}

	/**
	 * The name of a division or a rep that lists are narrowed to, in somebody's language.
	 */
	public Optional<String> nameOfPlace(Viewer viewer, String id, Locale locale) {
		return this.queries.nameOfPlace(viewer, id, locale);
	}

	/** The customers a new one may be, the likeliest first. */
	public List<Match> alike(Viewer viewer, Draft draft) {
		return this.check.orderedStream().flatMap((one) -> one.check(viewer, draft).stream()).toList();
	}

	/**
	 * Asks whoever answers for a customer that a new one may be and the viewer may not
	 * see.
	 * @param id a new random UUID
	 * @param division the id of the division that {@link #alike} named, if it named one
	 * @param text why
	 */
	public Asking ask(Viewer viewer, String id, Draft draft, @Nullable String division, String text) {
		return this.check.orderedStream()
			.map((one) -> one.ask(viewer, id, draft, division, text))
			.findFirst()
			.orElse(Asking.NOTHING);
	}

	/**
	 * Adds a customer, with the viewer's rep as its owner. Doing so again with the same
	 * id changes nothing.
	 * @param id a new random UUID
	 * @param reason why to add it although one like it is there; may be empty
	 * @throws CustomerProblem if it cannot be added
	 */
	public Customer create(Viewer viewer, String id, CustomerData data, String reason) {
		if (!this.edits.isRepeated(viewer, KIND, id)) {
			FieldRules.check(data);
			if (reason.isBlank()) {
				refuseLookAlikes(viewer, data);
			}
			this.edits.create(viewer, KIND, this.stored, CustomerNode.of(id, data, Stamp.created(data)), reason.strip(),
					Set.of(), () -> {
						if (viewer.rep() != null) {
							this.ties.saveOwner(viewer.rep(), id);
						}
					});
		}
		if (!reason.isBlank()) {
			this.events.publishEvent(new CustomerRegistered(viewer, id, Draft.of(data), reason.strip()));
		}
		return found(viewer, id);
	}

	/**
	 * Changes a customer. Imports leave the fields alone that were changed so.
	 * @param version the version that the change is based on
	 * @param data all of its data; what differs from the stored data is the change
	 * @throws CustomerProblem if it cannot be changed
	 */
	public Customer update(Viewer viewer, String id, long version, CustomerData data) {
		return change(viewer, id, version, data).customer();
	}

	/**
	 * A change that was made.
	 *
	 * @param customer the customer as it is now
	 * @param undo by what the change can be taken back; null if nothing was changed
	 */
	public record Made(Customer customer, @Nullable String undo) {

	}

	/**
	 * Changes a customer so that it can be taken back.
	 * @see #update
	 */
	public Made change(Viewer viewer, String id, long version, CustomerData data) {
		Optional<String> change = this.edits.update(viewer, KIND, this.stored, id, version, data, (was, is) -> {
		});
		return new Made(found(viewer, id), change.orElse(null));
	}

	/**
	 * Takes a change of the viewer's own back, as long as nobody changed the same fields
	 * since.
	 * @param undo what {@link #change} gave
	 * @throws CustomerProblem if it cannot be taken back
	 */
	public Customer undo(Viewer viewer, String id, String undo) {
		this.edits.undo(viewer, KIND, this.stored, id, undo);
		return found(viewer, id);
	}

	private void refuseLookAlikes(Viewer viewer, CustomerData data) {
		List<Match> clear = alike(viewer, Draft.of(data)).stream().filter(Match::clear).toList();
		if (!clear.isEmpty()) {
			throw new CustomerProblem.LooksAlike(clear);
		}
	}

	private Customer found(Viewer viewer, String id) {
		return find(viewer, id).orElseThrow(CustomerProblem.NotThere::new);
	}

}
