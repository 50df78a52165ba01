package io.onethread.activity.ui;

import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.UUID;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.onethread.access.Viewer;
import io.onethread.activity.Activity;
import io.onethread.activity.ActivityProblem;
import io.onethread.activity.LineReader;
import io.onethread.activity.Task;
import io.onethread.shell.UserZone;
import org.jspecify.annotations.Nullable;

/**
 * Takes a line, shows at once how it is understood, and writes it down on Enter. What was
 * misunderstood is corrected chip by chip.
 */
@StyleSheet("activity.css")
class OneLineField extends Div {

	private static final int PAUSE = 250;

	private final transient Entries entries;

	private final transient LineReader reader;

	private final TextField field = new TextField();

	private final LineChips chips = new LineChips(this::show);

	private final Button save = new Button("", (click) -> save());

	private final Span problem = new Span();

	private transient LineDraft draft;

	private String id = UUID.randomUUID().toString();

	private transient Runnable written = () -> {
	};

	/**
	 * Makes a field.
	 * @param beside the id of the record it stands beside, or null
	 */
	OneLineField(Entries entries, @Nullable String beside) {
		this.entries = entries;
		this.reader = entries.lines().reader(beside);
		this.draft = new LineDraft(UserZone.now(UI.getCurrent()));
		addClassName("activity-line");
		this.field.setWidthFull();
		this.field.setMaxLength(300);
		this.field.setClearButtonVisible(true);
		this.field.setAriaLabel(getTranslation("activity.line.label"));
		this.field.setPlaceholder(
				getTranslation((beside == null) ? "activity.line.example" : "activity.line.example.beside"));
		this.field.setValueChangeMode(ValueChangeMode.LAZY);
		this.field.setValueChangeTimeout(PAUSE);
		this.field.addValueChangeListener((change) -> read());
		this.field.addKeyDownListener(Key.ENTER, (press) -> save());
		this.field.getElement().setAttribute("autocomplete", "off");
		this.problem.addClassName("activity-problem");
		this.problem.getElement().setAttribute("role", "alert");
		this.save.addClassName("activity-save");
		Div foot = new Div(this.chips, this.save);
		foot.addClassName("activity-foot");
		add(this.field, this.problem, foot);
		show();
	}

	/** Runs something whenever a line was written down. */
	void addWrittenListener(Runnable listener) {
		Runnable before = this.written;
		this.written = () -> {
			before.run();
			listener.run();
		};
	}

	/** Puts a line into the field, for its writer to go on with. */
	void setLine(String line) {
		this.field.setValue(line);
		read();
		this.field.focus();
	}

	void focus() {
		this.field.focus();
	}

	private void read() {
		Viewer viewer = this.entries.viewers().current();
		ZonedDateTime now = UserZone.now(UI.getCurrent());
		this.draft.understand(this.reader.read(viewer, this.field.getValue(), now), this.reader.beside(viewer), now);
		this.problem.setText("");
		show();
	}

	private void show() {
		this.chips.show(this.draft);
		this.save.setVisible(!this.draft.isEmpty());
		this.save.setText(getTranslation(this.draft.task() ? "activity.line.promise"
				: this.draft.status().equals(Activity.PLANNED) ? "activity.line.plan" : "activity.line.log"));
	}

	private void save() {
		read();
		if (this.draft.isEmpty()) {
			return;
		}
		try {
			if (this.draft.task()) {
				saveTask();
			}
			else {
				saveActivity();
			}
		}
		catch (ActivityProblem ex) {
			this.problem.setText(Told.text(ex));
			return;
		}
		this.id = UUID.randomUUID().toString();
		this.draft = new LineDraft(UserZone.now(UI.getCurrent()));
		this.field.clear();
		this.field.focus();
		show();
		this.written.run();
	}

	private void saveActivity() {
		Activity activity = this.entries.activities()
			.create(this.entries.viewers().current(), this.id, this.draft.activity());
		Times times = new Times(UI.getCurrent());
		String when = times.when(Objects.requireNonNull(activity.at()), activity.allDay());
		Told.done(
				getTranslation(activity.planned() ? "activity.line.planned" : "activity.line.logged",
						ActivityText.line(activity, UI.getCurrent()), when),
				() -> this.entries.activities().delete(this.entries.viewers().current(), activity.id()));
	}

	private void saveTask() {
		Viewer viewer = this.entries.viewers().current();
		LineDraft.Moment due = this.draft.moment();
		Task task = this.entries.tasks()
			.create(viewer, this.id, String.valueOf(viewer.rep()), this.draft.subject(),
					(due == null) ? null : due.day(), this.draft.ids(), "");
		Told.done(getTranslation("activity.line.promised", task.title()),
				() -> this.entries.tasks().drop(this.entries.viewers().current(), task.id()));
	}

}
