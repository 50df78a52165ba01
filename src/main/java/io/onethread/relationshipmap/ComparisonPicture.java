package io.onethread.relationshipmap;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.onethread.relationshipmap.Shift.End;
import io.onethread.relationshipmap.Shift.Way;
import org.jspecify.annotations.Nullable;

/**
 * Draws what changed on top of what is drawn already: what moved between two places that
 * are closed is a line between them with a count, what moved to or from an open rep is
 * drawn itself.
 */
final class ComparisonPicture {

	/** So many are drawn one by one; all are counted. */
	private static final int MOST = 200;

	private final CompanyMap company;

	private final PictureBuilder builder;

	private final Map<String, Map<Way, Long>> ways = new HashMap<>();

	private final Map<List<String>, Long> flows = new LinkedHashMap<>();

	private final Map<String, MapMark> marks = new HashMap<>();

	private final @Nullable String root;

	private int drawn;

	/**
	 * Begins.
	 * @param root the record that all is about; null for the company
	 */
	ComparisonPicture(CompanyMap company, PictureBuilder builder, @Nullable String root) {
		this.company = company;
		this.builder = builder;
		this.root = root;
	}

	MapPicture draw(Comparison comparison) {
		comparison.shifts().forEach(this::draw);
		this.flows.forEach((ends, count) -> this.builder.link(ends.getFirst(), ends.getLast(), MapLink.OVERLAP, count));
		this.ways.forEach((place, counts) -> this.marks.putIfAbsent(place, mark(counts)));
		MapPicture picture = this.builder.picture();
		return new MapPicture(picture.things(), picture.links(), this.marks);
	}

	private void draw(Shift shift) {
		String from = place(shift.from());
		String to = place(shift.to());
		count(shift, drawn(shift.from()), drawn(shift.to()));
		boolean isDrawn = this.builder.thing(shift.it().id()).isPresent();
		if (isDrawn || (isOpen(from) || isOpen(to)) && this.drawn < MOST) {
			itself(shift, from, to);
		}
		else if (from != null && to != null && shift.what() == Shift.What.CUSTOMER_MOVED) {
			this.flows.merge(List.of(from, to), 1L, Long::sum);
		}
	}

	private void itself(Shift shift, @Nullable String from, @Nullable String to) {
		String parent = (to != null) ? to : from;
		End it = shift.it();
		if (this.builder.thing(it.id()).isEmpty()) {
			this.drawn++;
			Integer colour = Optional.ofNullable(parent)
				.flatMap(this.builder::thing)
				.map(MapThing::colour)
				.orElse(null);
			this.builder.thing(new MapThing(it.id(), it.id(), it.type(), null, it.name(), it.nameEn(), 0, shift.value(),
					colour, parent, false, false));
		}
		if (from != null) {
			this.builder.link(from, it.id(), MapLink.BEFORE, 1);
		}
		if (to != null) {
			this.builder.link(to, it.id(), MapLink.AFTER, 1);
		}
		MapMark.Tone tone = switch (shift.what().way()) {
			case GAINED -> MapMark.Tone.GOOD;
			case LOST -> MapMark.Tone.BAD;
			case MOVED -> MapMark.Tone.INFO;
		};
		this.marks.put(it.id(), new MapMark(tone, 0, shift.value()));
	}

	/**
	 * The nearest that is drawn of where somebody is; around a record, they themselves.
	 */
	private @Nullable String place(@Nullable End end) {
		if (end != null && this.root != null) {
			this.builder.thing(new MapThing(end.id(), end.id(), end.type(), null, end.name(), end.nameEn(), 0, null,
					null, this.root, false, false));
		}
		return drawn(end).stream().findFirst().orElse(null);
	}

	/** All that is drawn over somebody, the nearest first. */
	private Set<String> drawn(@Nullable End end) {
		if (end == null) {
			return Set.of();
		}
		Set<String> over = this.company.hub(end.id()).map((hub) -> this.company.upward(hub.id())).orElse(Set.of());
		Set<String> drawn = new LinkedHashSet<>();
		drawn.add(end.id());
		drawn.addAll(over);
		// Who has left and works nothing any more is in no picture; their division is.
		if (over.isEmpty() && end.division() != null) {
			drawn.add(end.division());
		}
		drawn.removeIf((id) -> this.builder.thing(id).isEmpty());
		return drawn;
	}

	private boolean isOpen(@Nullable String place) {
		return place != null && this.company.hub(place).map((hub) -> hub.type().equals("Rep")).orElse(true);
	}

	/** What moves within a place is neither won nor lost there. */
	private void count(Shift shift, Set<String> from, Set<String> to) {
		boolean moved = shift.what().way() == Way.MOVED;
		from.forEach((id) -> count(id, to.contains(id) ? Way.MOVED : moved ? Way.LOST : shift.what().way()));
		to.stream()
			.filter((id) -> !from.contains(id))
			.forEach((id) -> count(id, moved ? Way.GAINED : shift.what().way()));
	}

	private void count(String place, Way way) {
		this.ways.computeIfAbsent(place, (id) -> new EnumMap<>(Way.class)).merge(way, 1L, Long::sum);
	}

	private static MapMark mark(Map<Way, Long> counts) {
		long gained = counts.getOrDefault(Way.GAINED, 0L);
		long lost = counts.getOrDefault(Way.LOST, 0L);
		MapMark.Tone tone = (gained > lost) ? MapMark.Tone.GOOD
				: (lost > gained) ? MapMark.Tone.BAD : MapMark.Tone.INFO;
		return new MapMark(tone, gained + lost + counts.getOrDefault(Way.MOVED, 0L), null);
	}

}
