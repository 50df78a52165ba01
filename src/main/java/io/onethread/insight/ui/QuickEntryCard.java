package io.onethread.insight.ui;

import java.time.LocalDate;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import io.onethread.access.Viewer;
import io.onethread.shell.Card;
import io.onethread.shell.QuickEntry;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;

/** Plans or notes something in one line. */
@org.springframework.stereotype.Component
@Order(1)
class QuickEntryCard implements TodayCard {

	private final ObjectProvider<QuickEntry> entry;

	QuickEntryCard(ObjectProvider<QuickEntry> entry) {
		this.entry = entry;
	}

	@Override
	public Optional<Component> create(Viewer viewer, LocalDate today) {
		return (viewer.rep() == null) ? Optional.empty()
				: this.entry.orderedStream().findFirst().map((field) -> new OneLine(field.create()));
	}

	private static final class OneLine extends Card {

		private OneLine(Component field) {
			super("", "");
			setTitle(getTranslation("insight.today.one-line"));
			addClassName("today-one-line");
			add(field);
		}

	}

}
