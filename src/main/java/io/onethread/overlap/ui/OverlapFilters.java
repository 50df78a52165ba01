package io.onethread.overlap.ui;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.onethread.overlap.OverlapFilter;
import io.onethread.overlap.OverlapKind;
import io.onethread.overlap.OverlapTexts;
import io.onethread.overlap.Pattern;
import io.onethread.overlap.Place;
import io.onethread.overlap.Places;
import org.jspecify.annotations.Nullable;

/** Narrows the list to a division, a branch, a kind, or to what looks avoided. */
class OverlapFilters extends Div {

	private final Select<Place> division;

	private final Select<Place> with;

	private final Select<Place> branch;

	private final Select<OverlapKind> kind;

	private final Select<Pattern> pattern;

	private final Button avoided;

	private final transient Places places;

	private boolean avoidedOnly;

	OverlapFilters(OverlapTexts texts, Places places, Consumer<OverlapFilter> changed) {
		this.places = places;
		addClassName("ot-actions");
		this.division = select(texts, "division", places.divisions().values(), (place) -> place.name(texts.locale()));
		this.with = select(texts, "with", places.divisions().values(), (place) -> place.name(texts.locale()));
		this.branch = select(texts, "branch", places.branches().values(), (place) -> place.name(texts.locale()));
		this.kind = select(texts, "kind", Arrays.asList(OverlapKind.values()), texts::kind);
		this.pattern = select(texts, "pattern", Arrays.asList(Pattern.values()), texts::pattern);
		this.branch.setVisible(!places.branches().isEmpty());
		this.avoided = new Button("", (click) -> {
			this.avoidedOnly = !this.avoidedOnly;
			changed.accept(value());
		});
		this.avoided.addClassName("overlap-avoided");
		add(this.avoided, this.division, this.with, this.branch, this.kind, this.pattern);
		for (Select<?> select : new Select<?>[] { this.division, this.with, this.branch, this.kind, this.pattern }) {
			select.addValueChangeListener((change) -> {
				if (change.isFromClient()) {
					changed.accept(value());
				}
			});
		}
	}

	/** Shows what the list is narrowed to. */
	void show(OverlapFilter filter) {
		this.division.setValue((filter.division() != null) ? this.places.divisions().get(filter.division()) : null);
		this.with.setValue((filter.with() != null) ? this.places.divisions().get(filter.with()) : null);
		// Who asks for pairs comes from the company page; otherwise one choice is enough.
		this.with.setVisible(filter.with() != null);
		this.branch.setValue((filter.branch() != null) ? this.places.branches().get(filter.branch()) : null);
		this.kind.setValue(filter.kind());
		this.pattern.setValue(filter.pattern());
		this.avoidedOnly = filter.avoided();
		this.avoided.getElement().setAttribute("aria-pressed", String.valueOf(this.avoidedOnly));
	}

	/** Says how many of the overlaps look avoided. */
	void count(OverlapTexts texts, int count) {
		this.avoided.setText(texts.text("overlap.filter.avoided", count));
		this.avoided.setVisible(count > 0 || this.avoidedOnly);
	}

	private OverlapFilter value() {
		return new OverlapFilter(id(this.division.getValue()), id(this.with.getValue()), id(this.branch.getValue()),
				this.kind.getValue(), this.pattern.getValue(), this.avoidedOnly);
	}

	private static @Nullable String id(@Nullable Place place) {
		return (place != null) ? place.id() : null;
	}

	private static <T> Select<T> select(OverlapTexts texts, String what, Collection<T> items,
			com.vaadin.flow.function.SerializableFunction<T, String> name) {
		Select<T> select = new Select<>();
		select.setItems(items);
		select.setEmptySelectionAllowed(true);
		select.setEmptySelectionCaption(texts.text("overlap.filter." + what + ".all"));
		select.setPlaceholder(texts.text("overlap.filter." + what + ".all"));
		select.setAriaLabel(texts.text("overlap.filter." + what));
		select.setItemLabelGenerator((item) -> (item != null) ? name.apply(item) : "");
		return select;
	}

}
