package io.onethread.api;

import java.time.ZonedDateTime;
import java.util.List;

import io.onethread.graph.RecordRef;
import io.onethread.overlap.CaseDetails;
import io.onethread.overlap.OverlapCase;
import io.onethread.overlap.Proposal;
import io.onethread.overlap.Ruling;
import org.jspecify.annotations.Nullable;

/**
 * A case as the API gives it.
 *
 * @param row what the list says of it
 * @param entries what was said and done in it
 * @param moments what was done at its customers; of what is hidden, that there is
 * something
 * @param proposal what is proposed, for who sees all its customers in full
 * @param decision what was ruled
 * @param mayRule whether you may rule on it
 * @param mayUndo whether you may take the ruling back
 * @param precedents rulings on cases like this one
 * @param appeal whether somebody appealed against the ruling
 * @param mayAppeal whether you may
 * @param mayDecide whether you may decide the appeal
 */
record OverlapCaseResource(Row row, List<CaseDetails.Entry> entries, List<CaseDetails.Moment> moments,
		@Nullable Proposal proposal, CaseDetails.@Nullable Decision decision, boolean mayRule, boolean mayUndo,
		List<CaseDetails.Precedent> precedents, CaseDetails.Appeal appeal, boolean mayAppeal, boolean mayDecide) {

	static OverlapCaseResource of(CaseDetails details) {
		return new OverlapCaseResource(row(details.matter()), details.entries(), details.moments(), details.proposal(),
				details.decision(), details.mayRule(), details.mayUndo(), details.precedents(), details.appeal(),
				details.mayAppeal(), details.mayDecide());
	}

	static Row row(OverlapCase matter) {
		return new Row(matter.id(), matter.about().id(), matter.open(),
				matter.about()
					.customers()
					.stream()
					.map((customer) -> new OverlapsController.Customer(customer.id(), customer.name()))
					.toList(),
				matter.about().reps().stream().map((rep) -> new RecordRef(rep.id(), rep.name())).toList(),
				matter.about().openValue(), matter.about().avoided(), matter.openedAt(), matter.settledAt(),
				matter.ruling(), matter.waitsFor(), matter.forViewer(), matter.dueAt(), matter.appealed());
	}

	/**
	 * A case in the list.
	 *
	 * @param id its id
	 * @param overlap the id of the overlap
	 * @param open whether it waits for a ruling
	 * @param customers its customers; empty where you may only know that there is one
	 * @param reps who works them, as far as you may know
	 * @param openValue the value of open projects that you may see
	 * @param avoided whether nobody has come for long
	 * @param openedAt when it was opened
	 * @param settledAt when it was ruled on
	 * @param ruling what was ruled
	 * @param waitsFor the name of the manager who is to rule
	 * @param forYou whether that is you
	 * @param dueAt until when
	 * @param appealed whether an appeal waits to be decided
	 */
	record Row(String id, String overlap, boolean open, List<OverlapsController.Customer> customers,
			List<RecordRef> reps, double openValue, boolean avoided, ZonedDateTime openedAt,
			@Nullable ZonedDateTime settledAt, @Nullable Ruling ruling, @Nullable String waitsFor, boolean forYou,
			@Nullable ZonedDateTime dueAt, boolean appealed) {

	}

}
