package io.onethread.relationshipmap.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.graphcanvas.GraphCanvas;
import io.onethread.relationshipmap.Comparison;
import io.onethread.relationshipmap.ComparisonService;
import io.onethread.relationshipmap.Hub;
import io.onethread.relationshipmap.MapPicture;
import io.onethread.relationshipmap.MapService;
import io.onethread.relationshipmap.Shift.What;
import io.onethread.shell.LiveChanges;
import io.onethread.shell.PageHeader;
import io.onethread.shell.UserZone;
import io.onethread.sheet.Picture;
import io.onethread.sheet.SheetFormat;
import io.onethread.sheet.ui.ExportMenu;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/**
 * The map of two days: what was gained, lost and moved between them, beside a list that
 * says the same.
 */
@Route("map/compare")
@RolesAllowed({ "REP", "MANAGER", "EXECUTIVE" })
@StyleSheet("relationshipmap.css")
class CompareView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final Set<String> SHOWN = Set.of("Customer", "Contact", "Project", "Rep");

	private static final List<Integer> SPANS = List.of(1, 3, 12);

	private final transient MapService service;

	private final transient ComparisonService comparisons;

	private final transient MapWords words;

	private final transient CompanyReader reader;

	private final GraphCanvas canvas = new GraphCanvas();

	private final ShiftGrid list;

	private final PageHeader header;

	private final Div days = new Div();

	private final Div counts = new Div();

	/** What the browser last drew for a file that is about to be written. */
	private final transient AtomicReference<@Nullable Picture> drawn = new AtomicReference<>();

	private transient MapPicture picture = new MapPicture(List.of(), List.of());

	private transient CompareAddress address;

	CompareView(MapService service, ComparisonService comparisons, Viewers viewers, I18NProvider texts,
			LiveChanges live) {
		this.service = service;
		this.comparisons = comparisons;
		this.words = new MapWords(texts, getLocale());
		this.reader = new CompanyReader(service, viewers);
		this.address = CompareAddress.read(QueryParameters.empty(), today());
		this.list = new ShiftGrid(this.words);
		Button map = new Button(this.words.say("compare.map"),
				(click) -> UI.getCurrent()
					.navigate("map", (this.address.root() == null) ? QueryParameters.empty()
							: QueryParameters.of("root", this.address.root())));
		this.header = new PageHeader(this.words.say("compare"), export(), map);
		this.canvas.setTexts(this.words.compareCanvas());
		this.canvas.showTools(this.words.properties());
		this.canvas.addClassName("ot-map-canvas");
		this.canvas.addNodeOpenedListener((opened) -> go(this.address.toggled(opened.getNode().id())));
		this.days.addClassName("ot-map-days");
		this.counts.addClassName("ot-map-chips");
		this.counts.getElement().setAttribute("role", "group");
		this.counts.getElement().setAttribute("aria-label", this.words.say("compare.counts"));
		Div stage = new Div(this.canvas);
		stage.addClassName("ot-map-stage");
		Div body = new Div(stage, this.list);
		body.addClassName("ot-map-compare-body");
		addClassName("ot-map-compare");
		add(this.header, this.days, this.counts, body);
		live.watch(this, SHOWN, () -> show(this.reader.anew()));
	}

	@Override
	public String getPageTitle() {
		return getTranslation("map.compare");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		Viewer viewer = this.reader.anew();
		CompareAddress asked = CompareAddress.read(event.getLocation().getQueryParameters(), today());
		String root = asked.root();
		if (root != null && this.service.surroundings(viewer, root, 1).isEmpty()) {
			event.rerouteToError(NotFoundException.class);
			return;
		}
		this.address = asked;
		if (root != null) {
			// A place in the company is shown where it is, with the way to it open.
			this.reader.company()
				.hub(root)
				.or(() -> this.reader.company().hubsOf(root).stream().findFirst())
				.ifPresent((hub) -> this.address = asked
					.opened(this.reader.company().path(hub).stream().map(Hub::id).toList()));
		}
		show(viewer);
	}

	private void go(CompareAddress to) {
		this.address = to;
		show(this.reader.viewer());
		getUI()
			.ifPresent((ui) -> ui.getPage().getHistory().replaceState(null, new Location("map/compare", to.write())));
	}

	private void show(Viewer viewer) {
		Comparison all = compare(viewer);
		Comparison shown = this.address.only().isEmpty() ? all : all.only(this.address.only());
		this.picture = this.comparisons.picture(viewer, this.reader.company(), this.address.state(), shown);
		this.canvas.show(Drawing.of(this.picture, this.words, true, Selection.NOTHING));
		this.list.show(shown);
		this.header.setNote(this.words.say("compare.note", all.shifts().size(), this.words.day(all.earlier()),
				this.words.day(all.later())));
		days();
		counts(all.counts());
	}

	private Comparison compare(Viewer viewer) {
		return this.comparisons.compare(viewer, this.reader.company(), this.address.root(), this.address.earlier(),
				this.address.later());
	}

	private void days() {
		DayField earlier = day("compare.earlier", this.address.earlier());
		DayField later = day("compare.later", this.address.later());
		earlier.addValueChangeListener((change) -> changed(change.getValue(), this.address.later()));
		later.addValueChangeListener((change) -> changed(this.address.earlier(), change.getValue()));
		Div spans = new Div();
		spans.addClassName("ot-map-chips");
		for (int months : SPANS) {
			LocalDate begin = today().minusMonths(months);
			boolean on = this.address.earlier().equals(begin) && this.address.later().equals(today());
			spans.add(
					chip(this.words.say("compare.months", months), on, () -> go(this.address.between(begin, today()))));
		}
		this.days.removeAll();
		this.days.add(earlier, later, spans);
	}

	private DayField day(String key, LocalDate value) {
		DayField field = new DayField(this.words, this.words.say(key), today());
		field.setValue(value);
		return field;
	}

	private void changed(@Nullable LocalDate earlier, @Nullable LocalDate later) {
		if (earlier != null && later != null && !earlier.isAfter(today()) && !later.isAfter(today())) {
			go(this.address.between(earlier, later));
		}
	}

	private void counts(Map<What, Long> found) {
		this.counts.removeAll();
		found.forEach((what, count) -> this.counts.add(chip(this.words.say("compare." + what.key(), count),
				this.address.only().contains(what), () -> go(this.address.only(what)))));
		if (found.isEmpty()) {
			Span nothing = new Span(this.words.say("compare.nothing"));
			nothing.addClassName("ot-why");
			this.counts.add(nothing);
		}
	}

	private static Component chip(String text, boolean on, Runnable then) {
		Button chip = new Button(text, (click) -> then.run());
		chip.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		chip.addClassName("ot-map-chip");
		chip.getElement().setAttribute("aria-pressed", String.valueOf(on));
		return chip;
	}

	private ExportMenu export() {
		ExportMenu menu = new ExportMenu((to, progress) -> book(to).with(this.drawn.getAndSet(null)));
		menu.before(SheetFormat.PDF, (download) -> MapExport.draw(this.canvas, this.drawn, download));
		return menu;
	}

	private io.onethread.sheet.Book book(String to) {
		Comparison all = compare(this.reader.anew());
		return ShiftSheet.of(this.address.only().isEmpty() ? all : all.only(this.address.only()), this.words, to);
	}

	private static LocalDate today() {
		return LocalDate.now(UserZone.of(UI.getCurrent()));
	}

}
