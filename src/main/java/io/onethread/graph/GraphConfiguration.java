package io.onethread.graph;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.neo4j.driver.Bookmark;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarksUpdatedEvent;

/** What reads and writes the graph, wired so that both ways see each other's writes. */
@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

	@Bean
	@ConditionalOnMissingBean
	DataDirectory dataDirectory(@Value("${onethread.data}") Path path) {
		return DataDirectory.hold(path);
	}

	@Bean
	CypherFiles cypherFiles() {
		return new CypherFiles();
	}

	/** Nothing is read or written before the schema stands. */
	@Bean
	Cypher cypher(Driver driver, CypherFiles files) {
		new GraphSchema(driver).update();
		return new Cypher(driver, files);
	}

	@Bean
	GraphKinds graphKinds(List<RecordKind> records, List<LinkKind> links) {
		return new GraphKinds(records, links);
	}

	@Bean
	GraphWriter graphWriter(GraphKinds kinds) {
		return new GraphWriter(kinds);
	}

	/** Spring Data's transactions start from what the driver's own ones wrote last. */
	@Bean
	Neo4jBookmarkManager bookmarkManager(Driver driver) {
		return Neo4jBookmarkManager.create(() -> driver.executableQueryBookmarkManager().getBookmarks());
	}

	@Bean
	BookmarkBridge bookmarkBridge(Driver driver) {
		return new BookmarkBridge(driver.executableQueryBookmarkManager());
	}

	/** The other direction: what Spring Data's repositories wrote. */
	record BookmarkBridge(BookmarkManager manager) {

		@EventListener
		void written(Neo4jBookmarksUpdatedEvent event) {
			Set<Bookmark> bookmarks = event.getBookmarks();
			this.manager.updateBookmarks(this.manager.getBookmarks(), bookmarks);
		}

	}

}
