package io.onethread.notice;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import io.onethread.access.Viewer;
import io.onethread.graph.Listing;
import io.onethread.graph.RecordsWritten;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Tells people something, and shows them what they were told.
 * <p>
 * A notice is a key of the texts with arguments, so that everybody reads it in their own
 * language. An argument is taken as it stands, or begins with {@link #RECORD},
 * {@link #TEXT}, {@link #DATE} or {@link #AMOUNT}. Names of records go in by their ids: a
 * reader who may not know the record any more must not learn its name from an old notice.
 */
@Service
public class Notices {

	/** The label of what is told, as {@link RecordsWritten} names it. */
	public static final String KIND = "Notice";

	/** Before a record's id: its name, as far as the reader may know it. */
	public static final String RECORD = "record:";

	/** Before the key of a text without arguments: that text. */
	public static final String TEXT = "text:";

	/** Before a day in ISO-8601: that day. */
	public static final String DATE = "date:";

	/** Before a number: that amount of money. */
	public static final String AMOUNT = "amount:";

	private final NoticeQueries queries;

	private final ApplicationEventPublisher events;

	private final NoticeRetention retention;

	private final Clock clock = Clock.systemDefaultZone();

	Notices(NoticeQueries queries, ApplicationEventPublisher events, NoticeRetention retention) {
		this.queries = queries;
		this.events = events;
		this.retention = retention;
	}

	/**
	 * Tells some reps something.
	 * @param repIds their ids; of those who are no rep, the ids of their logins
	 * @param textKey the key of the text, which begins with {@code notice.}
	 * @param arguments what fills it
	 * @param path the route that shows more
	 */
	public void tell(Collection<String> repIds, String textKey, List<String> arguments, String path) {
		tell(UUID.randomUUID().toString(), null, repIds, textKey, arguments, path);
	}

	/**
	 * Tells some reps of something that one of them may have done, who needs not be told.
	 * @param doer who did it
	 * @see #tell(Collection, String, List, String)
	 */
	public void tell(Viewer doer, Collection<String> repIds, String textKey, List<String> arguments, String path) {
		tell(UUID.randomUUID().toString(), doer, repIds, textKey, arguments, path);
	}

	/**
	 * Tells some reps something once, however often it is asked for.
	 * @param id names it for good, as in {@code alert-opened:} and the alert's id
	 * @param doer who did it and needs not be told, if somebody did
	 * @see #tell(Collection, String, List, String)
	 */
	public void tell(String id, @Nullable Viewer doer, Collection<String> repIds, String textKey,
			List<String> arguments, String path) {
		Set<String> told = new HashSet<>(repIds);
		if (doer != null) {
			told.remove(doer.user());
			told.remove(doer.rep());
		}
		if (!told.isEmpty()) {
			told = this.queries.save(id, told, ZonedDateTime.now(this.clock), textKey, arguments, path);
			changed(told.stream().map(Notices::address).collect(Collectors.toSet()));
			this.retention.sweep();
		}
	}

	/** The ids of all executives, as {@link #tell} takes them. */
	public List<String> executives() {
		return this.queries.executives();
	}

	/**
	 * What the viewer was told, newest first.
	 * @param unread whether only what they have not read
	 */
	public Listing<Notice> list(Viewer viewer, boolean unread, int offset, int limit) {
		return this.queries.list(viewer, unread, offset, limit);
	}

	/** How many notices the viewer has not read. */
	public long unread(Viewer viewer) {
		return this.queries.count(viewer, true);
	}

	/** Notes that the viewer has read some; those of others stay as they are. */
	public void markRead(Viewer viewer, Collection<String> ids) {
		if (!ids.isEmpty() && this.queries.markRead(viewer, ids)) {
			changed(addresses(viewer));
		}
	}

	/** Notes that the viewer has read all. */
	public void markAllRead(Viewer viewer) {
		if (this.queries.markRead(viewer, null)) {
			changed(addresses(viewer));
		}
	}

	/** What changes of the viewer's notices are told of by, which is no record's id. */
	public static Set<String> addresses(Viewer viewer) {
		return (viewer.rep() != null) ? Set.of(address(viewer.user()), address(viewer.rep()))
				: Set.of(address(viewer.user()));
	}

	private static String address(String rep) {
		return "notices:" + rep;
	}

	private void changed(Set<String> whose) {
		this.events.publishEvent(new RecordsWritten(Set.of(KIND), Optional.of(whose)));
	}

}
