package io.onethread.relationshipmap.ui;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import com.vaadin.flow.i18n.I18NProvider;
import io.onethread.graphcanvas.CanvasProperty;
import io.onethread.graphcanvas.CanvasTexts;
import io.onethread.relationshipmap.Hub;
import io.onethread.relationshipmap.MapThing;
import io.onethread.relationshipmap.Surroundings.Tie;
import io.onethread.shell.Amount;
import org.jspecify.annotations.Nullable;

/** The map's texts in one language. */
class MapWords {

	private static final List<String> TYPES = List.of("Company", "Division", "Branch", "Rep", "Customer", "Contact",
			"Project", "Product", "ProductLine", "Order", "Activity", "Group");

	private static final List<String> STATUSES = List.of("prospect", "active", "former", "open", "won", "lost");

	private static final List<String> LINKS = List.of("OVERLAP", "OWNS", "RUNS", "SOLD", "WORKS", "LOOKS_LIKE",
			"WORKS_AT", "PLAYS", "FOR", "HELPS", "SUBSIDIARY_OF", "BEFORE", "AFTER");

	private final I18NProvider texts;

	private final Locale locale;

	MapWords(I18NProvider texts, Locale locale) {
		this.texts = texts;
		this.locale = locale;
	}

	String say(String key, Object... parameters) {
		return this.texts.getTranslation("map." + key, this.locale, parameters);
	}

	String number(long number) {
		return NumberFormat.getIntegerInstance(this.locale).format(number);
	}

	String money(double value) {
		return Amount.shortForm(value, this.locale);
	}

	Amount amount(double value) {
		return new Amount(value, this.locale);
	}

	/** The name in the reader's language where there is one. */
	String name(String name, @Nullable String nameEn) {
		return (chinese() || nameEn == null || nameEn.isBlank()) ? name : nameEn;
	}

	/** The name in the other language; empty where there is none. */
	String otherName(String name, @Nullable String nameEn) {
		return (nameEn == null || nameEn.isBlank() || nameEn.equals(name)) ? "" : chinese() ? nameEn : name;
	}

	String name(Hub hub) {
		return hub.type().equals("Company") ? say("company")
				: hub.type().equals("Group") ? say("unworked") : name(hub.name(), hub.nameEn());
	}

	String name(MapThing thing) {
		if (thing.isMore()) {
			return say("more." + (TYPES.contains(thing.of()) ? thing.of() : "Record"), number(thing.count()));
		}
		if (MapThing.HIDDEN.equals(thing.of())) {
			return thing.name().isEmpty() ? say("hidden", thing.count())
					: say("hidden.at", thing.count(), thing.name());
		}
		return thing.type().equals("Company") ? say("company")
				: thing.type().equals("Group") ? say("unworked") : name(thing.name(), thing.nameEn());
	}

	/** How something hangs on something else, with what speaks for it. */
	String ties(List<Tie> ties) {
		return ties.stream()
			.map((tie) -> say("link." + tie.type()) + why(tie))
			.distinct()
			.collect(Collectors.joining(", "));
	}

	private String why(Tie tie) {
		return tie.why().isEmpty() ? ""
				: tie.why()
					.stream()
					.limit(2)
					.map((kind) -> this.texts.getTranslation(
							"overlap.reason." + kind.toLowerCase(Locale.ROOT).replace('_', '-'), this.locale))
					.collect(Collectors.joining(", ", " (", ")"));
	}

	String type(String type) {
		return TYPES.contains(type) ? say("type." + type) : type;
	}

	/** How something stands; as it is where there is no word for it. */
	String status(String status) {
		return STATUSES.contains(status) ? say("status." + status) : status;
	}

	/** What the map's things can be filtered, painted and grouped by. */
	List<CanvasProperty> properties() {
		return List.of(new CanvasProperty("division", say("property.division"), CanvasProperty.Kind.TEXT),
				new CanvasProperty("branch", say("property.branch"), CanvasProperty.Kind.PLACE),
				new CanvasProperty("rep", say("property.rep"), CanvasProperty.Kind.TEXT));
	}

	CanvasTexts canvas() {
		Map<String, String> types = new HashMap<>();
		TYPES.forEach((type) -> types.put(type, say("type." + type)));
		LINKS.forEach((type) -> types.put(type, say("link." + type)));
		return new CanvasTexts(say("canvas.label"), say("canvas.help"), say("canvas.failed"), say("canvas.count"),
				say("canvas.value"), say("canvas.open"), say("canvas.closed"), say("canvas.selected"),
				say("canvas.shared"), types);
	}

	/** The same where what moved between two days is drawn. */
	CanvasTexts compareCanvas() {
		CanvasTexts usual = canvas();
		return new CanvasTexts(say("compare.canvas"), usual.help(), usual.failed(), say("compare.canvas.count"),
				usual.value(), usual.open(), usual.closed(), usual.selected(), say("compare.canvas.moved"),
				usual.types());
	}

	/** The same where it is drawn who works together. */
	CanvasTexts groupsCanvas() {
		CanvasTexts usual = canvas();
		return new CanvasTexts(say("groups.canvas"), usual.help(), usual.failed(), usual.count(), usual.value(),
				usual.open(), usual.closed(), usual.selected(), usual.shared(), usual.types());
	}

	String percent(double part) {
		NumberFormat format = NumberFormat.getPercentInstance(this.locale);
		format.setMaximumFractionDigits(1);
		return format.format(part);
	}

	Locale locale() {
		return this.locale;
	}

	String day(LocalDate day) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(this.locale).format(day);
	}

	private boolean chinese() {
		return this.locale.getLanguage().equals("zh");
	}

}
