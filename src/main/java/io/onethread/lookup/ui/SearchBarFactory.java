package io.onethread.lookup.ui;

import com.vaadin.flow.component.Component;
import io.onethread.access.Viewers;
import io.onethread.lookup.SearchService;
import io.onethread.shell.HeaderSearch;

/** Gives every page its search bar. */
@org.springframework.stereotype.Component
class SearchBarFactory implements HeaderSearch {

	private final SearchService search;

	private final Viewers viewers;

	SearchBarFactory(SearchService search, Viewers viewers) {
		this.search = search;
		this.viewers = viewers;
	}

	@Override
	public Component create() {
		return new SearchBar(this.search, this.viewers);
	}

}
