package io.onethread.activity.ui;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import io.onethread.activity.About;
import io.onethread.activity.Activity;
import io.onethread.activity.ActivityData;
import io.onethread.activity.ActivityProblem;
import io.onethread.shell.RecordPath;

/** Plans, logs or changes an activity field by field. */
final class ActivityDialog extends Dialog {

	private final ActivityForm form;

	private final transient Function<ActivityData, Activity> write;

	private final transient Runnable written;

	private ActivityDialog(Entries entries, String title, ActivityData data, List<About> about,
			Function<ActivityData, Activity> write, Runnable written) {
		this.form = new ActivityForm(entries);
		this.write = write;
		this.written = written;
		setHeaderTitle(title);
		setWidth("640px");
		setMaxWidth("100%");
		this.form.show(data, about);
		add(this.form);
		Button save = new Button(getTranslation("activity.save"), (click) -> save());
		save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		getFooter().add(new Button(getTranslation("activity.cancel"), (click) -> close()), save);
	}

	/** Adds one, with what is known of it so far. */
	static void add(Entries entries, ActivityData data, List<About> about, Runnable written) {
		String id = UUID.randomUUID().toString();
		new ActivityDialog(entries, UI.getCurrent().getTranslation("activity.new"), data, about,
				(given) -> entries.activities().create(entries.viewers().current(), id, given), written)
			.open();
	}

	/** Opens one, to be changed where the viewer may, else to be read. */
	static void open(Entries entries, Activity activity, Runnable written) {
		if (!activity.editable()) {
			reading(activity).open();
			return;
		}
		ActivityDialog dialog = new ActivityDialog(entries, ActivityText.title(activity, UI.getCurrent()),
				ActivityData.of(activity), activity.about(), (given) -> entries.activities()
					.update(entries.viewers().current(), activity.id(), activity.version(), given),
				written);
		Button delete = new Button(UI.getCurrent().getTranslation("activity.delete"), (click) -> {
			dialog.close();
			entries.delete(activity, written);
		});
		delete.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		delete.addClassName("activity-delete");
		dialog.getFooter().addComponentAsFirst(delete);
		if (activity.planned()) {
			Button done = new Button(UI.getCurrent().getTranslation("activity.done"), (click) -> {
				dialog.close();
				entries.finish(activity, written);
			});
			dialog.getFooter().addComponentAtIndex(1, done);
		}
		dialog.open();
	}

	private static Dialog reading(Activity activity) {
		UI ui = UI.getCurrent();
		Dialog dialog = new Dialog();
		dialog.setHeaderTitle(ActivityText.title(activity, ui));
		dialog.setMaxWidth("100%");
		Div facts = new Div();
		facts.addClassName("activity-facts");
		facts.add(new Span(ActivityText.kind(activity.kind(), ui) + " · "
				+ new Times(ui).when(Objects.requireNonNull(activity.at()), activity.allDay()) + " · "
				+ ui.getTranslation("activity.status." + activity.status())));
		if (activity.rep() != null) {
			facts.add(new Span(activity.rep().name()));
		}
		if (activity.outcome() != null) {
			facts.add(new Span(activity.outcome()));
		}
		activity.about().forEach((one) -> facts.add(link(one)));
		dialog.add(facts);
		dialog.getFooter().add(new Button(ui.getTranslation("activity.close"), (click) -> dialog.close()));
		return dialog;
	}

	/** A link to a record's page. */
	static RouterLink link(About about) {
		RouterLink link = new RouterLink();
		link.setText(about.name());
		link.getElement().setAttribute("href", RecordPath.of(about.kind(), about.id()));
		return link;
	}

	private void save() {
		try {
			var _ = this.write.apply(this.form.data());
			close();
			this.written.run();
		}
		catch (ActivityProblem.Invalid problem) {
			this.form.show(problem);
		}
		catch (ActivityProblem problem) {
			Told.attempt(() -> {
				throw problem;
			});
		}
	}

}
