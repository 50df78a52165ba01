package io.onethread.activity.ui;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.UI;
import io.onethread.activity.About;
import io.onethread.activity.Activity;

/** Puts an activity into words. */
final class ActivityText {

	private ActivityText() {
	}

	/** The name of a kind; an imported one of its own stays as it is. */
	static String kind(String kind, UI ui) {
		return (Activity.KINDS.contains(kind) || kind.equals("task")) ? ui.getTranslation("activity.kind." + kind)
				: kind;
	}

	/** What it is in a few words: its subject, or else its kind and whom it is with. */
	static String title(Activity activity, UI ui) {
		if (activity.subject() != null && !activity.subject().isBlank()) {
			return activity.subject();
		}
		String with = activity.about().stream().map(About::name).findFirst().orElse("");
		return (kind(activity.kind(), ui) + " " + with).strip();
	}

	/** What it is in a calendar: its kind, whom it is with, its subject. */
	static String line(Activity activity, UI ui) {
		List<String> parts = new ArrayList<>();
		parts.add(kind(activity.kind(), ui));
		activity.about().stream().map(About::name).findFirst().ifPresent(parts::add);
		if (activity.subject() != null) {
			parts.add(activity.subject());
		}
		return String.join(" · ", parts);
	}

}
