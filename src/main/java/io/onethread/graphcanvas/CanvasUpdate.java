package io.onethread.graphcanvas;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What one response tells the browser. Absent parts have not changed.
 *
 * @param whole whether this is everything there is, rather than what is new
 * @param nodes nodes that are new or have changed
 * @param links links that are new or have changed
 * @param goneNodes ids of nodes that are no more; their links go with them
 * @param goneLinks links that are no more
 * @param walk the walk
 * @param selection what is selected
 * @param view what is in view
 * @param texts what is written and said
 * @param arrangement how it is arranged
 * @param tools what the tools say and which properties they offer; without it there are
 * no tools
 * @param commands what to do once, in order, after all this has been drawn
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CanvasUpdate(boolean whole, @Nullable List<CanvasNode> nodes, @Nullable List<CanvasLink> links,
		@Nullable List<String> goneNodes, @Nullable List<CanvasLink.Key> goneLinks, @Nullable List<String> walk,
		@Nullable Selection selection, @Nullable ViewState view, @Nullable CanvasTexts texts,
		@Nullable CanvasArrangement arrangement, @Nullable Tools tools, @Nullable List<Command> commands) {

	/** One thing to do. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Command(String name, @Nullable String argument) {

	}

	/** What the tools within the canvas say, and which properties they offer. */
	record Tools(Map<String, String> words, List<CanvasProperty> properties) {

	}

	/** A node, several, a link or nothing. */
	record Selection(@Nullable String node, CanvasLink.@Nullable Key link,
			@JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> nodes) {

		static final Selection NOTHING = new Selection(null, null);

		Selection(@Nullable String node, CanvasLink.@Nullable Key link) {
			this(node, link, List.of());
		}

		/** As many as there are: one is a node, more are several. */
		static Selection of(List<String> ids) {
			return (ids.size() > 1) ? new Selection(null, null, List.copyOf(ids))
					: new Selection(ids.isEmpty() ? null : ids.getFirst(), null);
		}

		List<String> ids() {
			return (this.node != null) ? List.of(this.node) : this.nodes;
		}

	}

}
