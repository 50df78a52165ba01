package io.onethread.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.activity.CalendarFeeds;
import io.onethread.shell.ProfileCard;

/** Puts the calendar's addresses on the profile page of those who have a calendar. */
@org.springframework.stereotype.Component
class FeedProfile implements ProfileCard {

	private final CalendarFeeds feeds;

	private final Viewers viewers;

	FeedProfile(CalendarFeeds feeds, Viewers viewers) {
		this.feeds = feeds;
		this.viewers = viewers;
	}

	@Override
	public Component create(Viewer viewer) {
		return (viewer.rep() == null) ? new Div() : new FeedCard(this.feeds, this.viewers);
	}

}
