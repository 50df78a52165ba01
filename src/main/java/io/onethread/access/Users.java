package io.onethread.access;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import io.onethread.graph.Cypher;
import io.onethread.graph.RecordsWritten;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Adds, lists, and closes logins. */
@Service
public class Users {

	/** The fewest characters a password may have. */
	public static final int MIN_PASSWORD = 10;

	private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{1,63}");

	private final UserAccounts accounts;

	private final PasswordEncoder encoder;

	private final Cypher cypher;

	private final LoginThrottle throttle;

	private final ApplicationEventPublisher events;

	Users(UserAccounts accounts, PasswordEncoder encoder, Cypher cypher, LoginThrottle throttle,
			ApplicationEventPublisher events) {
		this.accounts = accounts;
		this.encoder = encoder;
		this.cypher = cypher;
		this.throttle = throttle;
		this.events = events;
	}

	/** All logins by name. */
	public List<User> list() {
		return this.cypher.find("access/find_users", Map.of(),
				(row) -> new User(row.get("name").asString(), Role.valueOf(row.get("role").asString()),
						row.get("enabled").asBoolean(), row.get("rep").isNull() ? null : row.get("rep").asString(),
						row.get("repName").isNull() ? null : row.get("repName").asString()));
	}

	/**
	 * Adds a login.
	 * @param name 2 to 64 letters, digits, {@code . _ @ -}
	 * @param password at least {@link #MIN_PASSWORD} characters
	 * @param role what it is for
	 * @param rep the id, code or name of the rep it is, for reps and managers
	 * @throws UserProblem if the name is taken or not allowed, the password too short, or
	 * the rep unknown
	 */
	public void add(String name, String password, Role role, @Nullable String rep) {
		if (!NAME.matcher(name).matches() || name.equals(OperatorToken.NAME)) {
			throw new UserProblem("user.problem.name", name);
		}
		requireLong(password);
		String repId = rep == null ? null : repId(rep);
		if (repId == null && (role == Role.REP || role == Role.MANAGER)) {
			throw new UserProblem("user.problem.rep-needed", role.name().toLowerCase(java.util.Locale.ROOT));
		}
		try {
			this.accounts.save(new UserAccount(UUID.randomUUID().toString(), null, name, this.encoder.encode(password),
					role.name(), true, ZonedDateTime.now()));
		}
		catch (DataIntegrityViolationException ex) {
			throw new UserProblem("user.problem.taken", name);
		}
		if (repId != null) {
			this.cypher.save("access/save_user_rep", Map.of("name", name, "rep", repId), (row) -> row);
		}
	}

	/** Whether there is such a login. */
	public boolean exists(String name) {
		return this.accounts.findByName(name).isPresent();
	}

	/**
	 * Sets a new password.
	 * @throws UserProblem if there is no such login or the password is too short
	 */
	public void setPassword(String name, String password) {
		requireLong(password);
		this.accounts.save(account(name).withPassword(this.encoder.encode(password)));
	}

	/**
	 * Sets the viewer's own password. Guessing the old one is slowed down as logging in
	 * is.
	 * @throws UserProblem if the old one is wrong or the new one too short
	 */
	public void changePassword(Viewer viewer, String old, String password) {
		requireLong(password);
		try {
			this.throttle.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(viewer.name(), old));
		}
		catch (AuthenticationException ex) {
			throw new UserProblem("user.problem.old-password", viewer.name());
		}
		setPassword(viewer.name(), password);
	}

	/**
	 * Lets a login in or keeps it out, from its next action on.
	 * @throws UserProblem if there is no such login, or it is the last administrator
	 */
	public void setEnabled(String name, boolean enabled) {
		UserAccount account = account(name);
		if (!enabled && account.role().equals(Role.ADMINISTRATOR.name())
				&& list().stream().filter((user) -> user.role() == Role.ADMINISTRATOR && user.enabled()).count() <= 1) {
			throw new UserProblem("user.problem.last-administrator", name);
		}
		this.accounts.save(account.withEnabled(enabled));
		this.events.publishEvent(new RecordsWritten(Set.of("User"), Optional.of(Set.of(account.id()))));
	}

	boolean hasAdministrator() {
		return this.accounts.existsByRoleAndEnabled(Role.ADMINISTRATOR.name(), true);
	}

	private UserAccount account(String name) {
		return this.accounts.findByName(name).orElseThrow(() -> new UserProblem("user.problem.unknown", name));
	}

	private String repId(String rep) {
		return this.cypher.findOne("access/find_rep", Map.of("given", rep), (row) -> row.get("id").asString())
			.orElseThrow(() -> new UserProblem("user.problem.rep-unknown", rep));
	}

	private static void requireLong(String password) {
		if (password.length() < MIN_PASSWORD) {
			throw new UserProblem("user.problem.short-password", String.valueOf(MIN_PASSWORD));
		}
	}

}
