package io.onethread.customer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import io.onethread.access.Viewer;
import io.onethread.customer.Editable.Stamp;
import io.onethread.graph.ListRequest;
import io.onethread.graph.Listing;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Finds, lists, adds and changes contacts. */
@Service
public class ContactService {

	/** What contacts may be sorted by. */
	public static final List<String> SORTS = List.of("name", "title");

	private static final String KIND = "Contact";

	private final ContactQueries queries;

	private final EditQueries ties;

	private final RecordEdits edits;

	private final Contacts stored;

	private final ContactMoves moves;

	ContactService(ContactQueries queries, EditQueries ties, RecordEdits edits, Contacts stored, ContactMoves moves) {
		this.queries = queries;
		this.ties = ties;
		this.edits = edits;
		this.stored = stored;
		this.moves = moves;
	}

	/** A contact, where the viewer may see it. */
	public Optional<Contact> find(Viewer viewer, String id) {
		return this.queries.find(viewer, id);
	}

	/**
	 * A page of the contacts that the viewer may see.
	 * @param customer only those of this customer, or all
	 * @param request which page, sorted by one of {@link #SORTS}
	 */
	public Listing<Contact> list(Viewer viewer, @Nullable String customer, ListRequest request) {
		return this.queries.list(viewer, customer, request);
	}

	/**
	 * Adds a contact to a customer. Doing so again with the same id changes nothing.
	 * @param id a new random UUID
	 * @param customer the customer, which the viewer may change
	 * @throws CustomerProblem if it cannot be added
	 */
	public Contact create(Viewer viewer, String id, String customer, ContactData data) {
		if (!this.edits.isRepeated(viewer, KIND, id)) {
			FieldRules.check(data);
			this.edits.create(viewer, KIND, this.stored, ContactNode.of(id, data, Stamp.created(data)), "",
					Set.of(customer), () -> {
						this.edits.requireRight(viewer, customer, "Customer");
						this.ties.saveJob(id, customer, data.title());
					});
		}
		return found(viewer, id);
	}

	/**
	 * Changes a contact. A new title is also its title at the customer it works at.
	 * @param version the version that the change is based on
	 * @param data all of its data; what differs from the stored data is the change
	 * @throws CustomerProblem if it cannot be changed
	 */
	public Contact update(Viewer viewer, String id, long version, ContactData data) {
		this.edits.update(viewer, KIND, this.stored, id, version, data, (was, is) -> {
			if (!Objects.equals(was.title(), is.title())) {
				this.ties.saveJobTitle(id, is.title());
			}
		});
		return found(viewer, id);
	}

	/** What was written down about a contact before, the latest first. */
	public List<EarlierValue> earlier(Viewer viewer, String id) {
		return this.queries.history(viewer, id).map(History::earlier).orElse(List.of());
	}

	/**
	 * The projects that a change of a contact's employer touches, most at stake first.
	 */
	public List<TouchedProject> impact(Viewer viewer, String id) {
		return this.queries.impact(viewer, id);
	}

	/**
	 * Moves a contact to another employer, in one write that can be taken back. Its jobs
	 * until now end the day before and stay in its history.
	 * @param version the version that the move is based on
	 * @throws CustomerProblem if it cannot be moved
	 */
	public Move.Made move(Viewer viewer, String id, long version, Move move) {
		String undo = this.moves.move(viewer, id, version, move);
		return new Move.Made(found(viewer, id), undo);
	}

	/**
	 * Takes a move of the viewer's own back, as long as nothing else was changed since.
	 * @throws CustomerProblem if it cannot be taken back
	 */
	public Contact undoMove(Viewer viewer, String id, String undo) {
		this.moves.undo(viewer, id, undo);
		return found(viewer, id);
	}

	private Contact found(Viewer viewer, String id) {
		return find(viewer, id).orElseThrow(CustomerProblem.NotThere::new);
	}

}
