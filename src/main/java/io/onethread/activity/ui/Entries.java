package io.onethread.activity.ui;

import com.vaadin.flow.component.UI;
import io.onethread.access.Viewers;
import io.onethread.activity.Activity;
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
	void delete(Activity activity) {
		if (Told.attempt(() -> this.activities.delete(this.viewers.current(), activity.id()))) {
			Told.done(translated("activity.deleted"),
					() -> this.activities.restore(this.viewers.current(), activity.id()));
		}
	}

	/** Says that an activity will not be done. */
	void cancel(Activity activity) {
		if (Told.attempt(() -> this.activities.cancel(this.viewers.current(), activity.id()))) {
			Told.done(translated("activity.cancelled"), () -> put(activity));
		}
	}

	/** Asks what came of an activity, and says that it is done. */
	void finish(Activity activity) {
		new OutcomeDialog(translated("activity.outcome.of", ActivityText.title(activity, UI.getCurrent())),
				(outcome) -> Told.attempt(() -> {
					this.activities.finish(this.viewers.current(), activity.id(), outcome);
					Told.done(translated("activity.finished"), () -> put(activity));
				}))
			.open();
	}

	/** Asks what came of a task, and says that it is done. */
	void finish(Task task) {
		new OutcomeDialog(translated("activity.outcome.of", task.title()), (outcome) -> Told.attempt(() -> {
			this.tasks.finish(this.viewers.current(), task.id(), outcome);
			Told.done(translated("activity.task.done"),
					() -> this.tasks.reopen(this.viewers.current(), task.id()));
		})).open();
	}

	/** Says that a task will not be done. */
	void drop(Task task) {
		if (Told.attempt(() -> this.tasks.drop(this.viewers.current(), task.id()))) {
			Told.done(translated("activity.task.dropped"),
					() -> this.tasks.reopen(this.viewers.current(), task.id()));
		}
	}

	/** Lets a task rest for some days. */
	void snooze(Task task, int days) {
		if (Told.attempt(() -> this.tasks.snooze(this.viewers.current(), task.id(),
				new Times(UI.getCurrent()).today().plusDays(days)))) {
			Told.done(translated("activity.task.snoozed"),
					() -> this.tasks.snooze(this.viewers.current(), task.id(), task.snoozedUntil()));
		}
	}

	/** Puts an activity back to what it was. */
	void put(Activity was) {
		Activity now = this.activities.find(this.viewers.current(), was.id()).orElse(was);
		this.activities.update(this.viewers.current(), was.id(), now.version(),
				io.onethread.activity.ActivityData.of(was));
	}

	private static String translated(String key, Object... arguments) {
		return UI.getCurrent().getTranslation(key, arguments);
	}

}
