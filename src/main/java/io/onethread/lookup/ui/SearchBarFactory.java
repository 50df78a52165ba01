package io.onethread.lookup.ui;

import com.vaadin.flow.component.Component;
import io.onethread.access.Viewers;
import io.onethread.lookup.Phrases;
import io.onethread.lookup.SearchService;
import io.onethread.shell.HeaderSearch;

import org.springframework.beans.factory.ObjectProvider;

/** Gives every page its search bar. */
@org.springframework.stereotype.Component
class SearchBarFactory implements HeaderSearch {

	private final SearchService search;

	private final Viewers viewers;

	private final ObjectProvider<Phrases> phrases;

	SearchBarFactory(SearchService search, Viewers viewers, ObjectProvider<Phrases> phrases) {
		this.search = search;
		this.viewers = viewers;
		this.phrases = phrases;
	}

	@Override
	public Component create() {
		return new SearchBar(this.search, this.viewers, this.phrases.getIfAvailable());
	}

}
