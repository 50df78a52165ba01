package io.onethread.activity.ui;

import java.util.Set;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.onethread.access.Viewer;
import io.onethread.activity.Activity;
import io.onethread.activity.ActivityFilter;
import io.onethread.activity.Task;
import io.onethread.activity.TaskFilter;
import io.onethread.graph.ListRequest;
import io.onethread.graph.Listing;
import io.onethread.shell.Card;
import io.onethread.shell.LiveChanges;

/**
 * What is promised and planned about a record, and what has been, with the line that adds
 * to it.
 */
@StyleSheet("activity.css")
class TimelineCard extends Div {

	private static final int PAGE = 8;

	private final transient Entries entries;

	private final String record;

	private final Div rows = new Div();

	private final Card card;

	private int shown = PAGE;

	TimelineCard(Entries entries, LiveChanges live, Viewer viewer, String record) {
		this.entries = entries;
		this.record = record;
		addClassName("activity-timeline");
		this.card = new Card(getTranslation("activity.timeline"), "");
		if (viewer.rep() != null) {
			OneLineField line = new OneLineField(entries, record);
			line.addWrittenListener(this::refresh);
			this.card.add(line);
		}
		this.card.add(this.rows);
		add(this.card);
		live.watch(this, Set.of("Activity", "Task"), Set.of(record), this::refresh);
		refresh();
	}

	private void refresh() {
		Viewer viewer = this.entries.viewers().current();
		Listing<Task> tasks = this.entries.tasks()
			.list(viewer, TaskFilter.open().about(this.record), ListRequest.first(PAGE, "due", false));
		Listing<Activity> activities = this.entries.activities()
			.list(viewer, ActivityFilter.about(this.record), ListRequest.first(this.shown, "timeline", true));
		this.rows.removeAll();
		tasks.items().forEach((task) -> this.rows.add(new TaskRow(task, this.entries, this::refresh, this.record)));
		activities.items()
			.forEach((one) -> this.rows.add(new ActivityRow(one, this.entries, this::refresh, this.record)));
		if (tasks.total() + activities.total() == 0) {
			Paragraph none = new Paragraph(getTranslation("activity.timeline.none"));
			none.addClassNames("ot-muted", "activity-none");
			this.rows.add(none);
		}
		long left = activities.total() - activities.items().size();
		if (left > 0) {
			Button more = new Button(getTranslation("activity.timeline.more", left), (click) -> {
				this.shown += 4 * PAGE;
				refresh();
			});
			more.addClassName("activity-more");
			this.rows.add(more);
		}
		this.card.setCount(String.valueOf(tasks.total() + activities.total()));
	}

}
