package io.onethread.insight.ui;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.onethread.access.Viewers;
import io.onethread.chart.Chart;
import io.onethread.insight.ReturnExpense;
import io.onethread.insight.ReturnFigures;
import io.onethread.insight.ReturnService;
import io.onethread.sheet.ui.ExportMenu;
import io.onethread.shell.Amount;
import io.onethread.shell.Card;
import io.onethread.shell.LiveChanges;
import io.onethread.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;

/** What changed after things were settled, against what that costs. */
@Route("return")
@RolesAllowed("EXECUTIVE")
@Menu(order = 240, title = "return.menu", icon = "vaadin:scale")
@StyleSheet("company.css")
class ReturnView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final Set<String> WATCHED = Set.of("Order", "Customer", "Alert", "OverlapCase", "Handover",
			ReturnService.EXPENSE);

	private final transient ReturnService service;

	private final transient Viewers viewers;

	private final transient CompanyWords words = new CompanyWords(UI.getCurrent().getLocale());

	private final Select<Integer> span = new Select<>();

	private final PageHeader header;

	private final Div content = new Div();

	ReturnView(ReturnService service, Viewers viewers, LiveChanges live) {
		this.service = service;
		this.viewers = viewers;
		addClassNames("ot-page", "company-page");
		this.span.setItems(ReturnService.SPANS.stream().sorted().toList());
		this.span.setItemLabelGenerator((days) -> this.words.text("return.span", days));
		this.span.setWidth("13rem");
		this.span.setAriaLabel(this.words.text("return.span.label"));
		this.span.addValueChangeListener((change) -> {
			if (change.isFromClient()) {
				UI.getCurrent().getPage().getHistory().replaceState(null, "return?days=" + change.getValue());
				show();
			}
		});
		Button add = new Button(this.words.text("return.add"), VaadinIcon.PLUS.create(),
				(click) -> edit(new ReturnExpense(UUID.randomUUID().toString(), "", 0, ReturnExpense.Every.MONTH,
						LocalDate.now().withDayOfMonth(1), null)));
		add.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		this.header = new PageHeader(this.words.text("return.title"), this.span,
				new ExportMenu((address, progress) -> ReturnExport.book(this.words, address,
						service.figures(viewers.current(), this.span.getValue()))),
				add);
		this.content.addClassName("company-content");
		add(this.header, this.content);
		live.watch(this, WATCHED, this::show);
	}

	@Override
	public String getPageTitle() {
		return this.words.text("return.title") + " · Onethread";
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		String given = event.getLocation().getQueryParameters().getSingleParameter("days").orElse("");
		this.span.setValue(ReturnService.SPANS.stream()
			.filter((one) -> one.toString().equals(given))
			.findFirst()
			.orElse(ReturnService.SPANS.getFirst()));
		show();
	}

	private void show() {
		ReturnFigures figures = this.service.figures(this.viewers.current(), this.span.getValue());
		this.header.setNote(this.words.text("return.note", Amount.shortForm(figures.gain(), this.words.locale()),
				Amount.shortForm(figures.cost(), this.words.locale())));
		Paragraph method = new Paragraph(this.words.text("return.method", figures.days()));
		method.addClassNames("ot-why", "company-wide", "return-method");
		Card sums = new Card(this.words.text("return.sums"), "", new ReturnTable(this.words, figures));
		sums.addClassName("company-wide");
		Chart chart = ReturnTable.chart(this.words, figures);
		Div drawn = new Div(chart);
		drawn.addClassName("ot-card");
		ReturnCosts costs = new ReturnCosts(this.words, figures, this::edit, this::remove);
		this.content.removeAll();
		this.content.add(method, sums, drawn, costs, new ReturnEvents(this.words, figures));
	}

	private void edit(ReturnExpense expense) {
		new ReturnDialog(this.words, expense, (changed) -> {
			this.service.save(this.viewers.current(), changed);
			show();
		}).open();
	}

	private void remove(ReturnExpense expense) {
		this.service.delete(this.viewers.current(), expense.id());
		show();
		Notification told = new Notification();
		Button undo = new Button(this.words.text("return.undo"), (click) -> {
			this.service.save(this.viewers.current(), expense);
			told.close();
			show();
		});
		told.add(new Div(this.words.text("return.removed", expense.what())), undo);
		told.setDuration(10_000);
		told.open();
	}

}
