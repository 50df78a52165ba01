package io.onethread.activity.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.onethread.graph.RecordRef;
import org.jspecify.annotations.Nullable;

/** Where one is in the calendar, and what leads elsewhere. */
class CalendarBar extends Div {

	private final Map<String, RecordRef> team;

	private final transient Consumer<String> go;

	private final H2 where = new H2();

	private final Map<String, Button> views = new LinkedHashMap<>();

	private final MultiSelectComboBox<RecordRef> reps = new MultiSelectComboBox<>();

	private final Div legend = new Div();

	CalendarBar(List<RecordRef> team, Consumer<String> go, Consumer<List<String>> choose) {
		this.team = team.stream()
			.collect(Collectors.toMap(RecordRef::id, (rep) -> rep, (a, b) -> a, LinkedHashMap::new));
		this.go = go;
		addClassName("activity-bar");
		Div steps = new Div(step("previous", VaadinIcon.ANGLE_LEFT.create()), today(),
				step("next", VaadinIcon.ANGLE_RIGHT.create()), this.where);
		steps.addClassName("ot-actions");
		this.where.addClassName("activity-where");
		Div tabs = new Div();
		tabs.addClassName("activity-tabs");
		tabs.getElement().setAttribute("role", "group");
		tabs.getElement().setAttribute("aria-label", getTranslation("activity.calendar.views"));
		CalendarAddress.VIEWS.forEach((view) -> {
			Button button = new Button(getTranslation("activity.view." + view), (click) -> go.accept(view));
			button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
			button.setTooltipText(
					getTranslation("activity.key", view.substring(0, 1).toUpperCase(java.util.Locale.ROOT)));
			this.views.put(view, button);
			tabs.add(button);
		});
		this.reps.setItems(team);
		this.reps.setItemLabelGenerator(RecordRef::name);
		this.reps.setPlaceholder(getTranslation("activity.calendar.team"));
		this.reps.setAriaLabel(getTranslation("activity.calendar.team"));
		this.reps.setClearButtonVisible(true);
		this.reps.setVisible(team.size() > 1);
		this.reps.addClassName("activity-reps");
		this.reps.addValueChangeListener((change) -> {
			if (change.isFromClient()) {
				choose.accept(change.getValue().stream().map(RecordRef::id).limit(CalendarAddress.MOST_REPS).toList());
			}
		});
		this.legend.addClassName("activity-legend");
		add(steps, this.reps, tabs, this.legend);
	}

	/**
	 * Shows where one is.
	 * @return whose calendars those are
	 */
	List<RecordRef> show(CalendarAddress address, @Nullable String own, Times times) {
		this.where.setText(title(address, times));
		this.views.forEach((view, button) -> button.getElement()
			.setAttribute("aria-pressed", String.valueOf(view.equals(address.view()))));
		List<RecordRef> chosen = address.reps().stream().filter(this.team::containsKey).map(this.team::get).toList();
		this.reps.setValue(Set.copyOf(chosen));
		RecordRef self = (own == null) ? null : this.team.get(own);
		List<RecordRef> shown = chosen.isEmpty() && self != null ? List.of(self) : chosen;
		this.legend.removeAll();
		if (shown.size() > 1) {
			shown.forEach((rep) -> {
				Span name = new Span(rep.name());
				name.addClassName("activity-rep");
				name.getStyle().set("--rep", "var(--ot-d" + colour(shown, rep) + ")");
				this.legend.add(name);
			});
		}
		return shown;
	}

	/** The colour of a rep among those shown. */
	static int colour(List<RecordRef> shown, RecordRef rep) {
		int place = shown.stream().map(RecordRef::id).toList().indexOf(rep.id());
		return 1 + Math.max(0, place) % 7;
	}

	private String title(CalendarAddress address, Times times) {
		boolean chinese = getLocale().getLanguage().equals("zh");
		LocalDate last = address.to().minusDays(1);
		return switch (address.view()) {
			case "day" ->
				DateTimeFormatter.ofPattern(chinese ? "M月d日 EEEE" : "EEEE, d MMMM", getLocale()).format(address.date());
			case "month" -> DateTimeFormatter.ofPattern(chinese ? "yyyy年M月" : "MMMM yyyy", getLocale())
				.format(YearMonth.from(address.date()));
			default -> times.date(address.from()) + " – " + times.date(last);
		};
	}

	private Button step(String to, Icon icon) {
		Button button = new Button(icon, (click) -> this.go.accept(to));
		button.setAriaLabel(getTranslation("activity.go." + to));
		button.setTooltipText(getTranslation("activity.go." + to) + " · " + (to.equals("next") ? "J" : "K"));
		button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		return button;
	}

	private Button today() {
		Button button = new Button(getTranslation("activity.day.today"), (click) -> this.go.accept("today"));
		button.setTooltipText(getTranslation("activity.key", "T"));
		return button;
	}

}
