package io.onethread.insight.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import io.onethread.insight.Figure;
import io.onethread.insight.TeamItem;
import io.onethread.report.DayLinks;
import io.onethread.report.ReportWords;
import io.onethread.shell.Amount;
import io.onethread.shell.Card;
import io.onethread.shell.PageKeys;
import org.jspecify.annotations.Nullable;

/** The records behind one figure of one rep. */
class TeamDrawer extends Card {

	TeamDrawer(String rep, Figure figure, List<TeamItem> items, Runnable close) {
		super("", "");
		addClassName("team-drawer");
		setTitle(getTranslation("insight.figure." + figure.key()) + " · " + rep);
		setCount(String.valueOf(items.size()));
		Button out = new Button(VaadinIcon.CLOSE.create(), (click) -> close.run());
		out.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		out.setAriaLabel(getTranslation("insight.team.close"));
		addToHead(out);
		Span what = new Span(getTranslation("insight.figure." + figure.key() + ".what"));
		what.addClassNames("ot-why", "team-what");
		add(what);
		Locale locale = getLocale();
		ReportWords words = new ReportWords(locale, (key, arguments) -> I18NProvider.translate(locale, key, arguments));
		for (int place = 0; place < items.size(); place++) {
			add(row(items.get(place), place, words));
		}
	}

	private Div row(TeamItem item, int place, ReportWords words) {
		Anchor link = new Anchor(item.path(), (item.entry() != null) ? words.line(item.entry()) : name(item));
		Span why = new Span(why(item));
		why.addClassName("ot-why");
		Div text = new Div(link, why);
		text.addClassName("today-text");
		Div row = new Div(text);
		row.addClassName("team-item");
		Double value = item.value();
		if (value != null && value != 0) {
			row.add(new Amount(value, getLocale()));
		}
		return PageKeys.row(row, item.figure().key() + place);
	}

	private String name(TeamItem item) {
		return item.name().isBlank() ? getTranslation("insight.team.nameless") : item.name();
	}

	private String why(TeamItem item) {
		return switch (item.figure()) {
			case PROBLEMS -> getTranslation("insight.team.why.problem", day(item));
			case ALERTS -> getTranslation("insight.team.why.alert", day(item));
			case NEGLECTED -> (item.day() == null) ? getTranslation("insight.team.why.never")
					: getTranslation("insight.team.why.quiet", day(item));
			case OVERLAPS -> (item.day() == null) ? getTranslation("insight.team.why.never")
					: getTranslation("insight.team.why.quiet", day(item));
			default -> (item.entry() != null && item.entry().at() != null)
					? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
						.withLocale(getLocale())
						.format(item.entry().at().withZoneSameInstant(DayLinks.ZONE))
					: "";
		};
	}

	private String day(TeamItem item) {
		@Nullable LocalDate day = item.day();
		return (day == null) ? ""
				: DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(getLocale()).format(day);
	}

}
