package io.onethread.overlap.ui;

import java.util.Objects;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Set;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.onethread.overlap.CaseDetails;
import io.onethread.overlap.CaseDetails.Moment;
import io.onethread.overlap.Overlap;
import io.onethread.overlap.OverlapTexts;
import io.onethread.shell.RecordPath;

/**
 * What both sides did, on one time line: the first side on the left, the others on the
 * right. What is not for the viewer's eyes is there all the same, without saying what it
 * was.
 */
class CaseTimeline extends Div {

	private static final Set<String> KINDS = Set.of("call", "visit", "meeting", "mail", "note");

	private final transient OverlapTexts texts;

	private final transient ZoneId zone;

	CaseTimeline(OverlapTexts texts, CaseDetails details, ZoneId zone) {
		this.texts = texts;
		this.zone = zone;
		addClassNames("ot-card", "case-timeline");
		add(new H2(texts.text("overlap.case.timeline")));
		Overlap about = details.overlap().overlap();
		List<String> sides = (about.customers().size() > 1) ? about.customers().stream().map(texts::name).toList()
				: about.divisions().stream().map((place) -> place.name(texts.locale())).toList();
		Div heads = new Div(head(sides, 0), head(sides, 1));
		heads.addClassName("case-sides");
		OrderedList list = new OrderedList();
		list.addClassName("case-moments");
		if (about.avoided()) {
			list.add(quiet(about));
		}
		details.moments().forEach((moment) -> list.add(row(moment, sides)));
		add(heads, list);
		if (details.moments().isEmpty()) {
			Span none = new Span(texts.text("overlap.case.timeline.empty"));
			none.addClassName("ot-muted");
			add(none);
		}
	}

	private static Span head(List<String> sides, int place) {
		Span head = new Span((place == 0) ? sides.stream().limit(1).findFirst().orElse("")
				: String.join(" · ", sides.stream().skip(1).toList()));
		head.addClassName("case-side-head");
		return head;
	}

	private ListItem quiet(Overlap about) {
		Span text = new Span(this.texts.text("overlap.case.quiet", Objects.requireNonNullElse(about.daysQuiet(), 0L)));
		text.addClassName("case-quiet");
		ListItem row = new ListItem(new Div(text));
		row.addClassNames("case-moment", "case-left");
		return row;
	}

	private ListItem row(Moment moment, List<String> sides) {
		Div body = new Div();
		if (moment.seen()) {
			body.add(new Span(what(moment)));
		}
		else {
			Span hidden = new Span(this.texts.text("overlap.case.hidden"));
			hidden.addClassName("overlap-hidden");
			body.add(hidden);
		}
		Div why = new Div();
		why.addClassName("ot-why");
		ZonedDateTime at = moment.at();
		why.add(new Span((at == null) ? this.texts.text("overlap.case.undated") : date(at)));
		if (moment.rep() != null) {
			Anchor rep = new Anchor(RecordPath.of("Rep", moment.rep().id()), moment.rep().name());
			rep.getElement().setAttribute("router-link", true);
			why.add(new Span(" · "), rep);
		}
		if (moment.side() > 1 && moment.side() < sides.size()) {
			why.add(new Span(" · " + sides.get(moment.side())));
		}
		body.add(why);
		ListItem row = new ListItem(body);
		row.addClassNames("case-moment", (moment.side() == 0) ? "case-left" : "case-right");
		return row;
	}

	private String what(Moment moment) {
		String kind = KINDS.contains(String.valueOf(moment.kind()))
				? this.texts.text("overlap.case.activity." + moment.kind()) : "";
		String subject = (moment.subject() == null) ? "" : moment.subject();
		return kind.isEmpty() || subject.isEmpty() ? kind + subject
				: this.texts.text("overlap.case.activity", kind, subject);
	}

	private String date(ZonedDateTime at) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
			.withLocale(this.texts.locale())
			.format(at.withZoneSameInstant(this.zone));
	}

}
