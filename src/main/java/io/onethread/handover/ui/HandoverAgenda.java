package io.onethread.handover.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.vaadin.flow.component.UI;
import io.onethread.access.Viewer;
import io.onethread.handover.HandoverRow;
import io.onethread.handover.HandoverRow.LeftBehind;
import io.onethread.handover.HandoverService;
import io.onethread.handover.HandoverStatus;
import io.onethread.shell.Agenda;
import io.onethread.shell.AgendaItem;
import io.onethread.shell.Chip;
import io.onethread.shell.MenuCount;

import org.springframework.stereotype.Component;

/**
 * Reminds of customers to get to know, of handovers not finished, and of those left
 * behind.
 */
@Component
class HandoverAgenda implements Agenda, MenuCount {

	private static final String KIND = "handover";

	private final HandoverService handovers;

	HandoverAgenda(HandoverService handovers) {
		this.handovers = handovers;
	}

	@Override
	public List<AgendaItem> items(Viewer viewer, LocalDate today) {
		UI ui = UI.getCurrent();
		HandoverWords words = new HandoverWords((ui == null) ? Locale.ENGLISH : ui.getLocale());
		List<AgendaItem> items = new ArrayList<>();
		for (LeftBehind one : this.handovers.leftBehind(viewer)) {
			items.add(new AgendaItem("left-behind:" + one.rep().id(), KIND,
					words.text("agenda.left-behind", one.rep().name()), words.text("left-behind.why", one.customers()),
					one.value(), null, Chip.Tone.WARN, "handovers?rep=" + one.rep().id(), List.of()));
		}
		for (HandoverRow row : this.handovers.list(viewer)) {
			if (row.unseen() > 0) {
				items.add(new AgendaItem("takeover:" + row.id(), KIND, words.text("agenda.walk", row.rep().name()),
						words.text("row.mine", row.mine(), row.mine() - row.unseen()), 0, null, Chip.Tone.INFO,
						"handovers/" + row.id() + "/walk", List.of()));
			}
			if (row.manages() && (row.status() == HandoverStatus.DRAFT || isBrokenOff(row))) {
				items.add(new AgendaItem("handover:" + row.id(), KIND, words.text("agenda.finish", row.rep().name()),
						words.text(isBrokenOff(row) ? "broken-off" : "row.draft"), 0, null, Chip.Tone.WARN,
						"handovers/" + row.id(), List.of()));
			}
		}
		return items;
	}

	@Override
	public Set<String> kinds() {
		return Set.of("Handover", "Customer", "Rep");
	}

	@Override
	public String path() {
		return "handovers";
	}

	@Override
	public long count(Viewer viewer) {
		return this.handovers.list(viewer).stream().filter(this::waits).count();
	}

	private boolean waits(HandoverRow row) {
		return row.unseen() > 0 || (row.manages() && (row.status() == HandoverStatus.DRAFT || isBrokenOff(row)));
	}

	private boolean isBrokenOff(HandoverRow row) {
		return row.status().isUnderWay() && !this.handovers.isActive(row.id());
	}

}
