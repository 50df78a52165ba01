package io.onethread.api;

import java.time.LocalDate;

import io.onethread.access.Viewer;
import io.onethread.graph.Listing;
import io.onethread.orders.Order;
import io.onethread.orders.OrderFilter;
import io.onethread.orders.OrderService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Orders. */
@RestController
@RequestMapping("/api/v1/orders")
@Tag(name = "Orders")
class OrdersController {

	private final OrderService orders;

	OrdersController(OrderService orders) {
		this.orders = orders;
	}

	@GetMapping
	@Operation(summary = "The orders you may see, the latest first",
			description = "Sorted by placedAt, value or code. Credit notes have a negative value; net is what an order "
					+ "brings in the end. The cost is there for those who see the customer in full.")
	Listing<Order> list(Viewer viewer, @RequestParam(required = false) @Nullable String customer,
			@RequestParam(required = false) @Nullable String status,
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
			@ParameterObject Paging paging) {
		return this.orders.list(viewer, new OrderFilter(customer, status, from, to),
				paging.request(OrderService.SORTS, true));
	}

	@GetMapping("/{id}")
	@Operation(summary = "An order with its lines")
	Order find(Viewer viewer, @PathVariable String id) {
		return this.orders.find(viewer, id).orElseThrow(ApiProblem::notFound);
	}

}
