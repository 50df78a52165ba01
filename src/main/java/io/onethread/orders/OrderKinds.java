package io.onethread.orders;

import java.util.Map;

import io.onethread.graph.LinkKind;
import io.onethread.graph.Properties;
import io.onethread.graph.PropertyType;
import io.onethread.graph.RecordKind;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Orders and their links. */
@Configuration(proxyBeanMethods = false)
class OrderKinds {

	@Bean
	RecordKind order() {
		return new RecordKind("Order",
				Properties.text("code", "status")
					.and(PropertyType.DATE, "placedAt")
					.and(PropertyType.NUMBER, "value", "cost")
					.map(),
				(all) -> Map.of());
	}

	@Bean
	LinkKind customerPlacedOrder() {
		return new LinkKind("PLACED", "Customer", "Order");
	}

	@Bean
	LinkKind repSoldOrder() {
		return new LinkKind("SOLD", "Rep", "Order");
	}

	@Bean
	LinkKind orderContainsProduct() {
		return new LinkKind("CONTAINS", "Order", "Product",
				Properties.of(PropertyType.INTEGER, "line")
					.and(PropertyType.NUMBER, "quantity", "price", "discount", "cost")
					.map(),
				"line");
	}

}
