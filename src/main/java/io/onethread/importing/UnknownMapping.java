package io.onethread.importing;

/** There is no mapping of the name given. */
public final class UnknownMapping extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public UnknownMapping(String name) {
		super(name);
	}

	/** The name that was given. */
	public String name() {
		return String.valueOf(getMessage());
	}

}
