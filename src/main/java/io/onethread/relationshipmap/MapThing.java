package io.onethread.relationshipmap;

import org.jspecify.annotations.Nullable;

/**
 * Something that is drawn, with all that drawing it takes.
 *
 * @param id as {@link MapNode#id()}
 * @param record the record's id; empty for what is no record
 * @param type the record's label, or {@code Group}
 * @param of of a group, the label of what it stands for
 * @param name its name; empty for a group
 * @param nameEn its English name
 * @param count as {@link MapNode#count()}
 * @param value as {@link MapNode#value()}; null for unknown
 * @param colour the division's place in the palette, 1 to 7
 * @param parent id of what it was opened from
 * @param expandable whether there is more to open
 * @param expanded whether it is open
 */
public record MapThing(String id, String record, String type, @Nullable String of, String name, @Nullable String nameEn,
		long count, @Nullable Double value, @Nullable Integer colour, @Nullable String parent, boolean expandable,
		boolean expanded) {

	/** What stands for somebody the viewer may not know by name. */
	public static final String HIDDEN = "Hidden";

	private static final String MORE = "more:";

	static MapThing hub(Hub hub, @Nullable String parent, boolean expanded) {
		boolean expandable = hub.customers() > 0 || !hub.children().isEmpty();
		return new MapThing(hub.id(), hub.record(), hub.type(), hub.type().equals("Group") ? "Unworked" : null,
				hub.name(), hub.nameEn(), hub.customers(), hub.value(), hub.colour(), parent, expandable,
				expanded && expandable);
	}

	/** What stands for those that are not drawn. */
	static MapThing group(String parent, String of, long count, @Nullable Integer colour) {
		return new MapThing(MORE + parent + ":" + of, "", "Group", of, "", null, count, null, colour, parent, true,
				false);
	}

	/** Who may be known of only as somebody, and in which branch. */
	static MapThing hidden(String id, @Nullable String parent, int count, @Nullable String branch) {
		return new MapThing(id, "", "Group", HIDDEN, (branch == null) ? "" : branch, null, count, null, null, parent,
				false, false);
	}

	/** Whether this stands for those that are not drawn. */
	public boolean isMore() {
		return this.id.startsWith(MORE);
	}

	/** Of what stands for those that are not drawn: the id of what they are below. */
	public String below() {
		return this.id.substring(MORE.length(), this.id.lastIndexOf(':'));
	}

	MapNode node() {
		String shown = isMore() ? "+" + this.count : this.name;
		return new MapNode(this.id, this.type, shown, this.count, (this.value == null) ? 0 : this.value);
	}

}
