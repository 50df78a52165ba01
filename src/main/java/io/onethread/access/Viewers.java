package io.onethread.access;

import java.util.List;
import java.util.Map;

import io.onethread.graph.Cypher;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/**
 * Finds out who is asking. Asked anew for each action, so that a right that was taken
 * away is gone with the next click, whatever tab is open.
 */
@Service
public class Viewers {

	private final Cypher cypher;

	Viewers(Cypher cypher) {
		this.cypher = cypher;
	}

	/**
	 * The viewer of the current request or UI action.
	 * @throws AuthenticationCredentialsNotFoundException if nobody is logged in
	 * @throws AccessDeniedException if the login was disabled meanwhile
	 */
	public Viewer current() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication == null || !authentication.isAuthenticated()) {
			throw new AuthenticationCredentialsNotFoundException("Nobody is logged in");
		}
		return of(authentication.getName());
	}

	/**
	 * The viewer that a login is.
	 * @throws AccessDeniedException if there is no such login or it is disabled
	 */
	public Viewer of(String name) {
		if (name.equals(OperatorToken.NAME)) {
			return OperatorToken.VIEWER;
		}
		return this.cypher.findOne("access/find_viewer", Map.of("name", name), Viewers::viewer)
			.orElseThrow(() -> new AccessDeniedException("This login is disabled"));
	}

	private static Viewer viewer(Record row) {
		String name = row.get("name").asString();
		List<String> reps = row.get("reps").asList(Value::asString);
		return new Viewer(row.get("user").asString(), name, Role.valueOf(row.get("role").asString()),
				row.get("rep").isNull() ? null : row.get("rep").asString(), row.get("repName").asString(name),
				row.get("division").isNull() ? null : row.get("division").asString(), reps);
	}

}
