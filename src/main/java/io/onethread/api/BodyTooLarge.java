package io.onethread.api;

import java.io.IOException;

/** A body longer than anything this API takes, files left aside. */
final class BodyTooLarge extends IOException {

	BodyTooLarge() {
		super("The body is too long");
	}

}
