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
 * @param precedents rulings on cases like this one, the likest first
 * @param decision what was ruled
 * @param mayRule whether the viewer may rule now
 * @param mayUndo whether the viewer may take the ruling back
 * @param appeal whether somebody appealed against it
 * @param mayAppeal whether the viewer may
 * @param mayDecide whether the viewer may decide the appeal
 */
public record CaseDetails(OverlapCase matter, OverlapDetails overlap, List<Entry> entries, List<Moment> moments,
		List<Fact> facts, @Nullable Proposal proposal, List<Precedent> precedents, @Nullable Decision decision,
		boolean mayRule, boolean mayUndo, Appeal appeal, boolean mayAppeal, boolean mayDecide) {

	/**
	 * Whether a ruling was appealed against.
	 *
	 * @param id the appeal's id; empty for none
	 * @param state {@code open}, {@code upheld} or {@code granted}; empty for none
	 */
	public record Appeal(String id, String state) {

		/** Whether it waits to be decided. */
		public boolean isOpen() {
			return this.state.equals("open");
		}

	}

	/**
	 * A ruling on a case like this one.
	 *
	 * @param id the case's id; null where the viewer may not open it
	 * @param ruling what was ruled
	 * @param at when
	 * @param by who ruled; null likewise
	 * @param why the reason; null likewise
	 */
	public record Precedent(@Nullable String id, Ruling ruling, ZonedDateTime at, @Nullable String by,
			@Nullable String why) {

	}

	/**
	 * How much of what is sold counts for whom.
	 *
	 * @param rep the rep
	 * @param percent 0 to 100
	 */
	public record Percent(RecordRef rep, int percent) {

	}

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
	 * @param projects the open projects they run there
	 */
	public record Fact(RecordRef rep, boolean active, @Nullable RecordRef division, @Nullable LocalDate since,
			double sold, double openValue, int recent, List<RecordRef> lines, List<RecordRef> projects) {

	}

	/**
	 * What was ruled.
	 *
	 * @param lead who leads, where one does
	 * @param shares who takes which product line or project
	 * @param percents how much of what is sold counts for whom
	 * @param shares who takes which product line
	 * @param carriedOut whether all owners are changed; false while that is under way
	 */
	public record Decision(Ruling ruling, String why, String by, ZonedDateTime at, @Nullable RecordRef lead,
			List<Share> shares, List<Percent> percents, boolean carriedOut) {

	}

	/** A product line or project and whose it is there. */
	public record Share(RecordRef line, RecordRef rep) {

	}

}
