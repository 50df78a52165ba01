package io.onethread.pipeline;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import io.onethread.graph.Cypher;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Takes over the history that projects bring along. */
@Service
public class StageHistory {

	private static final int BATCH = 2_000;

	private final Cypher cypher;

	private final Standings standings;

	StageHistory(Cypher cypher, Standings standings) {
		this.cypher = cypher;
		this.standings = standings;
	}

	/** Brings steps of the past; bringing them again changes nothing. */
	public void bring(List<BroughtMove> moves) {
		this.standings.refreshAll();
		for (int from = 0; from < moves.size(); from += BATCH) {
			List<BroughtMove> some = moves.subList(from, Math.min(moves.size(), from + BATCH));
			this.cypher.write((tx) -> {
				tx.run("pipeline/save_brought_moves", Map.of("rows", some.stream().map(StageHistory::row).toList()));
				return StandingQueries.refresh(tx,
						new LinkedHashSet<>(some.stream().map(BroughtMove::project).toList()));
			});
		}
	}

	private static Map<String, @Nullable Object> row(BroughtMove move) {
		Map<String, @Nullable Object> set = new HashMap<>();
		set.put("at", move.at());
		set.put("by", move.by());
		set.put("rep", move.rep());
		set.put("reason", move.reason());
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("id", move.id());
		row.put("project", move.project());
		row.put("from", move.from());
		row.put("to", move.to());
		row.put("fromKey", Stage.wordKey(move.from()));
		row.put("toKey", Stage.wordKey(move.to()));
		row.put("set", set);
		return row;
	}

}
