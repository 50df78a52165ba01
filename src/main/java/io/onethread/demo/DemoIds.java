package io.onethread.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids made from names, so that the same thing has the same id in every run. */
final class DemoIds {

	private DemoIds() {
	}

	static String of(String kind, Object key) {
		return UUID.nameUUIDFromBytes(("onethread demo " + kind + " " + key).getBytes(StandardCharsets.UTF_8))
			.toString();
	}

}
