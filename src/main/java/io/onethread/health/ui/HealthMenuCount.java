package io.onethread.health.ui;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.health.AlertService;
import io.onethread.shell.MenuCount;

import org.springframework.stereotype.Component;

/** How many alerts wait. */
@Component
class HealthMenuCount implements MenuCount {

	private final AlertService alerts;

	HealthMenuCount(AlertService alerts) {
		this.alerts = alerts;
	}

	@Override
	public String path() {
		return "health";
	}

	@Override
	public long count(Viewer viewer) {
		return viewer.is(Role.ADMINISTRATOR) ? 0 : this.alerts.open(viewer);
	}

	@Override
	public boolean urgent() {
		return true;
	}

}
