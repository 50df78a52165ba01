package io.onethread.customer;

import java.time.ZonedDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A customer as it is stored, with what is needed to change it. Properties that are not
 * named here (the search keys) stay as they are when it is saved.
 */
@Node(primaryLabel = "Customer", labels = "Record")
record CustomerNode(@Id String id, @Version @Nullable Long version, String name, @Nullable String nameEn,
		@Nullable String shortName, @Nullable List<String> formerNames, @Nullable String code,
		@Nullable String creditCode, @Nullable String industry, @Nullable String city, @Nullable String province,
		@Nullable String country, @Nullable String address, @Nullable String postalCode, @Nullable String phone,
		@Nullable String fax, @Nullable String email, @Nullable String website, @Nullable String status,
		@Nullable Long employees, @Nullable Long founded, @Nullable Double revenue, @Nullable List<String> edited,
		@Nullable String source, @Nullable ZonedDateTime createdAt,
		@Nullable ZonedDateTime changedAt) implements Editable<CustomerNode, CustomerData> {

	static CustomerNode of(String id, CustomerData data, Stamp stamp) {
		return new CustomerNode(id, stamp.version(), data.name(), data.nameEn(), data.shortName(),
				data.formerNames().isEmpty() ? null : data.formerNames(), data.code(), data.creditCode(),
				data.industry(), data.city(), data.province(), data.country(), data.address(), data.postalCode(),
				data.phone(), data.fax(), data.email(), data.website(), data.status(), data.employees(), data.founded(),
				data.revenue(), stamp.edited(), stamp.source(), stamp.createdAt(), stamp.changedAt());
	}

	@Override
	public CustomerData data() {
		return new CustomerData(this.name, this.nameEn, this.shortName,
				(this.formerNames == null) ? List.of() : this.formerNames, this.code, this.creditCode, this.industry,
				this.city, this.province, this.country, this.address, this.postalCode, this.phone, this.fax, this.email,
				this.website, this.status, this.employees, this.founded, this.revenue);
	}

	@Override
	public CustomerNode with(CustomerData data, Stamp stamp) {
		return of(this.id, data, stamp);
	}

}
