package io.onethread.merging.ui;

import java.util.Set;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.merging.ReviewService;
import io.onethread.shell.MenuCount;

import org.springframework.stereotype.Component;

/** How many pairs wait to be decided on. */
@Component
class ReviewCount implements MenuCount {

	private final ReviewService reviews;

	ReviewCount(ReviewService reviews) {
		this.reviews = reviews;
	}

	@Override
	public String path() {
		return "same-customer";
	}

	@Override
	public long count(Viewer viewer) {
		return viewer.is(Role.ADMINISTRATOR) ? 0 : this.reviews.count(viewer);
	}

	@Override
	public Set<String> kinds() {
		return Set.of(ReviewService.KIND, "Work");
	}

}
