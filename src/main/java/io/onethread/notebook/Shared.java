package io.onethread.notebook;

import io.onethread.customer.ContactData;

/** What of an entry becomes a contact: never its note, never its groups. */
final class Shared {

	private Shared() {
	}

	static ContactData contact(NotebookData data) {
		return new ContactData(data.name(), null, null, data.title(), data.phone(), data.mobile(), data.email(),
				data.wechat(), "active");
	}

	/**
	 * A contact with what the entry says; what the entry does not say stays.
	 */
	static ContactData onto(ContactData was, NotebookData data) {
		return new ContactData(was.name(), was.nameEn(), was.code(), or(data.title(), was.title()),
				or(data.phone(), was.phone()), or(data.mobile(), was.mobile()), or(data.email(), was.email()),
				or(data.wechat(), was.wechat()), was.status());
	}

	private static @org.jspecify.annotations.Nullable String or(String said,
			@org.jspecify.annotations.Nullable String was) {
		return said.isEmpty() ? was : said;
	}

}
