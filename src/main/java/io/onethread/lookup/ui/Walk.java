package io.onethread.lookup.ui;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import io.onethread.lookup.RecordRef;

/** The records somebody walked through in this tab, one after the other. */
final class Walk {

	private static final int REMEMBERED = 6;

	private final List<RecordRef> steps = new ArrayList<>();

	private Walk() {
	}

	static Walk of(UI ui) {
		Walk walk = ComponentUtil.getData(ui, Walk.class);
		if (walk == null) {
			walk = new Walk();
			ComponentUtil.setData(ui, Walk.class, walk);
		}
		return walk;
	}

	static void startAnew(UI ui) {
		of(ui).steps.clear();
	}

	/** Goes on to a record, or back to it where the walk has been there. */
	List<RecordRef> to(RecordRef record) {
		int place = -1;
		for (int i = 0; i < this.steps.size(); i++) {
			if (this.steps.get(i).id().equals(record.id())) {
				place = i;
			}
		}
		if (place >= 0) {
			this.steps.subList(place, this.steps.size()).clear();
		}
		this.steps.add(record);
		if (this.steps.size() > REMEMBERED) {
			this.steps.removeFirst();
		}
		return List.copyOf(this.steps);
	}

}
