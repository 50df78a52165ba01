package io.onethread.access;

/** What a login is for. */
public enum Role {

	REP, MANAGER, EXECUTIVE,
	/** Configures the program and reads no customers. */
	ADMINISTRATOR;

	/** The authority that Spring Security knows it by. */
	public String authority() {
		return "ROLE_" + name();
	}

}
