package io.onethread.customer;

import java.time.ZonedDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** A contact as it is stored, with what is needed to change it. */
@Node(primaryLabel = "Contact", labels = "Record")
record ContactNode(@Id String id, @Version @Nullable Long version, String name, @Nullable String nameEn,
		@Nullable String code, @Nullable String title, @Nullable String phone, @Nullable String mobile,
		@Nullable String email, @Nullable String wechat, @Nullable String status, @Nullable List<String> edited,
		@Nullable String source, @Nullable ZonedDateTime createdAt,
		@Nullable ZonedDateTime changedAt) implements Editable<ContactNode, ContactData> {

	static ContactNode of(String id, ContactData data, Stamp stamp) {
		return new ContactNode(id, stamp.version(), data.name(), data.nameEn(), data.code(), data.title(), data.phone(),
				data.mobile(), data.email(), data.wechat(), data.status(), stamp.edited(), stamp.source(),
				stamp.createdAt(), stamp.changedAt());
	}

	@Override
	public ContactData data() {
		return new ContactData(this.name, this.nameEn, this.code, this.title, this.phone, this.mobile, this.email,
				this.wechat, this.status);
	}

	@Override
	public ContactNode with(ContactData data, Stamp stamp) {
		return of(this.id, data, stamp);
	}

}
