package io.onethread.overlap.ui;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.onethread.overlap.CaseDetails;
import io.onethread.overlap.CaseDetails.Decision;
import io.onethread.overlap.OverlapTexts;
import io.onethread.overlap.Pattern;
import io.onethread.overlap.Proposal;
import io.onethread.shell.UserZone;
import org.jspecify.annotations.Nullable;

/** What is proposed, with its reasons, or what was ruled. */
class RulingCard extends Div {

	private final transient OverlapTexts texts;

	/**
	 * A card.
	 * @param rule opens the form to rule, filled with a proposal or empty
	 * @param undo takes the ruling back
	 * @param appeal asks for the words of an appeal, or of a decision on one
	 */
	RulingCard(OverlapTexts texts, CaseDetails details, Consumer<@Nullable Proposal> rule, Runnable undo,
			Consumer<AppealDialog.Step> appeal) {
		this.texts = texts;
		addClassNames("ot-card", "case-ruling");
		Decision decision = details.decision();
		if (decision != null) {
			settled(decision, details.mayUndo(), undo);
			appeal(details, appeal);
			return;
		}
		Proposal proposal = details.proposal();
		if (proposal != null) {
			propose(proposal);
		}
		else {
			add(new H2(texts.text("overlap.case.ruling")), new Paragraph(texts.text("overlap.case.waiting")));
		}
		if (details.mayRule()) {
			Button other = new Button(texts.text("overlap.case.rule.other"), (click) -> rule.accept(null));
			Div buttons = new Div(other);
			buttons.addClassName("ot-actions");
			if (proposal != null) {
				Button so = new Button(texts.text("overlap.case.rule.so"), (click) -> rule.accept(proposal));
				so.addThemeVariants(ButtonVariant.AURA_PRIMARY);
				buttons.add(so);
			}
			add(buttons);
		}
		precedents(details.precedents());
	}

	/** Whether the parties know of each other, and the way to let them. */
	void introductions(CaseDetails details, Runnable introduce) {
		if (!details.introduced()
				&& (!details.mayIntroduce() || details.matter().about().pattern() != Pattern.CROSS_SELLING)) {
			return;
		}
		add(new H3(this.texts.text("overlap.introduce.title")));
		if (details.introduced()) {
			details.introductions().forEach((one) -> {
				Span who = new Span(this.texts.text("overlap.introduce.rep", Objects.requireNonNullElse(one.name(), ""),
						(one.division() == null) ? "" : one.division()));
				Span how = new Span(String.join(this.texts.text("overlap.comma"),
						Stream.concat(one.customers().stream(), Stream.of(one.reach()))
							.filter((text) -> !text.isBlank())
							.toList()));
				how.addClassName("ot-why");
				Div row = new Div(who, how);
				row.addClassName("case-precedent");
				add(row);
			});
		}
		else {
			Span why = new Span(this.texts.text("overlap.introduce.text"));
			why.addClassName("ot-why");
			add(why, new Button(this.texts.text("overlap.introduce.do"), (click) -> introduce.run()));
		}
	}

	private void appeal(CaseDetails details, Consumer<AppealDialog.Step> appeal) {
		if (!details.appeal().state().isEmpty()) {
			Span state = new Span(this.texts.text("overlap.appeal." + details.appeal().state()));
			state.addClassName("case-appeal");
			add(state);
		}
		Div buttons = new Div();
		buttons.addClassName("ot-actions");
		if (details.mayAppeal()) {
			buttons.add(new Button(this.texts.text("overlap.appeal.do"),
					(click) -> appeal.accept(AppealDialog.Step.APPEAL)));
		}
		if (details.mayDecide()) {
			Button uphold = new Button(this.texts.text("overlap.appeal.uphold"),
					(click) -> appeal.accept(AppealDialog.Step.UPHOLD));
			uphold.addThemeVariants(ButtonVariant.AURA_PRIMARY);
			buttons.add(uphold, new Button(this.texts.text("overlap.appeal.grant"),
					(click) -> appeal.accept(AppealDialog.Step.GRANT)));
		}
		if (buttons.getComponentCount() > 0) {
			add(buttons);
		}
	}

	private void precedents(List<CaseDetails.Precedent> precedents) {
		if (precedents.isEmpty()) {
			return;
		}
		add(new H3(this.texts.text("overlap.precedents")));
		DateTimeFormatter days = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(this.texts.locale());
		ZoneId zone = UserZone.of(UI.getCurrent());
		for (CaseDetails.Precedent one : precedents) {
			String said = this.texts.text("overlap.precedent", CaseWords.ruling(this.texts, one.ruling()),
					days.format(one.at().withZoneSameInstant(zone)));
			Div row = new Div();
			row.addClassName("case-precedent");
			if (one.id() == null) {
				row.add(new Span(said));
			}
			else {
				Anchor link = new Anchor(CaseWords.path(one.id()), said);
				link.getElement().setAttribute("router-link", true);
				row.add(link);
			}
			if (one.why() != null) {
				Span why = new Span((one.by() == null) ? one.why() : one.by() + ": " + one.why());
				why.addClassName("ot-why");
				row.add(why);
			}
			add(row);
		}
	}

	private void propose(Proposal proposal) {
		add(new H2(this.texts.text("overlap.case.proposed")), new Paragraph(said(this.texts, proposal)));
		for (Proposal.Ground ground : proposal.grounds()) {
			Span why = new Span(CaseWords.ground(this.texts, ground));
			why.addClassName("ot-why");
			add(why);
		}
	}

	private void settled(Decision decision, boolean mayUndo, Runnable undo) {
		String lead = (decision.lead() == null) ? "" : decision.lead().name();
		add(new H2(this.texts.text("overlap.case.ruled")),
				new Paragraph(this.texts.text("overlap.ruling.said." + CaseWords.key(decision.ruling()), lead)));
		decision.shares().forEach((share) -> {
			Span line = new Span(this.texts.text("overlap.case.share", share.line().name(), share.rep().name()));
			line.addClassName("ot-why");
			add(line);
		});
		decision.percents().forEach((part) -> {
			Span line = new Span(this.texts.text("overlap.case.percent", part.rep().name(), part.percent()));
			line.addClassName("ot-why");
			add(line);
		});
		Paragraph why = new Paragraph(decision.why());
		why.addClassName("case-why");
		Span by = new Span(this.texts.text("overlap.case.ruled.by", decision.by()));
		by.addClassName("ot-why");
		add(why, by);
		if (!decision.carriedOut()) {
			add(new Span(this.texts.text("overlap.case.carrying-out")));
		}
		if (mayUndo) {
			Div buttons = new Div(new Button(this.texts.text("overlap.case.undo"), (click) -> undo.run()));
			buttons.addClassName("ot-actions");
			add(buttons);
		}
	}

	/** A proposal in a sentence. */
	static String said(OverlapTexts texts, Proposal proposal) {
		return texts.text("overlap.ruling.said." + CaseWords.key(proposal.ruling()),
				(proposal.lead() == null) ? "" : proposal.lead().name());
	}

	/** The reasons of a proposal, to begin the reason of a ruling with. */
	static String reasons(OverlapTexts texts, Proposal proposal) {
		return proposal.grounds()
			.stream()
			.map((ground) -> CaseWords.ground(texts, ground))
			.collect(Collectors.joining(texts.text("overlap.comma")));
	}

}
