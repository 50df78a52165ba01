package io.onethread.lookup.ui;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.vaadin.flow.component.combobox.ComboBox;
import io.onethread.access.Viewers;
import io.onethread.lookup.RecordRef;
import io.onethread.lookup.SearchHit;
import io.onethread.lookup.SearchService;
import org.jspecify.annotations.Nullable;

/** Chooses a record by whatever is remembered of it. */
public class RecordField extends ComboBox<RecordRef> {

	private static final int MOST = 20;

	/**
	 * A field that offers records of some types.
	 * @param types their labels
	 * @param chosen told what somebody chose, not what the program shows
	 */
	public RecordField(String label, Collection<String> types, SearchService search, Viewers viewers,
			Consumer<RecordRef> chosen) {
		super(label);
		List<String> offered = List.copyOf(types);
		setItemLabelGenerator(RecordRef::name);
		setItems((query) -> found(search, viewers, offered, query.getFilter().orElse("")).skip(query.getOffset())
			.limit(query.getLimit()));
		addValueChangeListener((change) -> {
			if (change.isFromClient() && change.getValue() != null) {
				chosen.accept(change.getValue());
			}
		});
	}

	/** Shows a record; null for none. */
	public void show(@Nullable RecordRef record) {
		if (!Objects.equals(getValue(), record)) {
			setValue(record);
		}
	}

	private static Stream<RecordRef> found(SearchService search, Viewers viewers, List<String> types, String typed) {
		if (typed.isBlank()) {
			return Stream.empty();
		}
		// One type alone is searched for: among all it might not be among the first.
		String only = (types.size() == 1) ? types.getFirst() : null;
		return search.search(viewers.current(), typed, only, MOST)
			.hits()
			.stream()
			.map(SearchHit::record)
			.filter((record) -> types.contains(record.type()));
	}

}
