package io.onethread.lookup.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.lookup.RecordPage;
import io.onethread.lookup.RecordRef;

/** The way that led to a record, its names, what can be done with it, and its state. */
class RecordHead extends Div {

	/** The kinds of records that have a form of their own. */
	private static final Set<String> EDITABLE = Set.of("Customer");

	RecordHead(Viewer viewer, RecordPage page, List<RecordRef> walk, Optional<String> again, Words words,
			List<Component> more) {
		addClassName("lookup-top");
		Div names = new Div(new H1(page.record().name()));
		Span other = new Span(String.join(" · ", RecordFacts.otherNames(page, this::getTranslation)));
		other.addClassName("ot-muted");
		names.add(other);
		Div row = new Div(names, actions(viewer, page, more));
		row.addClassName("lookup-head");
		add(breadcrumb(walk, again), row, RecordFacts.chips(page, words, this::getTranslation));
	}

	private Nav breadcrumb(List<RecordRef> walk, Optional<String> again) {
		Nav nav = new Nav();
		nav.addClassName("lookup-walk");
		nav.getElement().setAttribute("aria-label", getTranslation("lookup.walk"));
		nav.add(new Anchor("search", getTranslation("lookup.search")));
		for (RecordRef step : walk) {
			Span stroke = new Span();
			stroke.addClassName("lookup-stroke");
			stroke.getElement().setAttribute("aria-hidden", "true");
			nav.add(stroke);
			if (step.equals(walk.getLast())) {
				Span here = new Span(step.name());
				here.getElement().setAttribute("aria-current", "page");
				nav.add(here);
			}
			else {
				nav.add(new Anchor(Words.path(step), step.name()));
			}
		}
		again.ifPresent((path) -> {
			Anchor question = new Anchor(path, getTranslation("lookup.walk.again"));
			question.getElement().setAttribute("router-link", true);
			question.addClassName("lookup-walk-again");
			nav.add(question);
		});
		return nav;
	}

	private Div actions(Viewer viewer, RecordPage page, List<Component> more) {
		Div actions = new Div();
		actions.addClassName("ot-actions");
		if (viewer.is(Role.REP, Role.MANAGER, Role.EXECUTIVE)) {
			actions.add(new Button(getTranslation("lookup.map"), VaadinIcon.SITEMAP.create(),
					(click) -> UI.getCurrent().navigate("map", QueryParameters.of("root", page.record().id()))));
		}
		if (viewer.is(Role.REP, Role.MANAGER, Role.EXECUTIVE) && CompareView.TYPES.contains(page.record().type())) {
			actions.add(new Button(getTranslation("lookup.compare"), VaadinIcon.SPLIT_H.create(),
					(click) -> CompareView.open(page.record().id(), null)));
		}
		if (page.full() && EDITABLE.contains(page.record().type())) {
			actions.add(new Button(getTranslation("lookup.edit"), VaadinIcon.EDIT.create(),
					(click) -> UI.getCurrent().navigate(Words.path(page.record()) + "/edit")));
		}
		actions.add(more);
		return actions;
	}

}
