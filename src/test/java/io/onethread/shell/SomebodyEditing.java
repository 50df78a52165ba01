package io.onethread.shell;

import io.onethread.access.Viewers;

import org.springframework.stereotype.Component;

/** Somebody who has a form open elsewhere. */
@Component
public class SomebodyEditing {

	private final Presence presence;

	private final Viewers viewers;

	SomebodyEditing(Presence presence, Viewers viewers) {
		this.presence = presence;
		this.viewers = viewers;
	}

	/** Has this login open a form on this record. */
	public void enter(String login, String record) {
		this.presence.enter(this.viewers.of(login), "form elsewhere", record);
	}

	/** Has them close it. */
	public void leave() {
		this.presence.leave("form elsewhere");
	}

}
