package io.onethread.notice.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.onethread.notice.Notice;
import io.onethread.notice.NoticeTexts;
import io.onethread.shell.UserZone;
import org.jspecify.annotations.Nullable;

/** Notices, newest first, under the days they were told on. */
class NoticeList extends Div {

	private final transient Consumer<Notice> opened;

	NoticeList(Consumer<Notice> opened) {
		this.opened = opened;
		addClassName("notice-list");
	}

	void show(List<Notice> notices) {
		removeAll();
		ZoneId zone = UserZone.of(UI.getCurrent());
		NoticeTexts texts = new NoticeTexts(getLocale(), this::getTranslation);
		LocalDate day = null;
		UnorderedList rows = new UnorderedList();
		for (Notice notice : notices) {
			LocalDate own = notice.at().withZoneSameInstant(zone).toLocalDate();
			if (!own.equals(day)) {
				day = own;
				rows = new UnorderedList();
				add(new H3(name(day, LocalDate.now(zone))), rows);
			}
			rows.add(row(notice, texts, zone));
		}
	}

	private ListItem row(Notice notice, NoticeTexts texts, ZoneId zone) {
		Span text = new Span(texts.text(notice));
		text.addClassName("notice-text");
		Span time = new Span(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
			.withLocale(getLocale())
			.format(notice.at().withZoneSameInstant(zone)));
		time.addClassNames("ot-why", "ot-num");
		Anchor link = new Anchor(notice.path());
		link.add(text, time);
		link.getElement().setAttribute("router-link", true);
		link.getElement().addEventListener("click", (click) -> this.opened.accept(notice));
		ListItem row = new ListItem(link);
		if (!notice.read()) {
			row.addClassName("notice-unread");
			Span unread = new Span(getTranslation("notice.is-unread"));
			unread.addClassName("notice-spoken");
			link.add(unread);
		}
		return row;
	}

	private String name(@Nullable LocalDate day, LocalDate today) {
		if (today.equals(day)) {
			return getTranslation("notice.today");
		}
		if (today.minusDays(1).equals(day)) {
			return getTranslation("notice.yesterday");
		}
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(getLocale()).format(day);
	}

}
