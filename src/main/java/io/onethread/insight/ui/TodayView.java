package io.onethread.insight.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.insight.Snoozes;
import io.onethread.shell.Agenda;
import io.onethread.shell.AgendaItem;
import io.onethread.shell.LiveChanges;
import io.onethread.shell.PageHeader;
import io.onethread.shell.PageKeys;
import io.onethread.shell.UserZone;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;

/**
 * Where the day starts: what every module has for the viewer in one list, most at stake
 * first, each with its reason and what can be done about it at once.
 */
@Route("today")
@RolesAllowed({ "REP", "MANAGER", "EXECUTIVE" })
@Menu(order = 1, title = "insight.today.menu", icon = "vaadin:sun-o")
@StyleSheet("insight.css")
class TodayView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	/** So long the page waits for what is quick; the rest comes in when it is there. */
	private static final long QUICK = 250;

	private static final int TOLD = 6000;

	private final transient Viewers viewers;

	private final transient Snoozes snoozes;

	private final transient List<TodaySource> sources = new ArrayList<>();

	private final PageHeader header = new PageHeader("");

	private final KindChips kinds = new KindChips(this::choose);

	private final TodayList list = new TodayList(this::done, this::putOff);

	private final Paragraph failed = new Paragraph();

	private final LocalDate today = LocalDate.now(UserZone.of(UI.getCurrent()));

	private transient Map<String, LocalDate> putOff = Map.of();

	private @Nullable String kind;

	private @Nullable String lastKey;

	private @Nullable Notification told;

	TodayView(AgendaReader reader, Snoozes snoozes, Viewers viewers, LiveChanges live,
			ObjectProvider<TodayCard> cards) {
		this.viewers = viewers;
		this.snoozes = snoozes;
		addClassNames("ot-page", "today-page");
		this.failed.addClassName("today-failed");
		this.failed.getElement().setAttribute("role", "status");
		Div side = new Div();
		side.addClassName("today-side");
		cards.orderedStream().flatMap((card) -> card.create(viewers.current(), this.today).stream()).forEach(side::add);
		Div columns = new Div(new Div(this.failed, this.list), side);
		columns.addClassName("today-columns");
		add(this.header, this.kinds, columns);
		for (Agenda agenda : reader.agendas()) {
			TodaySource source = new TodaySource(agenda, reader);
			this.sources.add(source);
			live.watch(this, source.kinds(), () -> ask(source));
		}
		PageKeys.listen(this, Set.of("x", "d", "s", "shift+s", "z"), this::pressed);
	}

	@Override
	public String getPageTitle() {
		return getTranslation("insight.today.menu") + " · Onethread";
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.kind = event.getLocation().getQueryParameters().getSingleParameter("kind").orElse(null);
	}

	@Override
	protected void onAttach(AttachEvent event) {
		this.putOff = this.snoozes.of(this.viewers.current(), this.today);
		UI ui = event.getUI();
		Viewer viewer = this.viewers.current();
		Map<TodaySource, CompletableFuture<Runnable>> answers = new LinkedHashMap<>();
		this.sources
			.forEach((source) -> source.ask(viewer, this.today).ifPresent((answer) -> answers.put(source, answer)));
		CompletableFuture.allOf(answers.values().toArray(CompletableFuture[]::new))
			.completeOnTimeout(null, QUICK, TimeUnit.MILLISECONDS)
			.join();
		answers.forEach((source, answer) -> {
			if (answer.isDone()) {
				answer.join().run();
			}
			else {
				answer.thenAccept((take) -> ui.access(() -> answered(source, take)));
			}
		});
		show();
	}

	private void ask(TodaySource source) {
		UI ui = UI.getCurrent();
		source.ask(this.viewers.current(), this.today)
			.ifPresent((answer) -> answer.thenAccept((take) -> ui.access(() -> answered(source, take))));
	}

	private void answered(TodaySource source, Runnable take) {
		take.run();
		if (source.isOutdated()) {
			ask(source);
		}
		show();
	}

	private void show() {
		List<AgendaItem> open = this.sources.stream()
			.flatMap((source) -> source.items().stream())
			.filter((item) -> !this.putOff.containsKey(item.key()))
			.sorted(AgendaOrder.MOST_AT_STAKE_FIRST)
			.toList();
		boolean waiting = this.sources.stream().anyMatch((source) -> source.state() == TodaySource.State.WAITING);
		long unread = this.sources.stream().filter((source) -> source.state() == TodaySource.State.FAILED).count();
		this.header.setTitle(getTranslation("insight.today.title",
				DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(getLocale()).format(this.today)));
		this.header.setNote(waiting ? "" : getTranslation("insight.today.note", open.size(), this.putOff.size()));
		this.failed.setText((unread > 0) ? getTranslation("insight.today.failed", unread) : "");
		this.failed.setVisible(unread > 0);
		this.kinds.show(open, this.kind);
		List<AgendaItem> wanted = open.stream()
			.filter((item) -> this.kind == null || item.kind().equals(this.kind))
			.toList();
		if (this.list.show(wanted, this.today, waiting, this.kind != null)) {
			PageKeys.keepFocus(this);
		}
	}

	private void choose(@Nullable String kind) {
		this.kind = kind;
		UI.getCurrent()
			.getPage()
			.getHistory()
			.replaceState(null,
					(kind == null) ? "today" : "today?" + QueryParameters.of("kind", kind).getQueryString());
		show();
	}

	private void pressed(String key, String row) {
		if (key.equals("z")) {
			if (this.lastKey != null) {
				takeBack(this.lastKey);
				if (this.told != null) {
					this.told.close();
				}
			}
			return;
		}
		this.sources.stream()
			.flatMap((source) -> source.items().stream())
			.filter((item) -> item.key().equals(row) && !this.putOff.containsKey(row))
			.findFirst()
			.ifPresent((item) -> {
				switch (key) {
					case "s" -> putOff(item, Later.tomorrow(this.today));
					case "shift+s" -> putOff(item, Later.nextWeek(this.today));
					default -> done(item);
				}
			});
	}

	/**
	 * Does what the module offers first. Where it offers nothing, there is nothing to
	 * tick off but having seen it: it comes back tomorrow if it still stands.
	 */
	private void done(AgendaItem item) {
		if (item.actions().isEmpty()) {
			putOff(item, Later.tomorrow(this.today));
		}
		else {
			item.actions().getFirst().run().run();
		}
	}

	private void putOff(AgendaItem item, LocalDate until) {
		this.snoozes.putOff(this.viewers.current(), item.key(), this.today, until);
		this.putOff = this.snoozes.of(this.viewers.current(), this.today);
		this.lastKey = item.key();
		show();
		Notification now = new Notification();
		this.told = now;
		Button undo = new Button(getTranslation("insight.today.undo"), (click) -> {
			takeBack(item.key());
			now.close();
		});
		Div row = new Div(
				new Paragraph(getTranslation("insight.today.put-off", item.title(),
						DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(getLocale()).format(until))),
				undo, PageKeys.printed("Z"));
		row.addClassName("today-told");
		now.add(row);
		now.setDuration(TOLD);
		now.open();
	}

	private void takeBack(String key) {
		this.snoozes.takeBack(this.viewers.current(), key, this.today);
		this.putOff = this.snoozes.of(this.viewers.current(), this.today);
		this.lastKey = null;
		show();
	}

}
