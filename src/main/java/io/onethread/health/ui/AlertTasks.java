package io.onethread.health.ui;

import java.util.ArrayList;
import java.util.List;

import io.onethread.access.Viewer;
import io.onethread.graph.RecordRef;
import io.onethread.health.Alert;

/** Who may be given the task of an alert, and what it is called. */
final class AlertTasks {

	private AlertTasks() {
	}

	/** Those who answer for the customer and report to the viewer, then the viewer. */
	static List<RecordRef> reps(Viewer viewer, Alert alert) {
		List<RecordRef> reps = new ArrayList<>(alert.holders()
			.stream()
			.filter((holder) -> viewer.all() || viewer.reps().contains(holder.id()))
			.toList());
		String own = viewer.rep();
		if (own != null && reps.stream().noneMatch((rep) -> rep.id().equals(own))) {
			reps.add(new RecordRef(own, viewer.displayName()));
		}
		return reps;
	}

	static String title(HealthTexts texts, Alert alert) {
		return texts.text("health.do." + alert.kind().word(), texts.name(alert));
	}

}
