package io.onethread.overlap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;

import io.onethread.access.Viewer;
import io.onethread.sheet.Book;
import io.onethread.sheet.Column;
import io.onethread.sheet.Column.Type;
import io.onethread.sheet.Link;
import io.onethread.sheet.Sheet;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Overlaps as a table for a file: exactly those a viewer sees under a filter, in the
 * order they see them.
 */
@Service
public class OverlapExport {

	private final OverlapService overlaps;

	OverlapExport(OverlapService overlaps) {
		this.overlaps = overlaps;
	}

	/**
	 * The table.
	 * @param sort as for {@link OverlapService#find}
	 * @param address where the program is found
	 * @param progress is told how far it is, from 0 to 1
	 */
	public Book book(Viewer viewer, OverlapFilter filter, @Nullable String sort, OverlapTexts texts, String address,
			DoubleConsumer progress) {
		String title = texts.text("overlap.title");
		List<Column> columns = Arrays.stream(Heading.values()).map((heading) -> heading.column(texts)).toList();
		return new Book("overlaps", title, "", texts.locale(), address, List
			.of(new Sheet(title, "", columns, (sink) -> this.overlaps.walk(viewer, filter, sort, (items, fraction) -> {
				add(items, texts, sink);
				progress.accept(fraction);
			}))));
	}

	private static void add(List<Overlap> items, OverlapTexts texts, Sheet.Sink sink) {
		try {
			for (Overlap overlap : items) {
				sink.add(cells(overlap, texts));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<@Nullable Object> cells(Overlap overlap, OverlapTexts texts) {
		List<Overlap.Customer> customers = overlap.customers();
		ZonedDateTime last = overlap.lastActivity();
		return Arrays.asList(customer(customers.getFirst(), texts),
				(customers.size() > 1) ? customer(customers.getLast(), texts) : null, texts.kind(overlap.kind()),
				texts.pattern(overlap.pattern()), texts.divisions(overlap.divisions()),
				overlap.reps().stream().map(Overlap.Rep::name).collect(Collectors.joining(", ")), overlap.openValue(),
				overlap.value12(), (last != null) ? last.toLocalDate() : null, overlap.daysQuiet(),
				(overlap.kind() == OverlapKind.LOOK_ALIKE) ? Math.round(overlap.score() * 100) / 100.0 : null,
				texts.reasons(overlap, Integer.MAX_VALUE));
	}

	private static Object customer(Overlap.Customer customer, OverlapTexts texts) {
		return (customer.id() != null) ? new Link(texts.name(customer), "customers/" + customer.id())
				: texts.name(customer);
	}

	private enum Heading {

		CUSTOMER(Type.LINK), COUNTERPART(Type.LINK), KIND(Type.TEXT), PATTERN(Type.TEXT), DIVISIONS(Type.TEXT),
		REPS(Type.TEXT), STAKE(Type.MONEY), ORDERS(Type.MONEY), ACTIVITY(Type.DATE), QUIET(Type.NUMBER),
		SCORE(Type.NUMBER), REASONS(Type.TEXT);

		private final Type type;

		Heading(Type type) {
			this.type = type;
		}

		Column column(OverlapTexts texts) {
			return new Column(texts.text("overlap.column." + name().toLowerCase(Locale.ROOT)), this.type);
		}

	}

}
