package io.onethread.access;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.onethread.graph.Cypher;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Service;

/** Personal tokens for the API. */
@Service
public class Tokens {

	private final Cypher cypher;

	Tokens(Cypher cypher) {
		this.cypher = cypher;
	}

	/** The viewer's tokens, newest first. */
	public List<PersonalToken> list(Viewer viewer) {
		return this.cypher.find("access/find_tokens", Map.of("user", viewer.user()), Tokens::token);
	}

	/**
	 * Makes a token.
	 * @param label what the viewer calls it
	 * @return the secret, which is shown this once and not kept
	 */
	public String create(Viewer viewer, String label) {
		String secret = TokenSecret.next();
		this.cypher.save("access/save_token", Map.of("user", viewer.user(), "id", UUID.randomUUID().toString(), "hash",
				TokenSecret.hash(secret), "label", label, "at", ZonedDateTime.now()), (row) -> row);
		return secret;
	}

	/** Takes a token back. Another login's token is left alone. */
	public void revoke(Viewer viewer, String id) {
		this.cypher.save("access/delete_token", Map.of("user", viewer.user(), "id", id), (row) -> row);
	}

	/** The login that a secret stands for, where it is known and enabled. */
	Optional<UserOfToken> login(String secret) {
		return this.cypher.findOne("access/find_user_of_token", Map.of("hash", TokenSecret.hash(secret)),
				(row) -> new UserOfToken(row.get("name").asString(), Role.valueOf(row.get("role").asString())));
	}

	private static PersonalToken token(Record row) {
		return new PersonalToken(row.get("id").asString(), row.get("label").asString(),
				row.get("createdAt").asZonedDateTime());
	}

	record UserOfToken(String name, Role role) {

	}

}
