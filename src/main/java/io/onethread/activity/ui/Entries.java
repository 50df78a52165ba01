package io.onethread.activity.ui;

import com.vaadin.flow.component.UI;
import io.onethread.access.Viewers;
import io.onethread.activity.Activity;
import io.onethread.activity.ActivityData;
import io.onethread.activity.ActivityService;
import io.onethread.activity.LineService;
import io.onethread.activity.Task;
import io.onethread.activity.TaskService;
import io.onethread.customer.CustomerService;

import org.springframework.stereotype.Service;

/** What the pages need to write down, change and take back activities and tasks. */
@Service
class Entries {

	private final ActivityService activities;

	private final TaskService tasks;

	private final LineService lines;

	private final CustomerService customers;

	private final Viewers viewers;

	Entries(ActivityService activities, TaskService tasks, LineService lines, CustomerService customers,
			Viewers viewers) {
		this.activities = activities;
		this.tasks = tasks;
		this.lines = lines;
		this.customers = customers;
		this.viewers = viewers;
	}

	ActivityService activities() {
		return this.activities;
	}

	TaskService tasks() {
		return this.tasks;
	}

	LineService lines() {
		return this.lines;
	}

	CustomerService customers() {
		return this.customers;
	}

	Viewers viewers() {
		return this.viewers;
	}

	/** Takes an activity away, for as long as nobody wants it back. */
	void delete(Activity activity, Runnable changed) {
		act(() -> this.activities.delete(this.viewers.current(), activity.id()), translated("activity.deleted"),
				() -> this.activities.restore(this.viewers.current(), activity.id()), changed);
	}

	/** Says that an activity will not be done. */
	void cancel(Activity activity, Runnable changed) {
		act(() -> this.activities.cancel(this.viewers.current(), activity.id()), translated("activity.cancelled"),
				() -> put(activity), changed);
	}

	/** Asks what came of an activity, and says that it is done. */
	void finish(Activity activity, Runnable changed) {
		String title = translated("activity.outcome.of", ActivityText.title(activity, UI.getCurrent()));
		new OutcomeDialog(title,
				(outcome) -> act(() -> this.activities.finish(this.viewers.current(), activity.id(), outcome),
						translated("activity.finished"), () -> put(activity), changed))
			.open();
	}

	/** Asks what came of a task, and says that it is done. */
	void finish(Task task, Runnable changed) {
		new OutcomeDialog(translated("activity.outcome.of", task.title()),
				(outcome) -> act(() -> this.tasks.finish(this.viewers.current(), task.id(), outcome),
						translated("activity.task.done"), () -> this.tasks.reopen(this.viewers.current(), task.id()),
						changed))
			.open();
	}

	/** Says that a task will not be done. */
	void drop(Task task, Runnable changed) {
		act(() -> this.tasks.drop(this.viewers.current(), task.id()), translated("activity.task.dropped"),
				() -> this.tasks.reopen(this.viewers.current(), task.id()), changed);
	}

	/** Says that a task is to be done after all. */
	void reopen(Task task, Runnable changed) {
		if (Told.attempt(() -> this.tasks.reopen(this.viewers.current(), task.id()))) {
			changed.run();
		}
	}

	/** Lets a task rest for some days. */
	void snooze(Task task, int days, Runnable changed) {
		act(() -> this.tasks.snooze(this.viewers.current(), task.id(),
				new Times(UI.getCurrent()).today().plusDays(days)), translated("activity.task.snoozed"),
				() -> this.tasks.snooze(this.viewers.current(), task.id(), task.snoozedUntil()), changed);
	}

	private static boolean act(Runnable action, String done, Runnable undo, Runnable changed) {
		if (!Told.attempt(action)) {
			return false;
		}
		Told.done(done, () -> {
			undo.run();
			changed.run();
		});
		changed.run();
		return true;
	}

	/** Puts an activity back to what it was. */
	void put(Activity was) {
		Activity now = this.activities.find(this.viewers.current(), was.id()).orElse(was);
		this.activities.update(this.viewers.current(), was.id(), now.version(), ActivityData.of(was));
	}

	private static String translated(String key, Object... arguments) {
		return UI.getCurrent().getTranslation(key, arguments);
	}

}
