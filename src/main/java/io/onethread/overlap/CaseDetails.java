package io.onethread.overlap;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

import io.onethread.graph.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * A case with all there is to know of it for deciding.
 *
 * @param matter the case
 * @param overlap who does what at its customers, as far as the viewer may know
 * @param entries what was said and done, the latest last
 * @param moments what was done at the customers, the latest first
 * @param facts what speaks for each party; empty for who does not see all customers in
 * full
 * @param proposal what the facts suggest; null likewise, and where it is settled
 * @param decision what was ruled
 * @param mayRule whether the viewer may rule now
 * @param mayUndo whether the viewer may take the ruling back
 */
public record CaseDetails(OverlapCase matter, OverlapDetails overlap, List<Entry> entries, List<Moment> moments,
		List<Fact> facts, @Nullable Proposal proposal, @Nullable Decision decision, boolean mayRule, boolean mayUndo) {

	/**
	 * Something that was said or done in the case.
	 *
	 * @param kind {@code opened}, {@code comment}, {@code ruled} or {@code undone}
	 * @param name who said or did it
	 */
	public record Entry(String id, String kind, ZonedDateTime at, String name, String text) {

	}

	/**
	 * Something that was done at a customer of the case.
	 *
	 * @param side which of the case's customers, from 0; with one customer, which
	 * division of those that work it
	 * @param seen whether the viewer may see what it was
	 * @param at when; null where the viewer may not know
	 * @param rep who; null likewise
	 */
	public record Moment(int side, boolean seen, @Nullable String kind, @Nullable String subject,
			@Nullable ZonedDateTime at, @Nullable RecordRef rep) {

	}

	/**
	 * What speaks for a party.
	 *
	 * @param active whether they still work here
	 * @param division their division
	 * @param since from when on they worked a customer of the case
	 * @param sold what they sold there
	 * @param openValue the open projects they run there
	 * @param recent how often they were in touch lately
	 * @param lines the product lines they can take
	 */
	public record Fact(RecordRef rep, boolean active, @Nullable RecordRef division, @Nullable LocalDate since,
			double sold, double openValue, int recent, List<RecordRef> lines) {

	}

	/**
	 * What was ruled.
	 *
	 * @param lead who leads, where one does
	 * @param shares who takes which product line
	 * @param carriedOut whether all owners are changed; false while that is under way
	 */
	public record Decision(Ruling ruling, String why, String by, ZonedDateTime at, @Nullable RecordRef lead,
			List<Share> shares, boolean carriedOut) {

	}

	/** A product line and who sells it there. */
	public record Share(RecordRef line, RecordRef rep) {

	}

}
