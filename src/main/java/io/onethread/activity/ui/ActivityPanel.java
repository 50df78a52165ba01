package io.onethread.activity.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import io.onethread.access.Viewer;
import io.onethread.activity.Activity;
import io.onethread.shell.LiveChanges;
import io.onethread.shell.RecordPanel;
import io.onethread.shell.RecordPath;

import org.springframework.core.annotation.Order;

/** The time line on the pages of customers, contacts and projects. */
@org.springframework.stereotype.Component
@Order(40)
class ActivityPanel implements RecordPanel {

	private static final Set<String> TYPES = Set.of("Customer", "Contact", "Project");

	private final Entries entries;

	private final LiveChanges live;

	ActivityPanel(Entries entries, LiveChanges live) {
		this.entries = entries;
		this.live = live;
	}

	@Override
	public Set<String> tells(String type) {
		return TYPES.contains(type) ? Set.of("Activity") : Set.of();
	}

	@Override
	public List<Component> actions(Viewer viewer, String type, String id) {
		return type.equals("Activity") ? this.entries.activities()
			.find(viewer, id)
			.filter(Activity::editable)
			.map(this::buttons)
			.orElse(List.of()) : List.of();
	}

	@Override
	public Optional<Component> card(Viewer viewer, String type, String id) {
		return TYPES.contains(type) ? Optional.of(new TimelineCard(this.entries, this.live, viewer, id))
				: Optional.empty();
	}

	private List<Component> buttons(Activity activity) {
		UI ui = UI.getCurrent();
		Runnable reload = () -> ui.navigate(RecordPath.of("Activity", activity.id()));
		Button change = new Button(ui.getTranslation("activity.change"),
				(click) -> ActivityDialog.open(this.entries, activity, reload));
		if (!activity.planned()) {
			return List.of(change);
		}
		return List.of(new Button(ui.getTranslation("activity.done"), (click) -> this.entries.finish(activity, reload)),
				change);
	}

}
