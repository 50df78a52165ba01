package io.onethread.access;

import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** A login as it is stored. */
@Node("User")
record UserAccount(@Id String id, @Version @Nullable Long version, String name, String password, String role,
		boolean enabled, ZonedDateTime createdAt) {

	UserAccount withPassword(String hash) {
		return new UserAccount(this.id, this.version, this.name, hash, this.role, this.enabled, this.createdAt);
	}

	UserAccount withEnabled(boolean value) {
		return new UserAccount(this.id, this.version, this.name, this.password, this.role, value, this.createdAt);
	}

}
