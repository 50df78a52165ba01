package io.onethread.pipeline;

import java.util.List;
import java.util.Optional;

import io.onethread.access.Viewer;
import io.onethread.graph.ListRequest;
import io.onethread.graph.Listing;

import org.springframework.stereotype.Service;

/** Finds and lists projects. */
@Service
public class ProjectService {

	/** What projects may be sorted by. */
	public static final List<String> SORTS = List.of("value", "name", "expectedClose", "openedAt");

	private final ProjectQueries queries;

	ProjectService(ProjectQueries queries) {
		this.queries = queries;
	}

	/** A project, where the viewer may see it. */
	public Optional<Project> find(Viewer viewer, String id) {
		return this.queries.find(viewer, id);
	}

	/**
	 * A page of the projects that the viewer may see, sorted by one of {@link #SORTS}.
	 */
	public Listing<Project> list(Viewer viewer, ListRequest request) {
		return this.queries.list(viewer, request);
	}

}
