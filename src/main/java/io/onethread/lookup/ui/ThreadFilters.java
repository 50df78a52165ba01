package io.onethread.lookup.ui;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.onethread.lookup.RecordRef;
import io.onethread.lookup.RecordThread;
import io.onethread.lookup.RecordTypes;
import io.onethread.lookup.ThreadFilter;
import io.onethread.lookup.ThreadFilter.Time;
import io.onethread.lookup.Tie;
import io.onethread.lookup.TieGroup;
import org.jspecify.annotations.Nullable;

/** Narrows a thread by kind, time and owner, and says what strong means. */
class ThreadFilters extends Div {

	private final MultiSelectComboBox<String> kinds = new MultiSelectComboBox<>();

	private final Select<Time> time = new Select<>();

	private final ComboBox<RecordRef> owner = new ComboBox<>();

	private final Button explain = new Button();

	private final Button clear = new Button();

	private boolean explained;

	/**
	 * Made with what is told what is wanted, and whether what is strong is explained.
	 */
	ThreadFilters(BiConsumer<ThreadFilter, Boolean> wanted) {
		addClassName("lookup-filters");
		this.kinds.setItems(RecordTypes.ALL);
		this.kinds.setItemLabelGenerator((kind) -> getTranslation("lookup.type." + kind));
		this.kinds.setPlaceholder(getTranslation("lookup.filter.kind"));
		this.kinds.setAriaLabel(getTranslation("lookup.filter.kind"));
		this.time.setItems(Time.values());
		this.time.setItemLabelGenerator((one) -> getTranslation("lookup.filter.time." + one.name()));
		this.time.setAriaLabel(getTranslation("lookup.filter.time"));
		this.owner.setItemLabelGenerator(RecordRef::name);
		this.owner.setPlaceholder(getTranslation("lookup.filter.owner"));
		this.owner.setAriaLabel(getTranslation("lookup.filter.owner"));
		this.owner.setClearButtonVisible(true);
		this.explain.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		this.clear.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		this.clear.setText(getTranslation("lookup.filter.clear"));
		this.kinds.addValueChangeListener((change) -> told(change.isFromClient(), wanted));
		this.time.addValueChangeListener((change) -> told(change.isFromClient(), wanted));
		this.owner.addValueChangeListener((change) -> told(change.isFromClient(), wanted));
		this.explain.addClickListener((click) -> wanted.accept(filter(), !this.explained));
		this.clear.addClickListener((click) -> wanted.accept(ThreadFilter.ALL, this.explained));
		add(this.kinds, this.time, this.owner, this.clear, this.explain);
	}

	/**
	 * Shows what is wanted.
	 * @param shown what is shown of the thread
	 * @param whole gives the whole thread, whose reps can be chosen
	 */
	void show(ThreadFilter filter, boolean why, RecordThread shown, Supplier<RecordThread> whole) {
		this.explained = why;
		this.explain.setText(getTranslation(why ? "lookup.filter.why.off" : "lookup.filter.why"));
		List<RecordRef> reps = reps(whole.get());
		this.owner.setItems(reps);
		this.kinds.setValue(Set.copyOf(filter.kinds()));
		this.time.setValue(filter.time());
		this.owner.setValue(chosen(reps, filter.owner()));
		this.clear.setVisible(!filter.isAll());
		setVisible(!filter.isAll() || !shown.groups().isEmpty());
	}

	private void told(boolean byHand, BiConsumer<ThreadFilter, Boolean> wanted) {
		if (byHand) {
			wanted.accept(filter(), this.explained);
		}
	}

	private ThreadFilter filter() {
		RecordRef rep = this.owner.getValue();
		return new ThreadFilter(this.kinds.getValue(), Objects.requireNonNullElse(this.time.getValue(), Time.ANY),
				(rep == null) ? null : rep.id());
	}

	private static @Nullable RecordRef chosen(List<RecordRef> reps, @Nullable String id) {
		return reps.stream().filter((rep) -> rep.id().equals(id)).findFirst().orElse(null);
	}

	private static List<RecordRef> reps(RecordThread thread) {
		return thread.groups()
			.stream()
			.filter((group) -> group.type().equals("Rep"))
			.map(TieGroup::ties)
			.flatMap(List::stream)
			.map(Tie::record)
			.toList();
	}

}
