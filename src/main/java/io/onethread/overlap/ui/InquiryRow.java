package io.onethread.overlap.ui;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.onethread.access.Viewers;
import io.onethread.graph.RecordRef;
import io.onethread.overlap.Inquiries;
import io.onethread.overlap.Inquiry;
import io.onethread.overlap.InquiryProblem;
import io.onethread.shell.Chip;
import io.onethread.shell.RecordPath;
import io.onethread.shell.UserZone;

/** An inquiry: who asks after what and why, how it stands, and what can be done. */
class InquiryRow extends Div {

	private final transient Inquiry inquiry;

	private final transient Inquiries inquiries;

	private final transient Viewers viewers;

	InquiryRow(Inquiry inquiry, boolean wanted, Inquiries inquiries, Viewers viewers) {
		this.inquiry = inquiry;
		this.inquiries = inquiries;
		this.viewers = viewers;
		addClassNames("case-row", "inquiry-row");
		if (wanted) {
			addClassName("inquiry-wanted");
			getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
		}
		Div text = new Div();
		text.addClassName("overlap-customer");
		text.add(inquiry.mine() ? mine() : asked());
		Div actions = new Div();
		actions.add(actions());
		actions.addClassName("ot-actions");
		add(text, state(), actions);
	}

	private List<Component> mine() {
		List<Component> lines = new ArrayList<>();
		lines.add(strong(getTranslation("overlap.inquiry.after", this.inquiry.typed())));
		String name = this.inquiry.toldName();
		RecordRef owner = this.inquiry.owner();
		if (name != null) {
			lines.add((owner == null) ? new Span(getTranslation("overlap.inquiry.told.nobody", name))
					: link("Rep", owner, getTranslation("overlap.inquiry.told", name, owner.name())));
		}
		if (!this.inquiry.answer().isEmpty()) {
			lines.add(new Span(getTranslation("overlap.inquiry.said", this.inquiry.answer())));
		}
		String where = (this.inquiry.division() == null) ? ""
				: getTranslation("overlap.inquiry.in", this.inquiry.division().name(getLocale())) + " · ";
		lines.add(why(where + day() + " · " + this.inquiry.text()));
		return lines;
	}

	private List<Component> asked() {
		RecordRef asker = this.inquiry.asker();
		RecordRef customer = this.inquiry.customer();
		String who = (asker == null) ? getTranslation("notice.hidden") : who(asker);
		List<Component> lines = new ArrayList<>();
		lines.add((customer == null) ? strong(getTranslation("overlap.inquiry.asks.closed", who))
				: link("Customer", customer, getTranslation("overlap.inquiry.asks", who, customer.name())));
		lines.add(new Span(getTranslation("overlap.inquiry.known", this.inquiry.typed())));
		lines.add(why(day() + " · " + this.inquiry.text()));
		return lines;
	}

	private String who(RecordRef asker) {
		return (this.inquiry.division() == null) ? asker.name()
				: asker.name() + " (" + this.inquiry.division().name(getLocale()) + ")";
	}

	private List<Component> actions() {
		if (!this.inquiry.state().answerable()) {
			return List.of();
		}
		if (this.inquiry.mine()) {
			Button back = new Button(getTranslation("overlap.inquiry.withdraw"),
					(click) -> attempt(() -> this.inquiries.withdraw(this.viewers.current(), this.inquiry.id()),
							"overlap.inquiry.withdrawn"));
			back.addThemeVariants(ButtonVariant.AURA_TERTIARY);
			return List.of(back);
		}
		return List.of(new Button(getTranslation("overlap.inquiry.agree"), (click) -> answer(true)),
				new Button(getTranslation("overlap.inquiry.decline"), (click) -> answer(false)));
	}

	private void answer(boolean agreed) {
		new AnswerDialog(this.inquiry, agreed,
				(text) -> attempt(() -> this.inquiries.answer(this.viewers.current(), this.inquiry.id(), agreed, text),
						"overlap.inquiry.answered"))
			.open();
	}

	private void attempt(Runnable action, String done) {
		try {
			action.run();
			CaseWords.done(getTranslation(done));
		}
		catch (InquiryProblem problem) {
			CaseWords.failed(getTranslation(key(problem)));
		}
	}

	private static String key(InquiryProblem problem) {
		return switch (problem) {
			case InquiryProblem.NotThere _, InquiryProblem.IdRefused _ -> "overlap.inquiry.problem.gone";
			case InquiryProblem.Forbidden _ -> "overlap.inquiry.problem.forbidden";
			case InquiryProblem.Changed _ -> "overlap.inquiry.problem.changed";
			case InquiryProblem.TooMany _ -> "customer.ask.too-many";
			case InquiryProblem.Incomplete _ -> "customer.ask.incomplete";
		};
	}

	private Chip state() {
		String text = getTranslation("overlap.inquiry.state." + this.inquiry.state().name().toLowerCase(Locale.ROOT));
		return new Chip(text, switch (this.inquiry.state()) {
			case OPEN -> this.inquiry.waits() ? Chip.Tone.THREAD : Chip.Tone.WARN;
			case AGREED -> Chip.Tone.GOOD;
			case DECLINED, EXPIRED, WITHDRAWN -> Chip.Tone.PLAIN;
		});
	}

	private String day() {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
			.withLocale(getLocale())
			.format(this.inquiry.askedAt().withZoneSameInstant(UserZone.of(UI.getCurrent())));
	}

	private static Anchor link(String label, RecordRef record, String text) {
		Anchor anchor = new Anchor(RecordPath.of(label, record.id()), text);
		anchor.getElement().setAttribute("router-link", true);
		anchor.addClassName("overlap-name");
		return anchor;
	}

	private static Span strong(String text) {
		Span span = new Span(text);
		span.addClassName("overlap-name");
		return span;
	}

	private static Span why(String text) {
		Span span = new Span(text);
		span.addClassName("ot-why");
		return span;
	}

}
