package io.onethread.path.ui;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.vaadin.flow.component.combobox.ComboBox;
import io.onethread.access.Viewers;
import io.onethread.lookup.RecordRef;
import io.onethread.lookup.SearchService;
import org.jspecify.annotations.Nullable;

/** Chooses one end of a way, by whatever is remembered of it. */
class EndField extends ComboBox<RecordRef> {

	private static final List<String> ENDS = List.of("Contact", "Customer", "Project", "Rep");

	private static final int MOST = 20;

	EndField(String label, SearchService search, Viewers viewers, Consumer<RecordRef> chosen) {
		super(label);
		addClassName("path-end");
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
					.filter((record) -> ENDS.contains(record.type()));
	}

}
