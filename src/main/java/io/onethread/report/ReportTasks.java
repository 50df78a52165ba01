package io.onethread.report;

import java.time.LocalDate;
import java.util.List;

import io.onethread.access.Viewer;
import io.onethread.activity.Task;
import io.onethread.activity.TaskService;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Makes tasks of what reports say. */
@Service
public class ReportTasks {

	private final ReportReader reader;

	private final TaskService tasks;

	private final ReportNotices notices;

	ReportTasks(ReportReader reader, TaskService tasks, ReportNotices notices) {
		this.reader = reader;
		this.tasks = tasks;
		this.notices = notices;
	}

	/**
	 * Makes a task of a report that the viewer may read. Doing so again with the same id
	 * makes no second one.
	 * @param id a new random UUID
	 * @param rep the id of the rep who shall do it
	 * @throws ReportProblem.NotThere if there is no such report to the viewer
	 */
	public Task create(Viewer viewer, String report, String id, String rep, String title, @Nullable LocalDate due) {
		DailyReport found = this.reader.require(viewer, report);
		if (!found.filed()) {
			throw new ReportProblem.Invalid("report.problem.comment");
		}
		boolean known = found.tasks().stream().anyMatch((task) -> task.id().equals(id));
		Task task = this.tasks.create(viewer, id, rep, title, due, List.of(), report);
		this.reader.ledTo(viewer, report, task.id());
		if (!known && rep.equals(found.rep().id())) {
			this.notices.task(viewer, found, task.title());
		}
		return task;
	}

}
