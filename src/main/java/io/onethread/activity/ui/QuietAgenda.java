package io.onethread.activity.ui;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.UI;
import io.onethread.access.Viewer;
import io.onethread.activity.About;
import io.onethread.activity.ActivityData;
import io.onethread.activity.QuietCustomer;
import io.onethread.shell.Agenda;
import io.onethread.shell.AgendaItem;
import io.onethread.shell.Amount;
import io.onethread.shell.Chip;
import io.onethread.shell.RecordPath;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Customers with money at stake where nobody has been in touch for a while. */
@Component
@Order(30)
class QuietAgenda implements Agenda {

	private static final int MOST = 10;

	private static final int USUAL_HOUR = 10;

	private final Entries entries;

	private final int days;

	QuietAgenda(Entries entries, @Value("${onethread.quiet-days:30}") int days) {
		this.entries = entries;
		this.days = days;
	}

	@Override
	public List<AgendaItem> items(Viewer viewer, LocalDate today) {
		if (viewer.rep() == null) {
			return List.of();
		}
		return this.entries.activities()
			.quiet(viewer, this.days, MOST)
			.stream()
			.map((one) -> item(one, today))
			.toList();
	}

	private AgendaItem item(QuietCustomer customer, LocalDate today) {
		UI ui = UI.getCurrent();
		ZonedDateTime last = customer.lastActivity();
		String silent = (last == null) ? ui.getTranslation("activity.agenda.never")
				: ui.getTranslation("activity.agenda.silent",
						ChronoUnit.DAYS.between(last.withZoneSameInstant(new Times(ui).zone()).toLocalDate(), today));
		String reason = Stream
			.of(silent, amount("activity.agenda.open", customer.openValue()),
					amount("activity.agenda.ordered", customer.value12()))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(" · "));
		return new AgendaItem("quiet:" + customer.id(), "quiet", customer.name(), reason, customer.stake(), null,
				Chip.Tone.WARN, RecordPath.of("Customer", customer.id()),
				List.of(new AgendaItem.Action(ui.getTranslation("activity.plan.visit"), () -> plan(customer, today))));
	}

	/** Nothing is not worth saying. */
	private static String amount(String key, double value) {
		UI ui = UI.getCurrent();
		return (value == 0) ? "" : ui.getTranslation(key, Amount.shortForm(value, ui.getLocale()));
	}

	private void plan(QuietCustomer customer, LocalDate today) {
		ZonedDateTime at = today.plusDays(1).atTime(USUAL_HOUR, 0).atZone(new Times(UI.getCurrent()).zone());
		About about = new About("Customer", customer.id(), customer.name());
		ActivityDialog.add(this.entries,
				new ActivityData("visit", at, false, 60, "", null, null, false, List.of(customer.id())), List.of(about),
				AgendaTold.NOTHING);
	}

}
