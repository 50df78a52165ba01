package io.onethread.lookup.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.lookup.Facet.By;
import io.onethread.lookup.FacetSearch;
import io.onethread.lookup.FacetSearch.Ranked;
import io.onethread.lookup.FacetSearch.Result;
import io.onethread.lookup.Phrases;
import io.onethread.lookup.Phrases.Earlier;
import io.onethread.lookup.RecordRef;
import io.onethread.shell.Card;
import io.onethread.shell.EmptyState;
import io.onethread.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;

/** All that answers to what was typed, by type, to be narrowed. */
@Route("search")
@RolesAllowed({ "REP", "MANAGER", "EXECUTIVE" })
@Menu(order = 20, title = "lookup.menu", icon = "vaadin:search")
@StyleSheet("lookup.css")
class SearchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final int STEP = 20;

	private static final int EARLIER = 12;

	private final transient FacetSearch search;

	private final transient Viewers viewers;

	private final transient @Nullable Phrases phrases;

	SearchView(FacetSearch search, Viewers viewers, ObjectProvider<Phrases> phrases) {
		this.search = search;
		this.viewers = viewers;
		this.phrases = phrases.getIfAvailable();
		addClassName("ot-page");
	}

	@Override
	public String getPageTitle() {
		return getTranslation("lookup.search") + " · Onethread";
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		removeAll();
		PageHeader header = new PageHeader(getTranslation("lookup.search"));
		String typed = event.getLocation().getQueryParameters().getSingleParameter("q").orElse("").strip();
		Viewer viewer = this.viewers.current();
		if (typed.isEmpty()) {
			add(header, new EmptyState(getTranslation("lookup.search.empty"),
					getTranslation("lookup.search.empty.remedy")));
			earlier(viewer);
			return;
		}
		Map<By, Set<String>> narrowed = FacetList.narrowed(event.getLocation().getQueryParameters());
		Result result = this.search.search(viewer, typed, narrowed, FacetSearch.MOST);
		header = new PageHeader(getTranslation("lookup.search"), pin(typed));
		header
			.setNote(getTranslation("lookup.search.found", narrowed.isEmpty() ? result.total() : result.left(), typed));
		add(header);
		asked(viewer, typed);
		if (result.left() == 0) {
			add(new EmptyState(getTranslation("lookup.search.nothing", typed),
					getTranslation("lookup.search.nothing.remedy")));
		}
		Words words = new Words(this, getLocale());
		Div cards = new Div();
		cards.addClassName("lookup-results");
		result.groups().forEach((type, hits) -> cards.add(card(type, hits, result, words)));
		Div body = new Div();
		body.addClassName("lookup-narrowed");
		if (!result.facets().isEmpty()) {
			body.add(new FacetList(typed, result.facets(), narrowed, words));
		}
		body.add(cards);
		add(body);
	}

	/** Where the words read as a question too, the way to its answer. */
	private void asked(Viewer viewer, String typed) {
		Optional.ofNullable(this.phrases)
			.flatMap((reader) -> reader.read(viewer, typed, getLocale()))
			.ifPresent((phrase) -> {
				Anchor link = new Anchor(phrase.path(), getTranslation("lookup.asked", phrase.words()));
				link.addClassName("lookup-asked");
				add(link);
			});
	}

	private Button pin(String typed) {
		Button pin = new Button(getTranslation("lookup.pin"), VaadinIcon.PIN.create(), (click) -> {
			Optional.ofNullable(this.phrases).ifPresent((reader) -> reader.pin(this.viewers.current(), typed));
			Notification.show(getTranslation("lookup.pin.done", typed));
		});
		pin.setVisible(this.phrases != null);
		return pin;
	}

	private void earlier(Viewer viewer) {
		List<Earlier> all = (this.phrases == null) ? List.of() : this.phrases.earlier(viewer, getLocale(), EARLIER);
		if (!all.isEmpty()) {
			add(new EarlierCard(getTranslation("lookup.earlier"), all));
		}
	}

	private Card card(String type, List<Ranked> hits, Result result, Words words) {
		Card card = new Card(getTranslation("lookup.type." + type),
				String.valueOf(result.counts().getOrDefault(type, 0L)));
		Div rows = new Div();
		card.add(rows);
		addSome(card, rows, hits, 0, words);
		return card;
	}

	private void addSome(Card card, Div rows, List<Ranked> hits, int from, Words words) {
		int to = Math.min(from + STEP, hits.size());
		hits.subList(from, to).forEach((hit) -> rows.add(row(hit, words)));
		if (to < hits.size()) {
			Button more = new Button(getTranslation("lookup.more", Math.min(STEP, hits.size() - to)));
			more.addClassName("lookup-more");
			more.addClickListener((click) -> {
				card.remove(more);
				addSome(card, rows, hits, to, words);
			});
			card.add(more);
		}
	}

	/** A hit, and the way to compare it with another. */
	private Div row(Ranked ranked, Words words) {
		RouterLink link = link(ranked, words);
		RecordRef record = ranked.hit().record();
		if (!CompareView.TYPES.contains(record.type())) {
			return new Div(link);
		}
		Button compare = new Button(VaadinIcon.SPLIT_H.create(), (click) -> CompareView.choose(record));
		compare.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		compare.setAriaLabel(getTranslation("lookup.compare.with", record.name()));
		compare.setTooltipText(getTranslation("lookup.compare"));
		Div row = new Div(link, compare);
		row.addClassName("lookup-comparable");
		return row;
	}

	private static RouterLink link(Ranked ranked, Words words) {
		RouterLink link = RecordLink.anew(ranked.hit().record());
		HitRow row = new HitRow(ranked.hit(), "");
		row.getElement().removeAttribute("role");
		row.getElement().removeAttribute("aria-selected");
		String why = words.ranked(ranked.facts());
		if (!why.isEmpty()) {
			Span first = new Span(why);
			first.addClassNames("ot-why", "lookup-ranked");
			row.add(first);
		}
		link.add(row);
		return link;
	}

}
