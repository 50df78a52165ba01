package io.onethread.impact;

import java.time.Period;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.onethread.access.Viewer;
import io.onethread.customer.ContactService;
import io.onethread.customer.CustomerService;
import io.onethread.customer.OwnershipService;
import io.onethread.graph.RecordsWritten;
import io.onethread.impact.ImpactQueries.Kept;
import io.onethread.merging.MergeService;
import io.onethread.notice.Notices;
import io.onethread.pipeline.Moves;
import io.onethread.shell.ChangeAhead;
import io.onethread.shell.RecordPath;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Keeps what was carried out, tells those it concerns, and takes it back by the module
 * that made it: whoever made a change, as long as nothing it rests on was changed since.
 */
@Service
public class CarriedOutService {

	/** For so long a change is offered to be taken back. */
	public static final Period OFFERED = Period.ofDays(30);

	/** The label of what is kept, as {@link RecordsWritten} names it. */
	private static final String KIND = "CarriedOut";

	private final ImpactQueries queries;

	private final Notices notices;

	private final CustomerService customers;

	private final ContactService contacts;

	private final OwnershipService owners;

	private final Moves moves;

	private final MergeService merges;

	private final LineChanges lines;

	private final ApplicationEventPublisher events;

	CarriedOutService(ImpactQueries queries, Notices notices, CustomerService customers, ContactService contacts,
			OwnershipService owners, Moves moves, MergeService merges, LineChanges lines,
			ApplicationEventPublisher events) {
		this.queries = queries;
		this.notices = notices;
		this.customers = customers;
		this.contacts = contacts;
		this.owners = owners;
		this.moves = moves;
		this.merges = merges;
		this.lines = lines;
		this.events = events;
	}

	/**
	 * Keeps that a change was made, and tells those whom it concerns what they may know
	 * of it.
	 * @param told the ids of reps
	 * @param undo by what the module that made it takes it back
	 * @return the id it is taken back by
	 */
	public String carriedOut(Viewer viewer, ChangeAhead change, String undo, Collection<String> told) {
		String id = UUID.randomUUID().toString();
		List<String> people = new ArrayList<>(told);
		String other = change.other();
		if (change.kind() == ChangeAhead.Kind.OWNER && other != null && !people.contains(other)) {
			people.add(other);
		}
		this.queries.save(viewer, id, change, undo, people);
		written(change);
		this.notices.tell("impact:" + id, viewer, people, "notice.impact." + change.kind().name(),
				List.of(who(viewer), Notices.RECORD + shown(change),
						(other == null) ? Notices.TEXT + "impact.nobody" : Notices.RECORD + other),
				path(change));
		return id;
	}

	/** What the viewer did to a record lately and can take back, the latest first. */
	public List<CarriedOut> recent(Viewer viewer, String record) {
		return this.queries.of(viewer, record, ZonedDateTime.now().minus(OFFERED));
	}

	/**
	 * Takes a change of the viewer's own back, and tells those who were told of it.
	 * @throws ImpactProblem if there is none
	 * @throws RuntimeException the problem of the module that made the change, if it
	 * cannot be taken back
	 */
	public CarriedOut takeBack(Viewer viewer, String id) {
		Kept kept = this.queries.find(viewer, id).orElseThrow(ImpactProblem.NotThere::new);
		CarriedOut done = kept.change();
		if (kept.undone()) {
			return done;
		}
		ChangeAhead change = done.change();
		switch (change.kind()) {
			case RENAME, CLOSE -> this.customers.undo(viewer, change.record(), done.undo());
			case MERGE -> this.merges.unmerge(viewer, done.undo(), false);
			case OWNER -> this.owners.undo(viewer, change.record(), done.undo());
			case LEAVE -> this.contacts.undoMove(viewer, change.record(), done.undo());
			case DECIDE -> this.moves.undo(viewer, change.record(), done.undo());
			case LINE -> this.lines.undo(viewer, change.record(), done.undo());
		}
		this.queries.saveUndone(viewer, id);
		written(change);
		this.notices.tell(
				"impact-undone:" + id, viewer, kept.told(), "notice.impact.undone", List.of(who(viewer),
						Notices.RECORD + change.record(), Notices.TEXT + "impact.kind." + change.kind().name()),
				path(change));
		return done;
	}

	/** Pages that were shown anew when the change was made now offer to take it back. */
	private void written(ChangeAhead change) {
		Set<String> ids = new HashSet<>(Set.of(change.record()));
		Optional.ofNullable(change.other()).ifPresent(ids::add);
		this.events.publishEvent(new RecordsWritten(Set.of(KIND), Optional.of(ids)));
	}

	private static String who(Viewer viewer) {
		return (viewer.rep() != null) ? Notices.RECORD + viewer.rep() : viewer.displayName();
	}

	/** What is merged is shown as the other from now on. */
	private static String shown(ChangeAhead change) {
		String other = change.other();
		return (change.kind() == ChangeAhead.Kind.MERGE && other != null) ? other : change.record();
	}

	private static String path(ChangeAhead change) {
		return RecordPath.of(switch (change.kind()) {
			case RENAME, CLOSE, MERGE, OWNER -> "Customer";
			case LEAVE -> "Contact";
			case DECIDE -> "Project";
			case LINE -> "Record";
		}, shown(change));
	}

}
