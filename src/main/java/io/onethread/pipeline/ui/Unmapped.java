package io.onethread.pipeline.ui;

import java.util.List;
import java.util.function.BiConsumer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import io.onethread.pipeline.BoardColumn.Word;
import io.onethread.pipeline.ProcessService;
import io.onethread.pipeline.SalesProcess;
import io.onethread.pipeline.Stage;

/** Words for stages that nobody has mapped yet, each with the stages it may stand for. */
class Unmapped extends Div {

	Unmapped(ProcessService processes, List<Word> words, BiConsumer<Word, Stage> map) {
		addClassName("pipeline-unmapped");
		Span what = new Span(getTranslation("pipeline.unmapped.what"));
		what.addClassName("ot-why");
		add(what);
		List<SalesProcess> all = processes.all();
		for (Word word : words) {
			SalesProcess process = all.stream()
				.filter((one) -> one.id().equals(word.process()))
				.findFirst()
				.orElse(all.getFirst());
			String text = word.text().isEmpty() ? getTranslation("pipeline.unmapped.empty") : word.text();
			Select<Stage> stages = new Select<>();
			stages.setItems(process.stages());
			stages.setItemLabelGenerator((stage) -> stage.name(getLocale()));
			stages.setPlaceholder(getTranslation("pipeline.unmapped.choose"));
			stages.setAriaLabel(getTranslation("pipeline.unmapped.for", text));
			stages.addValueChangeListener((chosen) -> map.accept(word, chosen.getValue()));
			stages.setWidthFull();
			Span name = new Span(getTranslation("pipeline.unmapped.word", text, word.projects()));
			Div row = new Div(name, stages);
			row.addClassName("pipeline-word");
			add(row);
		}
	}

}
