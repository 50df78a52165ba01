package io.onethread.lookup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.onethread.access.Viewers;
import io.onethread.lookup.SearchHit;
import io.onethread.lookup.SearchHits;
import io.onethread.lookup.SearchService;
import io.onethread.shell.Card;
import io.onethread.shell.EmptyState;
import io.onethread.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;

/** All that answers to what was typed, by type. */
@Route("search")
@RolesAllowed({ "REP", "MANAGER", "EXECUTIVE" })
@Menu(order = 20, title = "lookup.menu", icon = "vaadin:search")
@StyleSheet("lookup.css")
class SearchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final int STEP = 20;

	private final transient SearchService search;

	private final transient Viewers viewers;

	SearchView(SearchService search, Viewers viewers) {
		this.search = search;
		this.viewers = viewers;
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
		add(header);
		String typed = event.getLocation().getQueryParameters().getSingleParameter("q").orElse("").strip();
		if (typed.isEmpty()) {
			add(new EmptyState(getTranslation("lookup.search.empty"), getTranslation("lookup.search.empty.remedy")));
			return;
		}
		SearchHits hits = this.search.suggest(this.viewers.current(), typed, STEP);
		header.setNote(getTranslation("lookup.search.found", hits.total(), typed));
		if (hits.total() == 0) {
			add(new EmptyState(getTranslation("lookup.search.nothing", typed),
					getTranslation("lookup.search.nothing.remedy")));
		}
		hits.groups().forEach((group) -> add(card(typed, group)));
	}

	private Card card(String typed, SearchHits.Group group) {
		Card card = new Card(getTranslation("lookup.type." + group.type()), String.valueOf(group.total()));
		Div rows = new Div();
		card.add(rows);
		group.hits().forEach((hit) -> rows.add(row(hit)));
		addMore(card, rows, typed, group, group.hits().size());
		return card;
	}

	private void addMore(Card card, Div rows, String typed, SearchHits.Group group, int shown) {
		if (shown >= group.total() || shown >= SearchService.MOST) {
			return;
		}
		Button more = new Button(getTranslation("lookup.more", Math.min(STEP, group.total() - shown)));
		more.addClassName("lookup-more");
		more.addClickListener((click) -> {
			int wanted = Math.min(shown + STEP, SearchService.MOST);
			SearchHits hits = this.search.search(this.viewers.current(), typed, group.type(), wanted);
			rows.removeAll();
			hits.hits().forEach((hit) -> rows.add(row(hit)));
			card.remove(more);
			addMore(card, rows, typed, group, wanted);
		});
		card.add(more);
	}

	private static RouterLink row(SearchHit hit) {
		RouterLink link = RecordLink.anew(hit.record());
		HitRow row = new HitRow(hit, "");
		row.getElement().removeAttribute("role");
		row.getElement().removeAttribute("aria-selected");
		link.add(row);
		return link;
	}

}
