package io.onethread.lookup.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.lookup.CompareService;
import io.onethread.lookup.Comparison;
import io.onethread.lookup.Comparison.Group;
import io.onethread.lookup.Comparison.Shared;
import io.onethread.lookup.RecordPage;
import io.onethread.lookup.RecordRef;
import io.onethread.lookup.RecordService;
import io.onethread.lookup.SearchService;
import io.onethread.lookup.Tie;
import io.onethread.shell.Card;
import io.onethread.shell.EmptyState;
import io.onethread.shell.LiveChanges;
import io.onethread.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/**
 * What the threads of two records share, with the reason on either side. Both stand in
 * the address; who opens it sees what they may see of both.
 */
@Route("compare")
@RolesAllowed({ "REP", "MANAGER", "EXECUTIVE" })
@StyleSheet("lookup.css")
class CompareView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	/** What can be compared. */
	static final List<String> TYPES = List.of("Customer", "Contact", "Project", "Rep", "Product", "ProductLine");

	private final transient CompareService service;

	private final transient RecordService records;

	private final transient Viewers viewers;

	private final PageHeader header;

	private final RecordField leftField;

	private final RecordField rightField;

	private final Div result = new Div();

	private String left = "";

	private String right = "";

	CompareView(CompareService service, RecordService records, SearchService search, Viewers viewers,
			LiveChanges live) {
		this.service = service;
		this.records = records;
		this.viewers = viewers;
		addClassNames("ot-page", "lookup-compare");
		this.header = new PageHeader(getTranslation("lookup.compare.title"));
		this.leftField = new RecordField(getTranslation("lookup.compare.left"), TYPES, search, viewers,
				(record) -> open(record.id(), this.right));
		this.rightField = new RecordField(getTranslation("lookup.compare.right"), TYPES, search, viewers,
				(record) -> open(this.left, record.id()));
		Button turn = new Button(VaadinIcon.EXCHANGE.create(), (click) -> open(this.right, this.left));
		turn.setAriaLabel(getTranslation("lookup.compare.turn"));
		turn.setTooltipText(getTranslation("lookup.compare.turn"));
		Div ends = new Div(this.leftField, turn, this.rightField);
		ends.addClassName("lookup-ends-row");
		add(this.header, ends, this.result);
		live.watch(this, Set.of(), () -> Set.of(this.left, this.right), this::compare);
	}

	@Override
	public String getPageTitle() {
		return getTranslation("lookup.compare.title") + " · Onethread";
	}

	/** Goes to the comparison of two records, of which one may be missing yet. */
	static void open(@Nullable String left, @Nullable String right) {
		Map<String, String> ends = new LinkedHashMap<>();
		if (left != null && !left.isEmpty()) {
			ends.put("left", left);
		}
		if (right != null && !right.isEmpty()) {
			ends.put("right", right);
		}
		UI.getCurrent().navigate("compare", QueryParameters.simple(ends));
	}

	/** Keeps the first of two, and compares once there is a second. */
	static void choose(RecordRef record) {
		UI ui = UI.getCurrent();
		RecordRef first = ComponentUtil.getData(ui, RecordRef.class);
		if (first == null || first.id().equals(record.id())) {
			ComponentUtil.setData(ui, RecordRef.class, record);
			Notification.show(ui.getTranslation("lookup.compare.chosen", record.name()));
		}
		else {
			ComponentUtil.setData(ui, RecordRef.class, null);
			open(first.id(), record.id());
		}
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		QueryParameters asked = event.getLocation().getQueryParameters();
		this.left = asked.getSingleParameter("left").orElse("");
		this.right = asked.getSingleParameter("right").orElse("");
		Viewer viewer = this.viewers.current();
		this.leftField.show(end(viewer, this.left));
		this.rightField.show(end(viewer, this.right));
		compare();
	}

	private @Nullable RecordRef end(Viewer viewer, String id) {
		return id.isEmpty() ? null
				: this.records.page(viewer, id).map(RecordPage::record).orElseThrow(NotFoundException::new);
	}

	private void compare() {
		this.result.removeAll();
		this.header.setNote("");
		if (this.left.isEmpty() || this.right.isEmpty() || this.left.equals(this.right)) {
			this.result.add(new EmptyState(getTranslation("lookup.compare.start"),
					getTranslation("lookup.compare.start.text")));
			return;
		}
		this.service.compare(this.viewers.current(), this.left, this.right)
			.ifPresentOrElse(this::show, () -> this.result
				.add(new EmptyState(getTranslation("lookup.gone"), getTranslation("lookup.gone.remedy"))));
	}

	private void show(Comparison found) {
		int shared = found.groups().stream().mapToInt((group) -> group.shared().size()).sum() + found.same().size();
		this.header.setNote(getTranslation("lookup.compare.found", shared));
		Words words = new Words(this, getLocale());
		Tie direct = found.direct();
		if (direct != null) {
			Span how = new Span(getTranslation("lookup.compare.direct", found.left().record().name(),
					found.right().record().name(), words.why(direct)));
			how.addClassName("lookup-direct");
			this.result.add(how);
		}
		if (found.isEmpty()) {
			this.result
				.add(new EmptyState(getTranslation("lookup.compare.none"), getTranslation("lookup.compare.none.text")));
		}
		Div cards = new Div();
		cards.addClassName("lookup-shared-cards");
		if (!found.same().isEmpty()) {
			Card card = new Card(getTranslation("lookup.compare.same"), String.valueOf(found.same().size()));
			found.same().forEach((same) -> {
				Span field = new Span(field(same.field()));
				field.addClassName("ot-muted");
				Span value = new Span(same.value());
				value.addClassName("lookup-name");
				Div row = new Div(field, value);
				row.addClassName("lookup-same");
				card.add(row);
			});
			cards.add(card);
		}
		found.groups()
			.stream()
			.filter((group) -> !group.shared().isEmpty())
			.forEach((group) -> cards.add(card(group, found, words)));
		this.result.add(cards, counts(found));
	}

	private Card card(Group group, Comparison found, Words words) {
		Card card = new Card(getTranslation("lookup.type." + group.type()), String.valueOf(group.shared().size()));
		for (Shared shared : group.shared()) {
			Span name = new Span(shared.record().name());
			name.addClassName("lookup-name");
			Div text = new Div(name, side(found.left(), shared.left(), words),
					side(found.right(), shared.right(), words));
			text.addClassName("lookup-text");
			Div row = new Div(text, StrengthBar.of(shared.strength(),
					getTranslation("lookup.strength", Math.round(shared.strength() * 100))));
			row.addClassName("lookup-shared");
			RouterLink link = RecordLink.on(shared.record());
			link.add(row);
			card.add(link);
		}
		return card;
	}

	/** How it hangs on one of the two. */
	private Span side(RecordPage side, Tie tie, Words words) {
		String why = words.why(tie);
		String what = words.what(tie);
		Span line = new Span(getTranslation("lookup.compare.side", side.record().name(),
				what.isEmpty() ? why : why.isEmpty() ? what : what + ", " + why));
		line.addClassName("ot-why");
		return line;
	}

	/** How much hangs on each by itself. */
	private Span counts(Comparison found) {
		List<String> parts = found.groups()
			.stream()
			.map((group) -> getTranslation("lookup.compare.counts", getTranslation("lookup.type." + group.type()),
					group.shared().size(), group.left(), group.right()))
			.toList();
		Span line = new Span(String.join(" · ", parts));
		line.addClassName("ot-why");
		return line;
	}

	private String field(String field) {
		return getTranslation(field.equals("name") ? "lookup.compare.name" : "lookup.property." + field);
	}

}
