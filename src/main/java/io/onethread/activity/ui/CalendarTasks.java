package io.onethread.activity.ui;

import java.util.List;

import io.onethread.access.Viewer;
import io.onethread.activity.Task;
import io.onethread.activity.TaskFilter;
import io.onethread.activity.TaskService;
import io.onethread.graph.ListRequest;

/** The tasks that stand in a calendar: those that wait, on the day they are due. */
final class CalendarTasks {

	private static final int MOST = 200;

	private CalendarTasks() {
	}

	static List<Task> due(TaskService tasks, Viewer viewer, String rep, CalendarAddress address) {
		return tasks
			.list(viewer, TaskFilter.open().owedBy(rep).dueBy(address.to().minusDays(1)),
					ListRequest.first(MOST, "due", true))
			.items()
			.stream()
			.filter((task) -> task.due() != null && !task.due().isBefore(address.from()))
			.toList();
	}

}
