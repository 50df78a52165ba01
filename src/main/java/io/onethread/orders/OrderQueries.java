package io.onethread.orders;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.ListRequest;
import io.onethread.graph.Listing;
import io.onethread.graph.RecordRef;
import io.onethread.graph.Values;
import io.onethread.orders.Order.Line;
import io.onethread.orders.OrderBook.Placed;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/** Reads orders. */
@Component
class OrderQueries {

	private final Cypher cypher;

	OrderQueries(Cypher cypher) {
		this.cypher = cypher;
	}

	Optional<Order> find(Viewer viewer, String id) {
		return this.cypher.findOne("orders/find_order", viewer.with("id", id), (row) -> order(row.get("order"),
				row.get("customer"), row.get("rep"), row.get("lines").asList(OrderQueries::line)));
	}

	Listing<Order> list(Viewer viewer, OrderFilter filter, ListRequest request) {
		return this.cypher
			.findOne("orders/find_orders",
					request.with(OrderService.SORTS,
							viewer.with(
									"customer", filter.customer(), "status", filter.status(), "firstDay", filter
										.since(),
									"lastDay", filter.until())),
					(row) -> new Listing<>(row.get("rows")
						.asList((one) -> order(one.get("order"), one.get("customer"), one.get("rep"), List.of())),
							row.get("total").asLong()))
			.orElseThrow();
	}

	private static Order order(Value value, Value customer, Value rep, List<Line> lines) {
		Values order = new Values(value);
		Placed placed = new Placed(order.date("placedAt"), value.get("value").asDouble(0), order.amount("cost"),
				value.get("status").asString("placed"), value.get("linesReturned").asDouble(0));
		return new Order(order.textOrEmpty("id"), order.textOrEmpty("code"), order.date("placedAt"),
				order.amount("value"), placed.net(), placed.returns(), order.amount("cost"), order.text("status"),
				RecordRef.of(customer), RecordRef.of(rep), lines);
	}

	private static Line line(Value value) {
		double quantity = value.get("quantity").asDouble(0);
		double price = value.get("price").asDouble(0);
		double discount = value.get("discount").asDouble(0);
		return new Line(value.get("line").asLong(0), Objects.requireNonNull(RecordRef.of(value.get("product"))),
				quantity, price, discount, quantity * price * (1 - discount), new Values(value).amount("cost"));
	}

}
