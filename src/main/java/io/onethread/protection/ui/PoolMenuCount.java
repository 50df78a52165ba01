package io.onethread.protection.ui;

import java.util.Set;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.protection.PoolCount;
import io.onethread.protection.PoolService;
import io.onethread.shell.MenuCount;

import org.springframework.stereotype.Component;

/** How many customers wait in the pool. */
@Component
class PoolMenuCount implements MenuCount {

	private final PoolService pool;

	PoolMenuCount(PoolService pool) {
		this.pool = pool;
	}

	@Override
	public String path() {
		return "pool";
	}

	@Override
	public long count(Viewer viewer) {
		return viewer.is(Role.ADMINISTRATOR) ? 0
				: this.pool.counts(viewer).stream().mapToLong(PoolCount::waiting).sum();
	}

	@Override
	public Set<String> kinds() {
		return Set.of(PoolService.KIND);
	}

}
