package io.onethread.protection.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.vaadin.flow.component.UI;
import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.protection.Filter;
import io.onethread.protection.ProtectionService;
import io.onethread.protection.RuleService;
import io.onethread.protection.Standing;
import io.onethread.shell.Agenda;
import io.onethread.shell.AgendaItem;
import io.onethread.shell.Chip;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Customers that leave for the pool soon, on the start page. */
@Component
@Order(215)
class PoolAgenda implements Agenda {

	private final ProtectionService protection;

	PoolAgenda(ProtectionService protection) {
		this.protection = protection;
	}

	@Override
	public List<AgendaItem> items(Viewer viewer, LocalDate today) {
		if (viewer.is(Role.ADMINISTRATOR) || viewer.rep() == null) {
			return List.of();
		}
		Words words = new Words(UI.getCurrent().getLocale());
		List<AgendaItem> items = new ArrayList<>();
		List<Standing> all = this.protection.leaving(viewer, false, Filter.ALL);
		List<Standing> own = all.stream().filter((one) -> one.owners().contains(viewer.rep())).toList();
		List<Standing> others = all.stream().filter((one) -> !one.owners().contains(viewer.rep())).toList();
		add(items, viewer, words, "own", "pool?show=leaving&scope=mine", own);
		add(items, viewer, words, "team", "pool?show=leaving", others);
		return items;
	}

	@Override
	public Set<String> kinds() {
		return Set.of("Activity", "Order", "Project", "Customer", RuleService.KIND);
	}

	private static void add(List<AgendaItem> items, Viewer viewer, Words words, String whose, String path,
			List<Standing> leaving) {
		if (!leaving.isEmpty()) {
			Standing first = leaving.getFirst();
			LocalDate day = first.leavesOn();
			items.add(new AgendaItem("pool:" + whose + ":" + viewer.rep(), "pool",
					words.text("agenda." + whose, leaving.size()),
					words.text("agenda.why", (day == null) ? "" : words.day(day)),
					leaving.stream().mapToDouble(Standing::value12).sum(), (day == null) ? null : day.toString(),
					Chip.Tone.WARN, path, List.of()));
		}
	}

}
