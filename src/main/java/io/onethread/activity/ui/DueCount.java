package io.onethread.activity.ui;

import java.time.LocalDate;
import java.time.ZoneId;

import com.vaadin.flow.component.UI;
import io.onethread.access.Viewer;
import io.onethread.activity.TaskFilter;
import io.onethread.activity.TaskService;
import io.onethread.graph.ListRequest;
import io.onethread.shell.MenuCount;
import io.onethread.shell.UserZone;

import org.springframework.stereotype.Component;

/** How many promises are due. */
@Component
class DueCount implements MenuCount {

	private final TaskService tasks;

	DueCount(TaskService tasks) {
		this.tasks = tasks;
	}

	@Override
	public String path() {
		return "tasks";
	}

	@Override
	public long count(Viewer viewer) {
		if (viewer.rep() == null) {
			return 0;
		}
		UI ui = UI.getCurrent();
		LocalDate today = LocalDate.now((ui == null) ? ZoneId.systemDefault() : UserZone.of(ui));
		return this.tasks
			.list(viewer, TaskFilter.open().owedBy(viewer.rep()).dueBy(today), ListRequest.first(1, "due", false))
			.total();
	}

	@Override
	public boolean urgent() {
		return true;
	}

}
