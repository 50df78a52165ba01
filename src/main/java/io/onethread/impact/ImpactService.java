package io.onethread.impact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.graph.RecordRef;
import io.onethread.impact.Impact.Item;
import io.onethread.impact.Impact.Touched;
import io.onethread.impact.ImpactQueries.People;
import io.onethread.impact.ImpactQueries.Subject;
import io.onethread.shell.ChangeAhead;

import org.springframework.stereotype.Service;

/**
 * Says what a change would touch and whom it concerns, to those who may make it. What
 * they may not see is neither listed nor counted; those who are concerned by what is
 * hidden from them are told all the same, and do not show.
 */
@Service
public class ImpactService {

	/** The order in which kinds are shown. */
	private static final List<String> KINDS = List.of("Project", "Contact", "Customer", "Activity", "Task", "Order",
			"Alert", "OverlapCase", "Product", "ProductLine", "Division");

	private final ImpactQueries queries;

	ImpactService(ImpactQueries queries) {
		this.queries = queries;
	}

	/**
	 * What a change would touch.
	 * @return nothing where one of the records is not there, or the viewer may not know
	 * of it
	 * @throws ImpactProblem.Forbidden if the viewer may not make such a change
	 */
	public Optional<Impact> of(Viewer viewer, ChangeAhead change) {
		return look(viewer, change).map(Look::impact);
	}

	/**
	 * What is to be kept of a look at a change until it is made, since afterwards some of
	 * it cannot be seen any more.
	 *
	 * @param impact what the viewer sees
	 * @param told all whom it concerns, by their ids
	 */
	record Look(Impact impact, Set<String> told) {

	}

	Optional<Look> look(Viewer viewer, ChangeAhead change) {
		if (viewer.is(Role.ADMINISTRATOR)) {
			throw new ImpactProblem.Forbidden();
		}
		List<String> ids = ids(change);
		List<Subject> subjects = this.queries.subjects(viewer, ids);
		if (subjects.size() < ids.size() || !fits(change, subjects.getFirst())) {
			return Optional.empty();
		}
		if (!subjects.stream().allMatch(Subject::allowed)) {
			throw new ImpactProblem.Forbidden();
		}
		Map<Item, String> kinds = new LinkedHashMap<>();
		List<Item> items = switch (change.kind()) {
			case RENAME, CLOSE, MERGE -> this.queries.ofCustomers(viewer, ids, null, kinds);
			case OWNER -> this.queries.ofCustomers(viewer, ids, change.other(), kinds);
			case LEAVE -> this.queries.ofContact(viewer, change.record(), kinds);
			case DECIDE -> this.queries.ofProject(viewer, change.record(), kinds);
			case LINE -> this.queries.ofLine(viewer, change.record(), kinds);
		};
		items.removeIf((item) -> ids.contains(item.record().id()));
		List<Touched> touched = touched(items, kinds);
		if (change.kind() != ChangeAhead.Kind.OWNER) {
			touched.addAll(counted(subjects));
		}
		touched.sort(java.util.Comparator.comparingInt((one) -> KINDS.indexOf(one.kind())));
		People people = this.queries.people(viewer, ids);
		List<RecordRef> records = subjects.stream().map(Subject::record).toList();
		return Optional.of(new Look(new Impact(change, records, touched, people.shown()), people.told()));
	}

	/**
	 * The records that must be there and changeable: another customer, but no rep or
	 * line.
	 */
	private static List<String> ids(ChangeAhead change) {
		String other = change.other();
		return (change.kind() == ChangeAhead.Kind.MERGE && other != null) ? List.of(change.record(), other)
				: List.of(change.record());
	}

	private static boolean fits(ChangeAhead change, Subject subject) {
		return switch (change.kind()) {
			case RENAME, CLOSE, MERGE, OWNER -> subject.kind().equals("Customer");
			case LEAVE -> subject.kind().equals("Contact");
			case DECIDE -> subject.kind().equals("Project");
			case LINE -> subject.kind().equals("Product") || subject.kind().equals("ProductLine");
		};
	}

	private static List<Touched> touched(Collection<Item> items, Map<Item, String> kinds) {
		Map<String, List<Item>> byKind = new LinkedHashMap<>();
		items.forEach(
				(item) -> byKind.computeIfAbsent(kinds.getOrDefault(item, ""), (kind) -> new ArrayList<>()).add(item));
		List<Touched> touched = new ArrayList<>();
		byKind.forEach((kind, all) -> touched.add(new Touched(kind, all.size(),
				all.stream().map(Item::value).filter(Objects::nonNull).mapToDouble(Double::doubleValue).sum(), all)));
		return touched;
	}

	private static List<Touched> counted(List<Subject> subjects) {
		Map<String, Touched> counted = new LinkedHashMap<>();
		subjects.forEach((subject) -> subject.counted()
			.forEach((one) -> counted.merge(one.kind(), one, (some, more) -> new Touched(some.kind(),
					some.count() + more.count(), some.value() + more.value(), List.of()))));
		return List.copyOf(counted.values());
	}

}
