package io.onethread.impact;

import java.util.Optional;
import java.util.Set;

import io.onethread.access.Viewer;

import io.onethread.shell.ChangeAhead;
import org.springframework.stereotype.Component;

/**
 * A look at a change that is kept until it is made, since afterwards some of it cannot be
 * seen any more. For pages, which show the one and pass the other on.
 */
@Component
public class ImpactPreview {

	private final ImpactService impacts;

	ImpactPreview(ImpactService impacts) {
		this.impacts = impacts;
	}

	/**
	 * What was seen.
	 *
	 * @param impact what is shown to the viewer
	 * @param told all whom the change concerns, by their ids, of whom the viewer may not
	 * know each
	 */
	public record Seen(Impact impact, Set<String> told) {

	}

	/** As {@link ImpactService#of}. */
	public Optional<Seen> look(Viewer viewer, ChangeAhead change) {
		return this.impacts.look(viewer, change).map((look) -> new Seen(look.impact(), look.told()));
	}

}
