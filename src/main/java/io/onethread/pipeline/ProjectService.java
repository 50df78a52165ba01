package io.onethread.pipeline;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

import io.onethread.access.Viewer;
import io.onethread.graph.ListRequest;
import io.onethread.graph.Listing;
import org.jspecify.annotations.Nullable;

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

	/** What the viewer's projects come to, by division and milestone. */
	public List<MilestoneSum> milestones(Viewer viewer) {
		return this.queries.milestones(viewer);
	}

	/**
	 * The stage moves of a time, the earliest first, as far as the viewer may see the
	 * projects.
	 * @param reps who made them, or nothing for anybody
	 * @param since from when on
	 * @param before up to when, which is not in it any more
	 */
	public List<StageMove> moves(Viewer viewer, @Nullable List<String> reps, ZonedDateTime since,
			ZonedDateTime before) {
		return this.queries.moves(viewer, reps, since, before);
	}

}
