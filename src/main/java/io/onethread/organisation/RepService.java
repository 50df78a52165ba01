package io.onethread.organisation;

import java.util.List;
import java.util.Optional;

import io.onethread.access.Viewer;
import io.onethread.graph.ListRequest;
import io.onethread.graph.Listing;

import org.springframework.stereotype.Service;

/** Finds and lists reps. The directory is open to everybody in the company. */
@Service
public class RepService {

	/** What reps may be sorted by. */
	public static final List<String> SORTS = List.of("name", "code", "city", "status");

	private final RepQueries queries;

	RepService(RepQueries queries) {
		this.queries = queries;
	}

	/** A rep. */
	public Optional<Rep> find(Viewer viewer, String id) {
		return this.queries.find(viewer, id);
	}

	/** A page of the reps, sorted by one of {@link #SORTS}. */
	public Listing<Rep> list(Viewer viewer, ListRequest request) {
		return this.queries.list(viewer, request);
	}

}
