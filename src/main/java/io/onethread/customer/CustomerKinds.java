package io.onethread.customer;

import io.onethread.graph.LinkKind;
import io.onethread.graph.Properties;
import io.onethread.graph.PropertyType;
import io.onethread.graph.RecordKind;
import io.onethread.graph.SearchText;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Customers, contacts, and the links between them and those who answer for them. */
@Configuration(proxyBeanMethods = false)
class CustomerKinds {

	@Bean
	RecordKind customer() {
		return new RecordKind("Customer",
				Properties.text("name", "nameEn", "shortName")
					.and(PropertyType.TEXT_LIST, "formerNames")
					.and(PropertyType.TEXT, "code", "creditCode", "industry", "city", "province", "country", "address",
							"postalCode", "phone", "fax", "email", "website", "status")
					.and(PropertyType.INTEGER, "employees", "founded")
					.and(PropertyType.NUMBER, "revenue")
					.map(),
				SearchText::keysOf);
	}

	@Bean
	RecordKind contact() {
		return new RecordKind("Contact",
				Properties.text("name", "nameEn", "code", "title", "phone", "mobile", "email", "wechat", "status")
					.map(),
				SearchText::keysOf);
	}

	@Bean
	LinkKind repOwnsCustomer() {
		return new LinkKind(OwnershipRules.OWNS, "Rep", "Customer",
				Properties.text("role").and(PropertyType.DATE, "since", "until").map())
			.withPast(OwnershipRules.OWNED);
	}

	@Bean
	LinkKind repOwnedCustomer() {
		return new LinkKind(OwnershipRules.OWNED, "Rep", "Customer",
				Properties.text("role", "why").and(PropertyType.DATE, "since", "until").map());
	}

	@Bean
	LinkKind customerSubsidiaryOfCustomer() {
		return new LinkKind("SUBSIDIARY_OF", "Customer", "Customer");
	}

	@Bean
	LinkKind contactWorksAtCustomer() {
		return new LinkKind("WORKS_AT", "Contact", "Customer",
				Properties.text("title", "department").and(PropertyType.DATE, "since", "until").map());
	}

}
