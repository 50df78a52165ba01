package io.onethread.shell;

import java.util.List;

/** Logins that anybody may use; published as a bean only where a demo company runs. */
@FunctionalInterface
public interface DemoLogins {

	/** The logins, in the order they are shown; empty until they exist. */
	List<DemoLogin> logins();

	/**
	 * A login for trying the program.
	 *
	 * @param name its name
	 * @param password its password
	 * @param roleKey the key of the text that says what it is for
	 */
	record DemoLogin(String name, String password, String roleKey) {

	}

}
