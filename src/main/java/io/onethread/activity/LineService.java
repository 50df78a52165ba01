package io.onethread.activity;

import java.util.List;

import io.onethread.access.Viewer;
import io.onethread.activity.oneline.Name;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Understands lines such as "visit Huadong tomorrow at 3" for whoever writes them. */
@Service
public class LineService {

	private final NameQueries queries;

	LineService(NameQueries queries) {
		this.queries = queries;
	}

	/** A record, and the customers, projects and people around it. */
	public List<Name> around(Viewer viewer, String id) {
		return this.queries.around(viewer, id);
	}

	/**
	 * A reader for one field.
	 * @param beside the id of the customer, contact or project that the field stands
	 * beside, so that it is meant without being named; or null
	 */
	public LineReader reader(@Nullable String beside) {
		return new LineReader(this.queries, beside);
	}

}
