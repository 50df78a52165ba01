package io.onethread.importing;

import io.onethread.access.Role;
import io.onethread.access.Viewer;

import org.springframework.security.access.AccessDeniedException;

/**
 * Who may do what with imports. A rep may not import: files would be a way around who
 * sees and owns what.
 */
final class Importers {

	private Importers() {
	}

	static boolean may(Viewer viewer) {
		return viewer.is(Role.ADMINISTRATOR, Role.EXECUTIVE, Role.MANAGER);
	}

	static void require(Viewer viewer) {
		if (!may(viewer)) {
			throw new AccessDeniedException("Only managers, executives and administrators import");
		}
	}

	/** Whether a viewer sees a run: its own, all for administrators and executives. */
	static boolean sees(Viewer viewer, ImportRun run) {
		return may(viewer) && (run.by().equals(viewer.name()) || !viewer.is(Role.MANAGER));
	}

	/** Whether a viewer may see what stands in the files of a run. */
	static boolean reads(Viewer viewer, ImportRun run) {
		return may(viewer) && (run.by().equals(viewer.name()) || viewer.is(Role.ADMINISTRATOR));
	}

}
