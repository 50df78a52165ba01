package io.onethread.organisation;

import io.onethread.graph.LinkKind;
import io.onethread.graph.Properties;
import io.onethread.graph.PropertyType;
import io.onethread.graph.RecordKind;
import io.onethread.graph.SearchText;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The records and links that describe the company. */
@Configuration(proxyBeanMethods = false)
class OrganisationKinds {

	@Bean
	RecordKind division() {
		return new RecordKind("Division",
				Properties.text("name", "nameEn", "code").and(PropertyType.INTEGER, "colour").map(),
				SearchText::keysOf);
	}

	@Bean
	RecordKind branch() {
		return new RecordKind("Branch", Properties.text("name", "nameEn", "code", "city", "province").map(),
				SearchText::keysOf);
	}

	@Bean
	RecordKind rep() {
		return new RecordKind("Rep",
				Properties.text("name", "nameEn", "code", "title", "email", "phone", "city", "status")
					.and(PropertyType.DATE, "since", "until")
					.map(),
				SearchText::keysOf);
	}

	@Bean
	RecordKind productLine() {
		return new RecordKind("ProductLine", Properties.text("name", "nameEn", "code", "brand", "description").map(),
				SearchText::keysOf);
	}

	@Bean
	RecordKind product() {
		return new RecordKind("Product",
				Properties.text("name", "nameEn", "code", "unit", "status").and(PropertyType.NUMBER, "price").map(),
				SearchText::keysOf);
	}

	@Bean
	LinkKind divisionPartOfDivision() {
		return new LinkKind("PART_OF", "Division", "Division");
	}

	@Bean
	LinkKind divisionSellsLine() {
		return new LinkKind("SELLS", "Division", "ProductLine");
	}

	@Bean
	LinkKind repInDivision() {
		return new LinkKind("IN", "Rep", "Division");
	}

	@Bean
	LinkKind repBasedAtBranch() {
		return new LinkKind("BASED_AT", "Rep", "Branch");
	}

	@Bean
	LinkKind branchBelongsToDivision() {
		return new LinkKind("BELONGS_TO", "Branch", "Division");
	}

	@Bean
	LinkKind repReportsToRep() {
		return new LinkKind("REPORTS_TO", "Rep", "Rep");
	}

	@Bean
	LinkKind productInLine() {
		return new LinkKind("IN_LINE", "Product", "ProductLine");
	}

}
