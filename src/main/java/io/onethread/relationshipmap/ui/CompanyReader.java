package io.onethread.relationshipmap.ui;

import java.time.Duration;
import java.time.Instant;

import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.relationshipmap.CompanyMap;
import io.onethread.relationshipmap.MapService;

/**
 * The company as it was read last. Its numbers serve for some seconds; who is looking is
 * asked each time.
 */
class CompanyReader {

	private static final Duration FRESH = Duration.ofSeconds(10);

	private final MapService service;

	private final Viewers viewers;

	private CompanyMap company;

	private Viewer readFor;

	private Instant readAt;

	CompanyReader(MapService service, Viewers viewers) {
		this.service = service;
		this.viewers = viewers;
		this.readFor = viewers.current();
		this.company = service.company(this.readFor);
		this.readAt = Instant.now();
	}

	CompanyMap company() {
		return this.company;
	}

	/**
	 * Says who is looking, and reads the company anew where they or the numbers are
	 * others.
	 */
	Viewer viewer() {
		return viewer(this.readAt.plus(FRESH).isBefore(Instant.now()));
	}

	/** Says who is looking, and reads the company anew whatever is known. */
	Viewer anew() {
		return viewer(true);
	}

	private Viewer viewer(boolean anew) {
		Viewer viewer = this.viewers.current();
		if (anew || !viewer.equals(this.readFor)) {
			this.company = this.service.company(viewer);
			this.readFor = viewer;
			this.readAt = Instant.now();
		}
		return viewer;
	}

}
