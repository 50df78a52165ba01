package io.onethread.overlap.ui;

import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import io.onethread.access.Viewers;
import io.onethread.overlap.OverlapCases;
import org.jspecify.annotations.Nullable;

/** Leads to the open case of an overlap, or opens one. */
class CaseButton extends Button {

	CaseButton(OverlapCases cases, Viewers viewers, String overlap) {
		@Nullable String open = cases.openOf(viewers.current(), List.of(overlap)).get(overlap);
		setText(getTranslation((open != null) ? "overlap.case.go" : "overlap.case.open"));
		addClickListener((click) -> {
			if (open != null) {
				UI.getCurrent().navigate(CaseWords.path(open));
			}
			else {
				new OpenCaseDialog(cases, viewers, overlap).open();
			}
		});
	}

}
