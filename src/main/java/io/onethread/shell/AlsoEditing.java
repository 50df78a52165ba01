package io.onethread.shell;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import io.onethread.access.Viewers;

/**
 * Says in a form who else edits the same record, for as long as the form is open. Put it
 * into the form; it tells the others of this one.
 */
public class AlsoEditing extends Div {

	private final String form = UUID.randomUUID().toString();

	private final transient Presence presence;

	private final transient Viewers viewers;

	private final String record;

	/**
	 * For a form on a record that the viewer may change.
	 * @param record the record's id
	 */
	public AlsoEditing(Presence presence, Viewers viewers, LiveChanges live, String record) {
		this.presence = presence;
		this.viewers = viewers;
		this.record = record;
		addClassName("ot-also-editing");
		getElement().setAttribute("role", "status");
		live.watch(this, Set.of(Presence.KIND), Set.of(Presence.formsOf(record)), this::refresh);
	}

	@Override
	protected void onAttach(AttachEvent event) {
		this.presence.enter(this.viewers.current(), this.form, this.record);
		refresh();
	}

	@Override
	protected void onDetach(DetachEvent event) {
		this.presence.leave(this.form);
	}

	private void refresh() {
		List<String> others = this.presence.others(this.viewers.current(), this.record);
		setText(others.isEmpty() ? "" : getTranslation("shell.also-editing", others.size(),
				String.join(getTranslation("shell.comma"), others)));
		setVisible(!others.isEmpty());
	}

}
