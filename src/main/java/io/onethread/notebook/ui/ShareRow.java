package io.onethread.notebook.ui;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.onethread.access.Viewers;
import io.onethread.customer.CustomerRow;
import io.onethread.graph.ListRequest;
import io.onethread.graph.RecordRef;
import io.onethread.notebook.Audience;
import io.onethread.notebook.NotebookData;
import io.onethread.notebook.NotebookSharing;
import io.onethread.notebook.Target;
import org.jspecify.annotations.Nullable;

/**
 * One entry about to be shared: at which customer, what will be seen by whom, and why it
 * may not go.
 */
class ShareRow extends Div {

	private final transient Desk desk;

	private final transient Viewers viewers;

	private final transient Row row;

	private final transient Runnable changed;

	private final transient Locale locale = UI.getCurrent().getLocale();

	private final transient Target.@Nullable Known known;

	private final ComboBox<RecordRef> customer = new ComboBox<>();

	private final Checkbox add = new Checkbox();

	private final TextField reason = new TextField();

	private final Span seen = new Span();

	private final Span fault = new Span();

	ShareRow(Desk desk, Viewers viewers, Row row, Runnable changed) {
		this.desk = desk;
		this.viewers = viewers;
		this.row = row;
		this.changed = changed;
		Target proposed = NotebookSharing.proposed(row.standing()).orElse(null);
		this.known = (proposed instanceof Target.Known contact) ? contact : null;
		addClassName("notebook-share-row");
		getElement().setAttribute("role", "listitem");
		add(head());
		if (this.known != null) {
			add(new DifferenceTable(row.standing().differences()));
			if (!this.known.customer().isEmpty()) {
				add(touched(this.known.contact()));
			}
		}
		else {
			add(choice(proposed));
		}
		this.seen.addClassName("ot-why");
		this.fault.addClassName("notebook-fault");
		this.fault.getElement().setAttribute("role", "alert");
		this.fault.setVisible(false);
		add(this.seen, this.fault);
		tell();
	}

	String entry() {
		return this.row.id();
	}

	boolean isReady() {
		return this.known != null || this.add.getValue() || this.customer.getValue() != null;
	}

	Target target() {
		if (this.known != null) {
			return this.known;
		}
		return this.add.getValue() ? new Target.NewCustomer(this.row.entry().data().company(), this.reason.getValue())
				: new Target.At(this.customer.getValue().id());
	}

	void askReason() {
		this.reason.setVisible(true);
		this.reason.focus();
	}

	void fail(String why) {
		this.fault.setText(why);
		this.fault.setVisible(true);
	}

	private Div head() {
		NotebookData data = this.row.entry().data();
		Span name = new Span(data.name());
		name.addClassName("notebook-name");
		Span what = new Span(
				Stream.of(data.title(), data.company(), data.mobile(), data.phone(), data.email(), data.wechat())
					.filter((one) -> !one.isEmpty())
					.collect(Collectors.joining(" · ")));
		what.addClassName("ot-why");
		Div head = new Div(name, Telling.chip(this.row.standing(), this.locale), what);
		head.addClassName("notebook-share-head");
		return head;
	}

	/** An existing customer to choose, or the entry's company as a new one. */
	private Div choice(@Nullable Target proposed) {
		String company = this.row.entry().data().company();
		this.customer.setLabel(getTranslation("notebook.share.customer"));
		this.customer.setItemLabelGenerator(RecordRef::name);
		this.customer.setClearButtonVisible(true);
		this.customer.setItems((query) -> customers(query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
		this.customer.addValueChangeListener((change) -> {
			if (change.getValue() != null) {
				this.add.setValue(false);
			}
			tell();
		});
		if (proposed instanceof Target.At at) {
			this.customer
				.setValue(new RecordRef(at.customer(), Objects.requireNonNull(this.row.standing().customer()).name()));
		}
		this.add.setLabel(getTranslation("notebook.share.new-customer", company));
		this.add.setVisible(!company.isEmpty() && !(proposed instanceof Target.At));
		this.add.addValueChangeListener((change) -> {
			if (change.getValue()) {
				this.customer.clear();
			}
			tell();
		});
		this.reason.setLabel(getTranslation("customer.reason"));
		this.reason.setHelperText(getTranslation("customer.reason.help"));
		this.reason.setMaxLength(300);
		this.reason.setVisible(false);
		Div choice = new Div(this.customer, this.add, this.reason);
		choice.addClassName("notebook-share-choice");
		return choice;
	}

	private Stream<RecordRef> customers(String part, int offset, int limit) {
		return this.desk.customers()
			.list(this.viewers.current(), false, new ListRequest(part, "name", false, offset, Math.min(limit, 100)))
			.items()
			.stream()
			.map((CustomerRow one) -> new RecordRef(one.id(), one.name()));
	}

	private Span touched(String contact) {
		List<String> projects = this.desk.contacts()
			.impact(this.viewers.current(), contact)
			.stream()
			.map((one) -> one.project().name())
			.toList();
		Span touched = new Span(projects.isEmpty() ? getTranslation("notebook.share.moves")
				: getTranslation("notebook.share.touches", String.join(", ", projects)));
		touched.addClassName("notebook-fault");
		return touched;
	}

	private void tell() {
		this.fault.setVisible(false);
		Optional<String> at = (this.known != null)
				? Optional.ofNullable(this.row.standing().customer()).map(RecordRef::id)
				: Optional.ofNullable(this.customer.getValue()).map(RecordRef::id);
		if (!isReady()) {
			this.seen.setText(getTranslation("notebook.share.choose"));
		}
		else if (this.known != null && at.isEmpty()) {
			this.seen.setText(getTranslation("notebook.share.seen-already"));
		}
		else {
			Audience audience = this.desk.sharing().audience(this.viewers.current(), at);
			String owners = names(audience.owners());
			this.seen.setText(audience.above().isEmpty() ? getTranslation("notebook.share.seen", owners)
					: getTranslation("notebook.share.seen-above", owners, names(audience.above())));
		}
		this.changed.run();
	}

	private static String names(List<RecordRef> reps) {
		return reps.stream().map(RecordRef::name).collect(Collectors.joining(", "));
	}

}
