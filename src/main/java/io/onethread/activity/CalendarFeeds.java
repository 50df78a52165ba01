package io.onethread.activity;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.graph.Cypher;
import org.neo4j.driver.Record;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** The secret addresses of calendars: made, shown once, taken back. */
@Service
public class CalendarFeeds {

	private final Cypher cypher;

	private final Viewers viewers;

	CalendarFeeds(Cypher cypher, Viewers viewers) {
		this.cypher = cypher;
		this.viewers = viewers;
	}

	/** The viewer's feeds, newest first. */
	public List<CalendarFeed> list(Viewer viewer) {
		return this.cypher.find("activity/find_feeds", Map.of("user", viewer.user()), CalendarFeeds::feed);
	}

	/**
	 * Makes a feed.
	 * @param label what the viewer calls it
	 * @return the secret part of its address, which is shown this once and not kept
	 */
	public String create(Viewer viewer, String label) {
		String secret = FeedSecret.next();
		this.cypher.save("activity/save_feed", Map.of("user", viewer.user(), "id", UUID.randomUUID().toString(), "hash",
				FeedSecret.hash(secret), "label", Rules.required("label", label, 100), "at", ZonedDateTime.now()),
				(row) -> row);
		return secret;
	}

	/** Takes a feed back. Another login's feed is left alone. */
	public void revoke(Viewer viewer, String id) {
		this.cypher.save("activity/delete_feed", Map.of("user", viewer.user(), "id", id), (row) -> row);
	}

	/**
	 * Whose calendar a secret opens, where it is known and the login may still log in.
	 */
	Optional<Viewer> viewer(String secret) {
		try {
			return this.cypher
				.findOne("activity/find_login_of_feed", Map.of("hash", FeedSecret.hash(secret)),
						(row) -> row.get("name").asString())
				.map(this.viewers::of);
		}
		catch (AccessDeniedException ex) {
			return Optional.empty();
		}
	}

	private static CalendarFeed feed(Record row) {
		return new CalendarFeed(row.get("id").asString(), row.get("label").asString(),
				row.get("createdAt").asZonedDateTime());
	}

}
