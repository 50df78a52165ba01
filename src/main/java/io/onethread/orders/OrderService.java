package io.onethread.orders;

import java.util.List;
import java.util.Optional;

import io.onethread.access.Viewer;
import io.onethread.graph.ListRequest;
import io.onethread.graph.Listing;

import org.springframework.stereotype.Service;

/** Finds and lists orders. */
@Service
public class OrderService {

	/** What orders may be sorted by. */
	public static final List<String> SORTS = List.of("placedAt", "value", "code");

	private final OrderQueries queries;

	OrderService(OrderQueries queries) {
		this.queries = queries;
	}

	/** An order with its lines, where the viewer may see it. */
	public Optional<Order> find(Viewer viewer, String id) {
		return this.queries.find(viewer, id);
	}

	/** A page of the orders that the viewer may see, sorted by one of {@link #SORTS}. */
	public Listing<Order> list(Viewer viewer, OrderFilter filter, ListRequest request) {
		return this.queries.list(viewer, filter, request);
	}

}
