package io.onethread.api;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.onethread.customer.Customer;
import io.onethread.customer.CustomerData;
import org.jspecify.annotations.Nullable;

/** A customer as the API shows it. */
record CustomerResource(String id, String level, long version, @JsonUnwrapped CustomerData data, List<Owner> owners,
		@Nullable ZonedDateTime createdAt, @Nullable ZonedDateTime changedAt) {

	static CustomerResource of(Customer customer) {
		return new CustomerResource(customer.id(), customer.level().name().toLowerCase(Locale.ROOT), customer.version(),
				customer.data(),
				customer.owners()
					.stream()
					.map((owner) -> new Owner(owner.rep().id(), owner.rep().name(), owner.role(),
							(owner.division() == null) ? null : owner.division().name()))
					.toList(),
				customer.createdAt(), customer.changedAt());
	}

	/** Who answers for it. */
	record Owner(String id, String name, String role, @Nullable String division) {

	}

}
