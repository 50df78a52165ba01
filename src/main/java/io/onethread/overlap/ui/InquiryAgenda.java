package io.onethread.overlap.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import io.onethread.access.Viewer;
import io.onethread.overlap.Inquiries;
import io.onethread.overlap.Inquiry;
import io.onethread.shell.Agenda;
import io.onethread.shell.AgendaItem;
import io.onethread.shell.Chip;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Questions after customers that wait for the viewer's answer. */
@Component
@Order(41)
class InquiryAgenda implements Agenda {

	private static final int MOST = 20;

	private final Inquiries inquiries;

	InquiryAgenda(Inquiries inquiries) {
		this.inquiries = inquiries;
	}

	@Override
	public List<AgendaItem> items(Viewer viewer, LocalDate today) {
		Locale locale = (UI.getCurrent() == null) ? Locale.ENGLISH : UI.getCurrent().getLocale();
		return this.inquiries.list(viewer, 0, MOST)
			.stream()
			.filter((one) -> one.waits() && one.state() == Inquiry.State.OPEN)
			.map((one) -> item(locale, one))
			.toList();
	}

	private static AgendaItem item(Locale locale, Inquiry inquiry) {
		String asker = (inquiry.asker() == null) ? "" : inquiry.asker().name();
		String customer = (inquiry.customer() == null) ? "" : inquiry.customer().name();
		return new AgendaItem("inquiry:" + inquiry.id(), "overlap",
				I18NProvider.translate(locale, "overlap.inquiry.asks", asker, customer),
				I18NProvider.translate(locale, "overlap.inquiry.agenda", inquiry.typed(), inquiry.text()), 0, null,
				Chip.Tone.WARN, "inquiries?id=" + inquiry.id(), List.of());
	}

}
