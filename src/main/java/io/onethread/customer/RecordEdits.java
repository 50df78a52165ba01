package io.onethread.customer;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.customer.EditQueries.Change;
import io.onethread.customer.EditQueries.Origin;
import io.onethread.customer.EditQueries.Noted;
import io.onethread.customer.Editable.Stamp;
import io.onethread.graph.GraphKinds;
import io.onethread.graph.RecordsWritten;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.RetryableException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.neo4j.repository.Neo4jRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Adds and changes records in transactions that may run twice: a create is known again by
 * its id, a change by the id of its note, so that a lost reply to a commit does no harm.
 */
@Component
class RecordEdits {

	/** In a note of what was before: what counted as changed by hand. */
	static final String EDITED = "edited";

	private static final JsonMapper JSON = new JsonMapper();

	private final RetryTemplate retries = new RetryTemplate(RetryPolicy.builder()
		.maxRetries(5)
		.delay(Duration.ofMillis(100))
		.multiplier(2)
		.predicate(RecordEdits::worthAnotherTry)
		.build());

	private final TransactionTemplate transactions;

	private final EditQueries queries;

	private final GraphKinds kinds;

	private final ApplicationEventPublisher events;

	RecordEdits(PlatformTransactionManager transactions, EditQueries queries, GraphKinds kinds,
			ApplicationEventPublisher events) {
		this.transactions = new TransactionTemplate(transactions);
		this.queries = queries;
		this.kinds = kinds;
		this.events = events;
	}

	/** Whether this viewer added the record already; refuses an id that is not free. */
	boolean isRepeated(Viewer viewer, String kind, String id) {
		if (viewer.is(Role.ADMINISTRATOR)) {
			throw new CustomerProblem.Forbidden();
		}
		requireRandom(id);
		Origin origin = this.queries.origin(id);
		if (origin == null) {
			return false;
		}
		if (!origin.label().equals(kind) || !origin.by().equals(viewer.name())) {
			throw new CustomerProblem.IdRefused();
		}
		return true;
	}

	/**
	 * Adds a record.
	 * @param reason why it was added although it looks like another one, or empty
	 * @param tied the ids of the customers it is tied to
	 * @param ties ties it to them, in the same transaction
	 */
	<N extends Editable<N, D>, D extends Record> void create(Viewer viewer, String kind,
			Neo4jRepository<N, String> stored, N record, String reason, Set<String> tied, Runnable ties) {
		inTransaction(() -> {
			if (isRepeated(viewer, kind, record.id())) {
				return;
			}
			Map<String, Object> after = Fields.of(record.data());
			stored.save(record);
			ties.run();
			Map<String, Object> told = new TreeMap<>(after);
			if (!reason.isEmpty()) {
				told.put("reason", reason);
			}
			this.queries.saveChange(new Change(record.id(), record.id(), viewer.name(), "created", "{}",
					JSON.writeValueAsString(told), keys(kind, after)));
		});
		Set<String> written = new TreeSet<>(tied);
		written.add(record.id());
		this.events.publishEvent(
				new RecordsWritten(tied.isEmpty() ? Set.of(kind) : Set.of(kind, "Customer"), Optional.of(written)));
	}

	/**
	 * Changes a record.
	 * @param version the version the viewer saw
	 * @param ties given the old and the new data, changes what hangs on them
	 * @return by what the change can be taken back; nothing if there was none
	 */
	<N extends Editable<N, D>, D extends Record> Optional<String> update(Viewer viewer, String kind,
			Neo4jRepository<N, String> stored, String id, long version, D data, BiConsumer<D, D> ties) {
		String change = UUID.randomUUID().toString();
		boolean[] written = { false };
		inTransaction(() -> {
			requireRight(viewer, id, kind);
			N was = stored.findById(id).orElseThrow(CustomerProblem.NotThere::new);
			if (this.queries.changeExists(change)) {
				written[0] = true;
				return;
			}
			long current = (was.version() == null) ? 0 : was.version();
			if (current != version) {
				throw new CustomerProblem.Changed(current);
			}
			Set<String> changed = Fields.changed(Fields.of(was.data()), Fields.of(data));
			if (changed.isEmpty()) {
				return;
			}
			FieldRules.check(data, changed);
			save(stored, was, data, current, edited(was, changed));
			ties.accept(was.data(), data);
			noteChange(viewer, change, kind, was, Fields.of(data), changed);
			written[0] = true;
		});
		if (!written[0]) {
			return Optional.empty();
		}
		published(kind, id);
		return Optional.of(change);
	}

	/**
	 * Takes a change of the viewer's own back, as long as what it changed is as it left
	 * it: the values are as before, and so is what counts as changed by hand.
	 * @param change the id of the change
	 */
	<N extends Editable<N, D>, D extends Record> void undo(Viewer viewer, String kind,
			Neo4jRepository<N, String> stored, String id, String change) {
		String undo = UUID.nameUUIDFromBytes(("undo " + change).getBytes(StandardCharsets.UTF_8)).toString();
		inTransaction(() -> {
			requireRight(viewer, id, kind);
			N was = stored.findById(id).orElseThrow(CustomerProblem.NotThere::new);
			Noted noted = this.queries.noted(change, id).orElseThrow(CustomerProblem.NotThere::new);
			if (!noted.by().equals(viewer.name())) {
				throw new CustomerProblem.Forbidden();
			}
			if (this.queries.changeExists(undo)) {
				return;
			}
			JsonNode before = JSON.readTree(noted.before());
			JsonNode after = JSON.readTree(noted.after());
			Set<String> changed = new TreeSet<>(before.propertyNames());
			changed.addAll(after.propertyNames());
			changed.remove(EDITED);
			long current = (was.version() == null) ? 0 : was.version();
			if (!Fields.with(was.data(), after, changed).equals(was.data())) {
				throw new CustomerProblem.Changed(current);
			}
			D data = Fields.with(was.data(), before, changed);
			save(stored, was, data, current, uneditedBy(was.edited(), changed, before.path(EDITED)));
			noteChange(viewer, undo, kind, was, Fields.of(data), changed);
		});
		published(kind, id);
	}

	/** What counts as changed by hand once a change of some fields is taken back. */
	static @Nullable List<String> uneditedBy(@Nullable List<String> now, Set<String> changed, JsonNode before) {
		List<String> was = new ArrayList<>();
		before.forEach((name) -> was.add(name.asString()));
		Set<String> edited = new TreeSet<>((now == null) ? List.of() : now);
		edited.removeIf((name) -> changed.contains(name) && !was.contains(name));
		if (edited.equals(new TreeSet<>(was))) {
			return before.isMissingNode() ? null : was;
		}
		return new ArrayList<>(edited);
	}

	private <N extends Editable<N, D>, D extends Record> void noteChange(Viewer viewer, String change, String kind,
			N was, Map<String, Object> after, Set<String> changed) {
		Map<String, Object> before = new TreeMap<>(Fields.of(was.data()));
		before.keySet().retainAll(changed);
		List<String> edited = was.edited();
		if (edited != null) {
			before.put(EDITED, edited);
		}
		Map<String, Object> told = new TreeMap<>(after);
		told.keySet().retainAll(changed);
		this.queries.saveChange(new Change(change, was.id(), viewer.name(), "changed", JSON.writeValueAsString(before),
				JSON.writeValueAsString(told), keys(kind, after)));
	}

	/**
	 * Saves a record as part of a larger write, if nobody changed it since.
	 * @param version the version the viewer saw
	 * @return the version it has now
	 */
	<N extends Editable<N, D>, D extends Record> long save(Neo4jRepository<N, String> stored, N was, D data,
			long version) {
		long current = (was.version() == null) ? 0 : was.version();
		if (current != version) {
			throw new CustomerProblem.Changed(current);
		}
		save(stored, was, data, current, edited(was, Fields.changed(Fields.of(was.data()), Fields.of(data))));
		return current + 1;
	}

	/**
	 * As {@link #save(Neo4jRepository, Editable, Record, long)}, for what is put back.
	 * @param edited what counts as changed by hand from now on
	 */
	<N extends Editable<N, D>, D extends Record> long restore(Neo4jRepository<N, String> stored, N was, D data,
			long version, @Nullable List<String> edited) {
		long current = (was.version() == null) ? 0 : was.version();
		if (current != version) {
			throw new CustomerProblem.Changed(current);
		}
		save(stored, was, data, current, edited);
		return current + 1;
	}

	private static List<String> edited(Editable<?, ?> was, Set<String> changed) {
		Set<String> edited = new TreeSet<>(changed);
		List<String> before = was.edited();
		if (before != null) {
			edited.addAll(before);
		}
		return new ArrayList<>(edited);
	}

	private <N extends Editable<N, D>, D extends Record> void save(Neo4jRepository<N, String> stored, N was, D data,
			long version, @Nullable List<String> edited) {
		try {
			stored.save(was.with(data, new Stamp(version, edited, was.source(), was.createdAt(), ZonedDateTime.now())));
		}
		catch (OptimisticLockingFailureException ex) {
			throw new CustomerProblem.Changed(version + 1);
		}
	}

	/**
	 * Refuses who may not change a record of this kind.
	 */
	void requireRight(Viewer viewer, String id, String kind) {
		Boolean mayChange = this.queries.mayChange(viewer, id, kind);
		if (mayChange == null) {
			throw new CustomerProblem.NotThere();
		}
		if (!mayChange) {
			throw new CustomerProblem.Forbidden();
		}
	}

	/** All keys anew; one whose sources are all gone goes with them. */
	Map<String, @Nullable Object> keys(String kind, Map<String, Object> properties) {
		Map<String, @Nullable Object> keys = new TreeMap<>();
		keys.put("searchPhone", null);
		keys.put("searchEmail", null);
		this.kinds.record(kind).ifPresent((known) -> keys.putAll(known.derive().apply(properties)));
		return keys;
	}

	void inTransaction(Runnable work) {
		this.retries.invoke(() -> this.transactions.executeWithoutResult((status) -> work.run()));
	}

	private void published(String kind, String id) {
		published(Set.of(kind), Set.of(id));
	}

	/** Tells whoever shows or derives something from records. */
	void published(Set<String> kinds, Set<String> ids) {
		this.events.publishEvent(new RecordsWritten(kinds, Optional.of(ids)));
	}

	/** An id that anybody could guess would tell, by being refused, that it is taken. */
	private static void requireRandom(String id) {
		try {
			if (UUID.fromString(id).toString().equals(id)) {
				return;
			}
		}
		catch (IllegalArgumentException ex) {
			// Said below.
		}
		throw new CustomerProblem.IdRefused();
	}

	private static boolean worthAnotherTry(Throwable thrown) {
		for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
			if (cause instanceof RetryableException || cause instanceof DataIntegrityViolationException) {
				return true;
			}
		}
		return false;
	}

}
