package io.onethread.pipeline.ui;

import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.combobox.ComboBox;
import io.onethread.graph.ListRequest;
import io.onethread.graph.Listing;
import io.onethread.graph.RecordRef;

/** Fields in which a record is chosen by a part of its name, a page at a time. */
final class Pickers {

	private static final int PAGE = 50;

	private Pickers() {
	}

	/** The customers that the viewer answers for. */
	static ComboBox<RecordRef> customers(Pipeline pipeline, String label) {
		return picker(label,
				(request) -> pipeline.customers()
					.list(pipeline.viewer(), false, request)
					.map((row) -> new RecordRef(row.id(), row.name())));
	}

	/** Everybody who sells. */
	static ComboBox<RecordRef> reps(Pipeline pipeline, String label) {
		return picker(label,
				(request) -> pipeline.reps()
					.list(pipeline.viewer(), request)
					.map((rep) -> new RecordRef(rep.id(),
							(rep.division() == null) ? rep.name() : rep.name() + " · " + rep.division().name())));
	}

	/**
	 * The contacts that the viewer may see; those at these customers as long as nothing
	 * is typed.
	 */
	static ComboBox<RecordRef> contacts(Pipeline pipeline, String label, List<RecordRef> customers) {
		return picker(label, (request) -> {
			String customer = (request.text().isBlank() && !customers.isEmpty()) ? customers.getFirst().id() : null;
			return pipeline.contacts()
				.list(pipeline.viewer(), customer, request)
				.map((contact) -> new RecordRef(contact.id(),
						Stream.of(contact.data().name(), contact.data().title())
							.filter((part) -> part != null && !part.isBlank())
							.collect(java.util.stream.Collectors.joining(" · "))));
		});
	}

	private static ComboBox<RecordRef> picker(String label, Source source) {
		ComboBox<RecordRef> picker = new ComboBox<>(label);
		picker.setItemLabelGenerator(RecordRef::name);
		picker.setPageSize(PAGE);
		picker.setItems(
				(query) -> source.page(request(query.getFilter().orElse(""), query.getOffset(), query.getLimit()))
					.items()
					.stream(),
				(query) -> Math.toIntExact(source.page(request(query.getFilter().orElse(""), 0, 1)).total()));
		return picker;
	}

	private static ListRequest request(String text, int offset, int limit) {
		return new ListRequest(text, "name", false, offset, Math.min(PAGE, limit));
	}

	/** Where the records come from. */
	@FunctionalInterface
	private interface Source {

		Listing<RecordRef> page(ListRequest request);

	}

}
