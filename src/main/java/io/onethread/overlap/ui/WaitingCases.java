package io.onethread.overlap.ui;

import java.util.Set;

import io.onethread.access.Viewer;
import io.onethread.overlap.OverlapCases;
import io.onethread.shell.MenuCount;

import org.springframework.stereotype.Component;

/** How many cases wait for the viewer to rule, beside the menu entry of the overlaps. */
@Component
class WaitingCases implements MenuCount {

	private static final int MOST = 100;

	private final OverlapCases cases;

	WaitingCases(OverlapCases cases) {
		this.cases = cases;
	}

	@Override
	public String path() {
		return "overlaps";
	}

	@Override
	public long count(Viewer viewer) {
		return this.cases.list(viewer, true, 0, MOST).items().stream().filter((matter) -> matter.forViewer()).count();
	}

	@Override
	public Set<String> kinds() {
		return Set.of(OverlapCases.KIND);
	}

	@Override
	public boolean urgent() {
		return true;
	}

}
