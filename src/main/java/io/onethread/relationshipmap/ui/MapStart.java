package io.onethread.relationshipmap.ui;

import java.util.List;
import java.util.Optional;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.relationshipmap.CompanyMap;
import io.onethread.relationshipmap.Hub;
import io.onethread.relationshipmap.MapState;
import org.jspecify.annotations.Nullable;

/**
 * Where the map begins for whom: executives at the whole, managers at their team, reps at
 * themselves.
 */
final class MapStart {

	private MapStart() {
	}

	static MapAddress of(Viewer viewer, CompanyMap company) {
		if (viewer.is(Role.EXECUTIVE) || viewer.rep() == null) {
			return new MapAddress(MapState.START, Selection.NOTHING, null, "");
		}
		return company.hub(viewer.rep())
			.map((own) -> at(company, own, viewer.is(Role.REP), ""))
			.orElse(new MapAddress(MapState.START, Selection.NOTHING, null, ""));
	}

	/**
	 * The place in the company that a record is, with the way to it open; empty if it is
	 * none.
	 */
	static Optional<MapAddress> at(CompanyMap company, @Nullable String record, String show) {
		if (record == null) {
			return Optional.empty();
		}
		return company.hub(record)
			.or(() -> company.hubsOf(record).stream().findFirst())
			.map((hub) -> at(company, hub, true, show));
	}

	private static MapAddress at(CompanyMap company, Hub hub, boolean open, String show) {
		List<String> path = company.path(hub).stream().map(Hub::id).toList();
		List<String> opened = open ? path : path.subList(0, path.size() - 1);
		return new MapAddress(MapState.START.opened(opened), Selection.node(hub.id()), null, show);
	}

}
