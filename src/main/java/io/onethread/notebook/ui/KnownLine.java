package io.onethread.notebook.ui;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * How many of the companies that were read are customers already, and the way to leave
 * their people out.
 */
class KnownLine extends Div {

	private final transient List<Review.Item> items;

	private final transient Set<String> known;

	/**
	 * A line, which is not there where nothing is known.
	 * @param companies what was read
	 * @param known those that are customers already
	 * @param changed runs once some were left out
	 */
	KnownLine(List<Review.Item> items, Set<String> companies, Set<String> known, Runnable changed) {
		this.items = items;
		this.known = known;
		addClassName("ot-actions");
		getElement().setAttribute("role", "status");
		Button out = new Button(getTranslation("notebook.review.known.out"), (click) -> {
			leaveOut();
			changed.run();
		});
		out.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		add(new Span(getTranslation("notebook.review.known", known.size(), companies.size())), out);
		setVisible(!known.isEmpty());
	}

	private void leaveOut() {
		this.items.stream()
			.filter((item) -> this.known.contains(item.draft().data().company()))
			.forEach((item) -> item.keep(false));
	}

	/** The companies of what was read. */
	static Set<String> companies(List<Review.Item> items) {
		return items.stream()
			.map((item) -> item.draft().data().company())
			.filter((company) -> !company.isBlank())
			.collect(Collectors.toSet());
	}

}
