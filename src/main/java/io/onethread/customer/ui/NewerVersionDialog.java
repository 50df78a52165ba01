package io.onethread.customer.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/**
 * Tells that somebody else was faster, and leaves it to the user to give up their input.
 */
class NewerVersionDialog extends ConfirmDialog {

	NewerVersionDialog(Runnable reload) {
		setHeader(getTranslation("customer.newer"));
		setText(getTranslation("customer.problem.changed"));
		setCancelable(true);
		setCancelText(getTranslation("customer.newer.keep"));
		setConfirmText(getTranslation("customer.newer.show"));
		addConfirmListener((confirm) -> reload.run());
	}

}
