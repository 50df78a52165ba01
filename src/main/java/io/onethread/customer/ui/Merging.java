package io.onethread.customer.ui;

import java.util.Optional;

import io.onethread.shell.MergeDialog;
import io.onethread.shell.ThreeWay;

/** Brings what is typed into a form together with what somebody else has saved. */
final class Merging {

	private Merging() {
	}

	/**
	 * Puts into the form what the other changed, asking where both changed the same.
	 * @param form what is typed
	 * @param base the record as it was when the form was opened
	 * @param newer the record as it is now
	 * @param who who saved it, where it is known
	 * @param merged run once both are together in the form
	 */
	static void merge(RecordForm form, RecordForm base, RecordForm newer, Optional<String> who, Runnable merged) {
		ThreeWay sides = new ThreeWay(base.texts(), form.texts(), newer.texts());
		if (sides.conflicts().isEmpty()) {
			form.take(sides.onlyTheirs(), newer);
			merged.run();
			return;
		}
		new MergeDialog(who, sides, form::label, (theirs) -> {
			form.take(theirs, newer);
			merged.run();
		}).open();
	}

}
