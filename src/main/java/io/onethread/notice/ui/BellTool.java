package io.onethread.notice.ui;

import com.vaadin.flow.component.Component;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.notice.Notices;
import io.onethread.shell.HeaderTool;
import io.onethread.shell.LiveChanges;

import org.springframework.core.annotation.Order;

/** Gives every page its bell. */
@org.springframework.stereotype.Component
@Order(100)
class BellTool implements HeaderTool {

	private final Notices notices;

	private final Viewers viewers;

	private final LiveChanges live;

	BellTool(Notices notices, Viewers viewers, LiveChanges live) {
		this.notices = notices;
		this.viewers = viewers;
		this.live = live;
	}

	@Override
	public Component create(Viewer viewer) {
		return new Bell(this.notices, this.viewers, viewer, this.live);
	}

}
