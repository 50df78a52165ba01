package io.onethread.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import io.onethread.access.Viewer;

/**
 * What a module puts on somebody's start page. Published as a bean from the module's
 * pages, since the texts are in the language of who looks.
 */
@FunctionalInterface
public interface Agenda {

	/**
	 * What asks for attention, most at stake first, a few dozen at most.
	 * @param today the viewer's day
	 */
	List<AgendaItem> items(Viewer viewer, LocalDate today);

	/**
	 * The labels of the records that these items are read from: when one of them is
	 * written, an open start page asks again. None stands for any.
	 */
	default Set<String> kinds() {
		return Set.of();
	}

}
