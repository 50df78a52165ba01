package io.onethread.merging.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.merging.CustomerRecord;
import io.onethread.merging.MergeProblem;
import io.onethread.merging.MergeService;
import io.onethread.merging.SameCustomer;
import io.onethread.shell.BeforeChange;
import io.onethread.shell.BeforeChange.Preview;
import io.onethread.shell.Card;
import io.onethread.shell.ChangeAhead;
import io.onethread.shell.RecordPanel;
import io.onethread.shell.RecordPath;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;

/**
 * On a customer's page: the records it is kept under, where they differ, and the way to
 * join another or to take one out.
 */
@org.springframework.stereotype.Component
@Order(45)
class RecordsPanel implements RecordPanel {

	private final MergeService merges;

	private final Viewers viewers;

	private final BeforeChange before;

	RecordsPanel(MergeService merges, Viewers viewers, BeforeChange before) {
		this.before = before;
		this.merges = merges;
		this.viewers = viewers;
	}

	@Override
	public Optional<Component> card(Viewer viewer, String type, String id) {
		if (!type.equals("Customer")) {
			return Optional.empty();
		}
		return this.merges.find(viewer, id).filter(SameCustomer::isMerged).map((found) -> new RecordsCard(found));
	}

	@Override
	public List<Component> actions(Viewer viewer, String type, String id) {
		if (!type.equals("Customer") || this.merges.find(viewer, id).isEmpty()) {
			return List.of();
		}
		MergeWords words = MergeWords.current();
		Button merge = new Button(words.text("action"),
				(click) -> new PickDialog(words, this.merges, this.viewers, id, (other) -> merge(words, id, other))
					.open());
		merge.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		return List.of(merge);
	}

	private void merge(MergeWords words, String id, String other) {
		Preview preview = this.before.preview(new ChangeAhead(ChangeAhead.Kind.MERGE, other, id));
		new MergeDialog(words, this.merges, this.viewers, other, id, preview.card(), (into, why) -> {
			String member = into.equals(id) ? other : id;
			try {
				SameCustomer merged = this.merges.merge(this.viewers.current(), UUID.randomUUID().toString(), member,
						into, why, null);
				UI.getCurrent().navigate(RecordPath.of("Customer", merged.id()));
				String kept = preview.made(new ChangeAhead(ChangeAhead.Kind.MERGE, member, into), member);
				this.before.offer(kept, words.text("done.same"),
						() -> UI.getCurrent().navigate(RecordPath.of("Customer", member)));
			}
			catch (MergeProblem problem) {
				words.problem(problem);
			}
		}).open();
	}

	/** The records of a customer. */
	@StyleSheet("merging.css")
	private final class RecordsCard extends Card {

		private final transient MergeWords words = MergeWords.current();

		private RecordsCard(SameCustomer customer) {
			super(MergeWords.current().text("records"), String.valueOf(customer.records().size()));
			addClassName("merging-records");
			customer.records().forEach((record) -> add(row(record)));
			customer.fields()
				.stream()
				.filter((field) -> !field.others().isEmpty())
				.forEach((field) -> add(new FieldRow(this.words, customer, field,
						(name, record) -> choose(customer.id(), name, record))));
		}

		private Div row(CustomerRecord record) {
			Span name = new Span(record.name());
			name.addClassName("merging-name");
			CustomerRecord.Merge merge = record.merge();
			Span why = new Span((merge == null) ? this.words.text("record.top", source(record))
					: merge.by().isBlank() ? this.words.text("record.rule", source(record), this.words.day(merge.at()))
							: this.words.text("record.merged", source(record), merge.by(), this.words.day(merge.at())));
			why.addClassName("ot-why");
			Div text = new Div(name, why);
			text.addClassName("merging-record-text");
			if (merge != null && !merge.why().isBlank()) {
				Span said = new Span("“" + merge.why() + "”");
				said.addClassName("ot-why");
				text.add(said);
			}
			Div row = new Div(text);
			row.addClassName("merging-record");
			if (merge != null) {
				Button out = new Button(this.words.text("out"), (click) -> takeOut(record));
				out.addThemeVariants(ButtonVariant.AURA_TERTIARY);
				out.setAriaLabel(this.words.text("out.aria", record.name()));
				row.add(out);
			}
			return row;
		}

		private String source(CustomerRecord record) {
			return record.source().isBlank() ? this.words.text("no-source") : record.source();
		}

		private void takeOut(CustomerRecord record) {
			ConfirmDialog dialog = new ConfirmDialog(this.words.text("out.title", record.name()),
					this.words.text("out.text"), this.words.text("out.do"), (confirm) -> {
						try {
							RecordsPanel.this.merges.unmerge(RecordsPanel.this.viewers.current(), record.id(), true);
							UI.getCurrent().navigate(RecordPath.of("Customer", record.id()));
							this.words.done(this.words.text("done.out", record.name()));
						}
						catch (MergeProblem problem) {
							this.words.problem(problem);
						}
					});
			dialog.setWidth("440px");
			dialog.setCancelable(true);
			dialog.setCancelText(this.words.text("cancel"));
			dialog.open();
		}

		private void choose(String customer, String field, @Nullable String record) {
			try {
				RecordsPanel.this.merges.choose(RecordsPanel.this.viewers.current(), customer, field, record);
				UI.getCurrent().refreshCurrentRoute(false);
			}
			catch (MergeProblem problem) {
				this.words.problem(problem);
			}
		}

	}

}
