package io.onethread.activity.ui;

import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import io.onethread.access.Viewers;
import io.onethread.activity.CalendarFeed;
import io.onethread.activity.CalendarFeeds;
import io.onethread.shell.Card;

/** One's own calendar's secret addresses: made, shown once, taken back. */
@StyleSheet("activity.css")
class FeedCard extends Div {

	private final transient CalendarFeeds feeds;

	private final transient Viewers viewers;

	private final TextField label = new TextField(getTranslation("activity.feed.label"));

	FeedCard(CalendarFeeds feeds, Viewers viewers) {
		this.feeds = feeds;
		this.viewers = viewers;
		this.label.setMaxLength(100);
		this.label.setPlaceholder(getTranslation("activity.feed.example"));
		refresh();
	}

	private void refresh() {
		removeAll();
		List<CalendarFeed> all = this.feeds.list(this.viewers.current());
		Paragraph text = new Paragraph(getTranslation("activity.feed.text"));
		text.addClassName("ot-muted");
		Div form = new Div(text, this.label, new Button(getTranslation("activity.feed.create"), (click) -> create()));
		form.addClassName("activity-feed");
		Div rows = new Div();
		all.forEach((feed) -> rows.add(row(feed)));
		add(new Card(getTranslation("activity.feed"), String.valueOf(all.size()), form, rows));
	}

	private Div row(CalendarFeed feed) {
		Times times = new Times(UI.getCurrent());
		Span name = new Span(feed.label());
		Span made = new Span(getTranslation("activity.feed.made",
				times.date(feed.createdAt().withZoneSameInstant(times.zone()).toLocalDate())));
		made.addClassName("ot-why");
		Div text = new Div(name, made);
		text.addClassName("activity-text");
		Button revoke = new Button(getTranslation("activity.feed.revoke"), (click) -> {
			this.feeds.revoke(this.viewers.current(), feed.id());
			refresh();
		});
		revoke.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		revoke.setAriaLabel(getTranslation("activity.feed.revoke") + ": " + feed.label());
		Div row = new Div(text, revoke);
		row.addClassName("activity-row");
		return row;
	}

	private void create() {
		String name = this.label.getValue().isBlank() ? getTranslation("activity.feed.example") : this.label.getValue();
		Told.attempt(() -> {
			String secret = this.feeds.create(this.viewers.current(), name);
			this.label.clear();
			refresh();
			shown(address(secret)).open();
		});
	}

	private Dialog shown(String address) {
		Dialog dialog = new Dialog();
		dialog.setHeaderTitle(getTranslation("activity.feed.once"));
		dialog.setWidth("620px");
		dialog.setMaxWidth("100%");
		TextField field = new TextField(getTranslation("activity.feed.address"));
		field.setValue(address);
		field.setReadOnly(true);
		field.setWidthFull();
		field.addClassName("ot-code");
		dialog.add(new Paragraph(getTranslation("activity.feed.once.text")), field);
		Button copy = new Button(getTranslation("activity.feed.copy"));
		Clipboard.onClick(copy)
			.writeText(address, (done) -> Notification.show(getTranslation("activity.feed.copied")), (error) -> {
				field.focus();
				field.getElement().executeJs("this.inputElement.select()");
			});
		Button close = new Button(getTranslation("activity.close"), (click) -> dialog.close());
		close.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		dialog.setCloseOnOutsideClick(false);
		dialog.getFooter().add(copy, close);
		return dialog;
	}

	private static String address(String secret) {
		String path = "/ical/" + secret + ".ics";
		if (!(VaadinServletRequest.getCurrent() instanceof VaadinServletRequest request)) {
			return path;
		}
		String url = request.getHttpServletRequest().getRequestURL().toString();
		String uri = request.getHttpServletRequest().getRequestURI();
		return url.substring(0, url.length() - uri.length()) + request.getContextPath() + path;
	}

}
