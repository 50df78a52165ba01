package io.onethread.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.onethread.access.Role;
import io.onethread.access.UserProblem;
import io.onethread.access.Users;
import io.onethread.shell.DemoLogins.DemoLogin;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;

/**
 * The logins that anybody may use. Everybody can read their password, so they are open
 * only while the program runs in demo mode.
 */
@Service
class DemoUsers {

	private static final Logger log = LoggerFactory.getLogger(DemoUsers.class);

	private static final String PASSWORD = "pull-the-thread";

	private final Users users;

	private final DemoQueries queries;

	private volatile List<DemoLogin> open = List.of();

	DemoUsers(Users users, DemoQueries queries) {
		this.users = users;
		this.queries = queries;
	}

	/** Those that are open now. */
	List<DemoLogin> logins() {
		return this.open;
	}

	/** Opens the logins, and makes those that are missing; the reps must be there. */
	void open(List<String> made) {
		List<String> ours = new ArrayList<>(made);
		List<DemoLogin> logins = new ArrayList<>();
		for (Role role : Role.values()) {
			String name = role.name().toLowerCase(Locale.ROOT);
			if (!ours.contains(name) && !this.users.exists(name)) {
				// Noted first: a login that is made and not noted would never be closed.
				ours.add(name);
				this.queries.saveLogins(ours);
			}
			if (ours.contains(name)) {
				open(name, role);
				logins.add(new DemoLogin(name, PASSWORD, "role." + name));
			}
		}
		this.open = List.copyOf(logins);
	}

	/** Keeps everybody out who only knows what the login page has shown. */
	void close(List<String> made) {
		this.open = List.of();
		for (String name : made) {
			try {
				if (this.users.exists(name)) {
					this.users.setEnabled(name, false);
				}
			}
			catch (UserProblem ex) {
				log.warn("The demo login '{}' stays open, with a password that everybody knows: it is the last "
						+ "administrator. Add another one with './onethread user add'.", name);
			}
		}
	}

	private void open(String name, Role role) {
		if (this.users.exists(name)) {
			this.users.setEnabled(name, true);
		}
		else {
			this.users.add(name, PASSWORD, role, rep(role));
		}
	}

	private static @Nullable String rep(Role role) {
		return switch (role) {
			case REP -> DemoPeople.REP;
			case MANAGER -> DemoPeople.MANAGER;
			case EXECUTIVE -> DemoPeople.EXECUTIVE;
			case ADMINISTRATOR -> null;
		};
	}

}
