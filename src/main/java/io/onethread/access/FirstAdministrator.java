package io.onethread.access;

import java.security.SecureRandom;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Somebody must be able to log in first: an administrator whose password is printed once.
 */
@Component
@Order(10)
class FirstAdministrator implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

	private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

	private final Users users;

	private final @Nullable String password;

	FirstAdministrator(Users users, @Value("${ONETHREAD_ADMIN_PASSWORD:#{null}}") @Nullable String password) {
		this.users = users;
		this.password = password;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (this.users.hasAdministrator()) {
			return;
		}
		if (this.password != null) {
			this.users.add("admin", this.password, Role.ADMINISTRATOR, null);
			log.info("The administrator 'admin' has the password given in ONETHREAD_ADMIN_PASSWORD.");
			return;
		}
		String generated = generate();
		this.users.add("admin", generated, Role.ADMINISTRATOR, null);
		log.info("The administrator 'admin' has the password {} (shown this once; change it with './onethread user "
				+ "password admin').", generated);
	}

	private static String generate() {
		return new SecureRandom().ints(20, 0, LETTERS.length())
			.collect(StringBuilder::new, (text, letter) -> text.append(LETTERS.charAt(letter)), StringBuilder::append)
			.toString();
	}

}
