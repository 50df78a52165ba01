package io.onethread.relationshipmap;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.onethread.access.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Compares the company, or what is around a record, as it was on two days. What links
 * tell of their past is compared, on the rights of today: of what the viewer may not see
 * any more nothing is told, also if it was theirs then.
 */
@Service
public class ComparisonService {

	private final ComparisonQueries queries;

	private final MapQueries map;

	ComparisonService(ComparisonQueries queries, MapQueries map) {
		this.queries = queries;
		this.map = map;
	}

	/**
	 * What changed.
	 * @param company as the viewer sees it
	 * @param root the record it is to be about; null for all
	 * @param earlier one day
	 * @param later the other
	 */
	public Comparison compare(Viewer viewer, CompanyMap company, @Nullable String root, LocalDate earlier,
			LocalDate later) {
		boolean turned = earlier.isAfter(later);
		Comparison all = this.queries.compare(viewer, turned ? later : earlier, turned ? earlier : later);
		return (root == null) ? all : all.around(about(company, root));
	}

	/**
	 * Draws what changed: at the company, between whatever is drawn of the places; around
	 * a record, among its neighbours.
	 * @param comparison of the same viewer
	 */
	public MapPicture picture(Viewer viewer, CompanyMap company, MapState state, Comparison comparison) {
		PictureBuilder builder = new PictureBuilder(company, state);
		String root = (state.root() == null || company.hub(state.root()).isPresent()
				|| !company.hubsOf(state.root()).isEmpty()) ? null : state.root();
		if (root == null) {
			builder.hubs(company.company(), MapService.USUAL_HUBS);
		}
		else {
			this.map.surroundings(viewer, List.of(root), MapService.USUAL_NEIGHBOURS).forEach((around) -> {
				builder.root(around);
				builder.surroundings(around, MapService.USUAL_NEIGHBOURS);
			});
		}
		return new ComparisonPicture(company, builder, root).draw(comparison);
	}

	/** A place is about its reps; anything else about itself. */
	private static Set<String> about(CompanyMap company, String root) {
		Set<String> ids = new HashSet<>(Set.of(root));
		company.hub(root).ifPresent((hub) -> ids.addAll(hub.reps()));
		company.hubsOf(root).forEach((hub) -> ids.addAll(hub.reps()));
		return ids;
	}

}
