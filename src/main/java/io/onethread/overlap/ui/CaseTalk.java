package io.onethread.overlap.ui;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import io.onethread.overlap.CaseDetails.Entry;
import io.onethread.overlap.OverlapCases;
import io.onethread.overlap.OverlapTexts;

/** What was said and done in a case, and a field to say something. */
class CaseTalk extends Div {

	private final transient OverlapTexts texts;

	private final transient ZoneId zone;

	private final Div entries = new Div();

	CaseTalk(OverlapTexts texts, ZoneId zone, Consumer<String> said) {
		this.texts = texts;
		this.zone = zone;
		addClassNames("ot-card", "case-talk");
		TextArea field = new TextArea(texts.text("overlap.case.say"));
		field.setMaxLength(OverlapCases.LONGEST);
		field.setWidthFull();
		Button send = new Button(texts.text("overlap.case.say.do"), (click) -> {
			if (!field.getValue().isBlank()) {
				said.accept(field.getValue());
				field.clear();
			}
		});
		this.entries.addClassName("case-entries");
		add(new H2(texts.text("overlap.case.talk")), this.entries, field, send);
	}

	/** Shows what was said so far; what is being typed stays. */
	void show(List<Entry> all) {
		this.entries.removeAll();
		all.forEach((entry) -> this.entries.add(row(entry)));
	}

	private Div row(Entry entry) {
		Span head = new Span(this.texts.text("overlap.case.entry." + entry.kind(), entry.name(),
				DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
					.withLocale(this.texts.locale())
					.format(entry.at().withZoneSameInstant(this.zone))));
		head.addClassName("ot-why");
		Div row = new Div(head);
		if (!entry.text().isBlank()) {
			row.add(new Paragraph(entry.text()));
		}
		return row;
	}

}
