package io.onethread.lookup.ui;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.vaadin.flow.component.combobox.ComboBox;
import io.onethread.access.Viewers;
import io.onethread.lookup.RecordRef;
import io.onethread.lookup.SearchService;
import org.jspecify.annotations.Nullable;

/** Chooses a record by whatever is remembered of it. */
class RecordField extends ComboBox<RecordRef> {

	private static final int MOST = 20;

	RecordField(String label, SearchService search, Viewers viewers, Consumer<RecordRef> chosen) {
		super(label);
		setItemLabelGenerator(RecordRef::name);
		setItems((query) -> found(search, viewers, query.getFilter().orElse("")).skip(query.getOffset())
			.limit(query.getLimit()));
		addValueChangeListener((change) -> {
			if (change.isFromClient() && change.getValue() != null) {
				chosen.accept(change.getValue());
			}
		});
	}

	void show(@Nullable RecordRef record) {
		if (!Objects.equals(getValue(), record)) {
			setValue(record);
		}
	}

	private static Stream<RecordRef> found(SearchService search, Viewers viewers, String typed) {
		return typed.isBlank() ? Stream.empty()
				: search.search(viewers.current(), typed, null, MOST)
					.hits()
					.stream()
					.map((hit) -> hit.record())
					.filter((record) -> CompareView.TYPES.contains(record.type()));
	}

}
